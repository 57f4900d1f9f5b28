import ReportRendering

/// What is verified about an edition.
package enum VerificationCheck: String, CaseIterable, Sendable {
  case digests, fileList, wellFormed, schema, canonical, controlTotals, ledger, controls, order, sums,
    pageDigests, editionCode
  case figures, shownText, chain, evidence

  /// What is compared, in a few words.
  package func name(_ language: Language) -> String {
    let isEnglish = language == .english
    return switch self {
    case .digests: isEnglish ? "digests" : "sidik berkas"
    case .fileList: isEnglish ? "list of files" : "daftar berkas"
    case .wellFormed: isEnglish ? "well-formed XML" : "bentuk XML"
    case .schema: isEnglish ? "schema" : "skema"
    case .canonical: isEnglish ? "canonical form" : "bentuk kanonik"
    case .controlTotals: isEnglish ? "control totals" : "total kontrol"
    case .ledger: isEnglish ? "ledger of rows" : "neraca baris"
    case .controls: isEnglish ? "totals of other systems" : "angka sistem lain"
    case .order: isEnglish ? "order" : "urutan"
    case .sums: isEnglish ? "sums" : "penjumlahan"
    case .pageDigests: isEnglish ? "digests of pages" : "sidik halaman"
    case .editionCode: isEnglish ? "edition code" : "kode edisi"
    case .figures: isEnglish ? "figures" : "angka"
    case .shownText: isEnglish ? "shown text" : "teks yang tampil"
    case .chain: isEnglish ? "chain" : "rantai"
    case .evidence: isEnglish ? "evidence" : "bukti"
    }
  }

  /// What failed and what that means for the reader of the edition, one sentence each.
  package func text(_ language: Language) -> String {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }

  private var english: String {
    switch self {
    case .digests:
      "A file is not the one that SHA256SUMS names. It was changed after publication; do not rely on it."
    case .fileList:
      "SHA256SUMS and the folder do not hold the same files. Something was added or taken away."
    case .wellFormed: "A file is not well-formed XML. It is damaged, and programs cannot read it."
    case .schema:
      "report.xml does not follow report.xsd, or names another one. Programs that rely on the format may read it "
        + "wrongly."
    case .canonical:
      "report.xml is not in canonical form. Its digest then depends on how it happens to be written."
    case .controlTotals:
      "A control total is not the sum of its entries. Entries were changed, added or taken away."
    case .ledger:
      "The lines read do not add up to the classes they ended in. Source data is unaccounted for."
    case .controls:
      "A difference from another system's total is not this report's figure less that total. One of the three was changed."
    case .order:
      "Entries do not stand in the order of a report. They were moved, added or taken away."
    case .sums:
      "A figure is not the sum, the share or the mean that it must be. A figure was changed."
    case .pageDigests:
      "The pages and the list of pages in report.xml disagree. The page does not belong to this report."
    case .editionCode:
      "The edition code on a page is not that of report.xml. Paper printed from it points elsewhere."
    case .figures:
      "A figure on a page is not the figure in report.xml. One of the two was changed; do not rely on it."
    case .shownText:
      "The text shown for a figure is not what its value prints. A reader sees another number."
    case .chain:
      "The chain of editions is broken. An edition that this one names was replaced or changed without a trace, or "
        + "this one does not name it as it must."
    case .evidence:
      "What the figures rest on does not give them, or does not hold together. Evidence or report was changed."
    }
  }

  private var indonesian: String {
    switch self {
    case .digests:
      "Sebuah berkas bukan berkas yang tercatat di SHA256SUMS. Berkas itu diubah setelah terbit; jangan dipakai."
    case .fileList:
      "Isi folder tidak sama dengan daftar di SHA256SUMS. Ada berkas yang ditambahkan atau dihilangkan."
    case .wellFormed:
      "Sebuah berkas bukan XML yang benar bentuknya. Berkas itu rusak dan tidak terbaca oleh program."
    case .schema:
      "report.xml tidak mengikuti report.xsd, atau menyebut yang lain. Program yang mengandalkan formatnya dapat salah membaca."
    case .canonical:
      "report.xml tidak dalam bentuk kanonik. Digestnya jadi bergantung pada cara penulisannya."
    case .controlTotals:
      "Sebuah total kontrol bukan jumlah dari isinya. Ada isi yang diubah, ditambahkan, atau dihilangkan."
    case .ledger:
      "Jumlah baris yang dibaca tidak sama dengan jumlah kelasnya. Ada data sumber tanpa pertanggungjawaban."
    case .controls:
      "Selisih dengan angka sistem lain bukan angka laporan ini dikurangi angka itu. Salah satu dari ketiganya diubah."
    case .order:
      "Urutan isi bukan urutan laporan. Ada isi yang dipindahkan, ditambahkan, atau dihilangkan."
    case .sums:
      "Sebuah angka bukan jumlah, bagian, atau rata-rata yang semestinya. Ada angka yang diubah."
    case .pageDigests:
      "Halaman dan daftar halaman di report.xml tidak cocok. Halaman itu bukan bagian dari laporan ini."
    case .editionCode:
      "Kode edisi pada halaman bukan kode report.xml. Cetakan dari halaman itu merujuk ke berkas lain."
    case .figures:
      "Angka pada halaman bukan angka di report.xml. Salah satunya diubah; jangan dipakai."
    case .shownText:
      "Teks yang tampil untuk sebuah angka bukan tulisan dari nilainya. Pembaca melihat angka yang lain."
    case .chain:
      "Rantai edisi putus. Edisi yang disebut di sini telah diganti atau diubah tanpa jejak, atau tidak disebut "
        + "sebagaimana mestinya."
    case .evidence:
      "Bukti tidak menghasilkan angka laporan, atau tidak utuh. Bukti atau laporan diubah."
    }
  }
}
