/// What a line is that stands with a table and is none of its rows.
package enum NonTableLine: CaseIterable, Sendable {
  case separator, title, titleOrFootnote, total, average, signatureOrFootnote

  package var text: BilingualText {
    switch self {
    case .separator: BilingualText("sep=", "sep=")
    case .title: BilingualText("title", "judul")
    case .titleOrFootnote: BilingualText("title or footnote", "judul atau catatan kaki")
    case .total: BilingualText("total", "jumlah")
    case .average: BilingualText("average", "rata-rata")
    case .signatureOrFootnote: BilingualText("signature or footnote", "tanda tangan atau catatan kaki")
    }
  }
}
