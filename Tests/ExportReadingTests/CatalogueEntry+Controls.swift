import Findings

extension CatalogueEntry {
  /// Findings about totals of other systems.
  static let controls: [CatalogueEntry] = [
    .init(
      .unknownFigure, control("jp-totl,5,SIASN,,\n"),
      """
      kontrol.csv:2:1: error: found “jp-totl”; expected the name of a figure that is a number, as jp-total or \
      budget-realised in report.xml; the row is left out; correct the name [unknown-figure]
      kontrol.csv:2:1: error: ditemukan “jp-totl”; seharusnya nama angka berupa bilangan, seperti jp-total atau \
      budget-realised di report.xml; baris tidak dipakai; perbaiki namanya [unknown-figure]
      """),
    .init(
      .badNumber, control("jp-total,5.125,SIASN,,\njp-total,5.5,SIMPEG,,\n"),
      """
      kontrol.csv:2:2: error: column nilai: found “5.125”; expected a number with at most 2 decimals (jp-total); the \
      row is left out; correct it [bad-number]
      kontrol.csv:2:2: error: kolom nilai: ditemukan “5.125”; seharusnya bilangan dengan paling banyak 2 desimal \
      (jp-total); baris tidak dipakai; perbaiki [bad-number]
      """),
    .init(
      .badNumber, control("staff,14.5,SIASN,,\n"),
      """
      kontrol.csv:2:2: error: column nilai: found “14.5”; expected a whole number (staff); the row is left out; \
      correct it [bad-number]
      kontrol.csv:2:2: error: kolom nilai: ditemukan “14.5”; seharusnya bilangan bulat (staff); baris tidak dipakai; \
      perbaiki [bad-number]
      """),
    .init(
      .badMonth, control("staff,14,SIASN,Oktober,\n"),
      """
      kontrol.csv:2:4: error: column bulan: found “Oktober”; expected a month as YYYY-MM; the row is left out; correct \
      it [bad-month]
      kontrol.csv:2:4: error: kolom bulan: ditemukan “Oktober”; seharusnya bulan sebagai TTTT-BB; baris tidak dipakai; \
      perbaiki [bad-month]
      """),
    .init(
      .unknownUnit, control("staff,14,SIASN,,U9\n"),
      """
      kontrol.csv:2:5: error: unit “U9” stands in no unit file; the row is left out; add the unit or correct the code \
      [unknown-unit]
      kontrol.csv:2:5: error: unit “U9” tidak ada di berkas unit; baris tidak dipakai; tambahkan unitnya atau perbaiki \
      kodenya [unknown-unit]
      """),
    .init(
      .undecidedDecimalMark, control("jp-total,41.638,SIASN,,\n"),
      """
      kontrol.csv:1:0: warning: column nilai: it cannot be decided whether . stands before decimals or between thousands \
      (“41.638” is “41.638” with titik, “41638” with koma); counted as not delivered; add under sumber: in sumber.yml: \
      - {berkas: "kontrol.csv", tanda_desimal: koma} (or titik) [undecided-decimal-mark]
      kontrol.csv:1:0: warning: kolom nilai: tidak dapat dipastikan apakah . tanda desimal atau ribuan (“41.638” berarti \
      “41,638” dengan titik, “41638” dengan koma); dihitung belum diserahkan; tambahkan di bawah sumber: dalam \
      sumber.yml: - {berkas: "kontrol.csv", tanda_desimal: koma} (atau titik) [undecided-decimal-mark]
      """),
    .init(
      .conflictingRows,
      .value(
        Finding(
          .conflictingRows, at: .init(file: "kontrol.csv", line: 3), "angka, kode_unit, bulan, sumber",
          "kontrol.csv")),
      """
      kontrol.csv:3:0: error: another row with the same key (angka, kode_unit, bulan, sumber) says otherwise, first \
      seen in kontrol.csv; none of them is taken; keep the right one [conflicting-rows]
      kontrol.csv:3:0: error: baris lain dengan kunci yang sama (angka, kode_unit, bulan, sumber) berisi lain, pertama \
      ada di kontrol.csv; tidak satu pun dipakai; simpan yang benar [conflicting-rows]
      """),
  ]

  private static func control(_ rows: String) -> CatalogueInput {
    .files(["kontrol.csv": "angka,nilai,sumber,bulan,kode_unit\n" + rows])
  }
}
