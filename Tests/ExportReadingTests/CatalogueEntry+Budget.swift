import Findings

extension CatalogueEntry {
  private static let place = SourcePosition(file: "anggaran.csv", line: 7)

  /// What budget rows say together: made here as values, since only a later stage adds them up.
  static let money: [CatalogueEntry] = [
    .init(
      .mixedAmounts,
      .value(Finding(.mixedAmounts, at: place, "\u{201C}U1\u{201D}", "5.1.02.02.12.0001", "realisasi")),
      """
      anggaran.csv:7:0: error: unit “U1”, account 5.1.02.02.12.0001: realisasi came as increments and as cumulative \
      amounts; expected one of the two; none of them is taken; deliver one of them, or correct nilai in sumber.yml \
      [mixed-amounts]
      anggaran.csv:7:0: error: unit “U1”, rekening 5.1.02.02.12.0001: realisasi ada sebagai tambahan dan sebagai nilai \
      kumulatif; seharusnya salah satu; tidak satu pun dipakai; serahkan salah satu, atau perbaiki nilai dalam \
      sumber.yml [mixed-amounts]
      """),
    .init(
      .subtotalLeftOut, .value(Finding(.subtotalLeftOut, at: .init(file: "anggaran.csv"), "12")),
      """
      anggaran.csv:0:0: note: rows that add up accounts below theirs: 12; left out, so that nothing counts twice; \
      nothing to do [subtotal-left-out]
      anggaran.csv:0:0: note: 12 baris menjumlahkan rekening di bawahnya; tidak dipakai, agar tidak terhitung dua \
      kali; tidak perlu apa-apa [subtotal-left-out]
      """),
    .init(
      .subtotalDiffers,
      .value(Finding(.subtotalDiffers, at: place, "5.1.02.02.12", "pagu murni", "100000", "90000")),
      """
      anggaran.csv:7:0: warning: account 5.1.02.02.12, pagu murni: the subtotal is 100000 rupiah, its parts add up to \
      90000; expected the same; the parts are used, never the subtotal; add the parts that are missing or correct the \
      subtotal [subtotal-differs]
      anggaran.csv:7:0: warning: rekening 5.1.02.02.12, pagu murni: subtotal 100000 rupiah, jumlah bagiannya 90000; \
      seharusnya sama; bagiannya yang dipakai, subtotal tidak pernah; lengkapi bagian yang kurang atau perbaiki \
      subtotalnya [subtotal-differs]
      """),
    .init(
      .ceilingOfParts,
      .value(Finding(.ceilingOfParts, at: place, "5.1.02.02.12", "murni", "perubahan")),
      """
      anggaran.csv:7:0: warning: account 5.1.02.02.12: the stage murni states its ceiling whole, the stage perubahan \
      only those of parts; expected all parts or the whole again; the parts replace the whole; check that none is \
      missing [ceiling-of-parts]
      anggaran.csv:7:0: warning: rekening 5.1.02.02.12: tahap murni menyebut pagunya secara utuh, tahap perubahan hanya \
      bagiannya; seharusnya semua bagian atau utuh lagi; bagiannya menggantikan yang utuh; periksa apakah ada yang \
      kurang [ceiling-of-parts]
      """),
    .init(
      .negativeSum, .value(Finding(.negativeSum, at: place, "\u{201C}U1\u{201D}", "realisasi", "-250000")),
      """
      anggaran.csv:7:0: warning: unit “U1”: realisasi adds up to -250000 rupiah; expected 0 or more; the sum is shown \
      as it is; look for a correction without the amount that it corrects [negative-sum]
      anggaran.csv:7:0: warning: unit “U1”: jumlah realisasi -250000 rupiah; seharusnya 0 atau lebih; jumlahnya \
      ditampilkan apa adanya; cari koreksi tanpa nilai yang dikoreksinya [negative-sum]
      """),
    .init(
      .ceilingExceeded,
      .value(Finding(.ceilingExceeded, at: place, "\u{201C}U1\u{201D}", "1250000", "1000000")),
      """
      anggaran.csv:7:0: warning: unit “U1”: 1250000 rupiah realised, the ceiling is 1000000; expected no more than \
      the ceiling; shown as it is, as an alarm; check the realisation, or deliver the revised ceiling \
      [ceiling-exceeded]
      anggaran.csv:7:0: warning: unit “U1”: realisasi 1250000 rupiah, pagunya 1000000; seharusnya tidak melebihi \
      pagu; ditampilkan apa adanya, sebagai peringatan; periksa realisasinya, atau serahkan pagu perubahan \
      [ceiling-exceeded]
      """),
  ]
}
