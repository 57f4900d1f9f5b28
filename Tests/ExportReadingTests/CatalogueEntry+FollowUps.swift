import Findings

extension CatalogueEntry {
  /// Findings about rows of follow-ups.
  static let followUps: [CatalogueEntry] = [
    .init(
      .unknownActivity, followUp("K9,U1,2026-03-02,Papan,usulan\n"),
      """
      tindak_lanjut.csv:2:1: error: activity “K9” stands in no activity file; the row is left out; add \
      it or correct the code [unknown-activity]
      tindak_lanjut.csv:2:1: error: kegiatan “K9” tidak ada di berkas kegiatan; baris tidak dipakai; \
      tambahkan atau perbaiki kodenya [unknown-activity]
      """),
    .init(
      .unknownUnit, followUp("K1,U9,2026-03-02,Papan,usulan\n"),
      """
      tindak_lanjut.csv:2:2: error: unit “U9” stands in no unit file; the row is left out; add the \
      unit or correct the code [unknown-unit]
      tindak_lanjut.csv:2:2: error: unit “U9” tidak ada di berkas unit; baris tidak dipakai; \
      tambahkan unitnya atau perbaiki kodenya [unknown-unit]
      """),
    .init(
      .dateOutsideActivity, followUp("K1,U1,2026-02-15,Papan,usulan\n"),
      """
      tindak_lanjut.csv:2:3: error: 2026-02-15 lies outside the dates of activity “K1” (2026-02-16 …); \
      the row is left out; correct the date or the activity's dates [date-outside-activity]
      tindak_lanjut.csv:2:3: error: 2026-02-15 di luar tanggal kegiatan “K1” (2026-02-16 …); baris \
      tidak dipakai; perbaiki tanggal ini atau tanggal kegiatannya [date-outside-activity]
      """),
    .init(
      .missingValue, followUp("K1,U1,2026-03-02,,usulan\n"),
      """
      tindak_lanjut.csv:2:4: error: column uraian is empty; expected a value; the row is left out; \
      fill it in [missing-value]
      tindak_lanjut.csv:2:4: error: kolom uraian kosong; seharusnya berisi; baris tidak dipakai; isi \
      kolom itu [missing-value]
      """),
    .init(
      .badWord, followUp("K1,U1,2026-03-02,Papan,entah\n"),
      """
      tindak_lanjut.csv:2:5: error: column status: found “entah”; expected one of usulan, diterapkan, \
      dukungan, batal; the row is left out; correct it [bad-word]
      tindak_lanjut.csv:2:5: error: kolom status: ditemukan “entah”; seharusnya salah satu dari usulan, \
      diterapkan, dukungan, batal; baris tidak dipakai; perbaiki [bad-word]
      """),
    .init(
      .conflictingRows,
      .value(
        Finding(
          .conflictingRows, at: .init(file: "tindak_lanjut.csv", line: 3),
          "kode_kegiatan, kode_unit, tanggal, uraian", "tindak_lanjut.csv")),
      """
      tindak_lanjut.csv:3:0: error: another row with the same key (kode_kegiatan, kode_unit, tanggal, \
      uraian) says otherwise, first seen in tindak_lanjut.csv; none of them is taken; keep the right \
      one [conflicting-rows]
      tindak_lanjut.csv:3:0: error: baris lain dengan kunci yang sama (kode_kegiatan, kode_unit, \
      tanggal, uraian) berisi lain, pertama ada di tindak_lanjut.csv; tidak satu pun dipakai; simpan \
      yang benar [conflicting-rows]
      """),
  ]

  private static func followUp(_ row: String) -> CatalogueInput {
    .files(["tindak_lanjut.csv": "kode_kegiatan,kode_unit,tanggal,uraian,status\n" + row])
  }
}
