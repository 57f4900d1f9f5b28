import Findings

extension CatalogueEntry {
  private static func roster(_ cells: String) -> CatalogueInput {
    .files([
      "pegawai.csv": "nip,nama,kode_unit,status,jenis_jabatan,mulai_kontrak\n198505152010012003,Budi,U1,PPPK"
        + cells + "\n"
    ])
  }

  private static func activity(_ cells: String) -> CatalogueInput {
    .files([
      "kegiatan.csv":
        "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,kuota,kode_unit_peserta,kode_unit_pembiaya\n"
        + "K1,Pelatihan,Bimtek,2026-02-16" + cells + "\n"
    ])
  }

  /// Findings about columns that may be missing.
  static let columns: [CatalogueEntry] = [
    .init(
      .unknownPostKind, roster(",Rangkap,"),
      """
      pegawai.csv:2:5: warning: kind of post “xxxxxxx” is not known; expected one of struktural, \
      fungsional, pelaksana; the row counts without a kind of post; correct it [unknown-post-kind]
      pegawai.csv:2:5: warning: jenis jabatan “xxxxxxx” tidak dikenal; seharusnya salah satu dari \
      struktural, fungsional, pelaksana; baris dihitung tanpa jenis jabatan; perbaiki \
      [unknown-post-kind]
      """),
    .init(
      .badDate, roster(",,2024-02-30"),
      """
      pegawai.csv:2:6: error: column mulai_kontrak: found “2024-02-30”; expected a day that exists, \
      as YYYY-MM-DD; the row is left out; correct it [bad-date]
      pegawai.csv:2:6: error: kolom mulai_kontrak: ditemukan “2024-02-30”; seharusnya tanggal yang \
      ada, sebagai YYYY-MM-DD; baris tidak dipakai; perbaiki [bad-date]
      """),
    .init(
      .badNumber, activity(",tiga puluh,,"),
      """
      kegiatan.csv:2:5: error: column kuota: found “tiga puluh”; expected 0 … 1000000; the row is \
      left out; correct it [bad-number]
      kegiatan.csv:2:5: error: kolom kuota: ditemukan “tiga puluh”; seharusnya 0 … 1000000; baris \
      tidak dipakai; perbaiki [bad-number]
      """),
    .init(
      .unknownUnit, activity(",,U1;U9,"),
      """
      kegiatan.csv:2:6: error: unit “U9” stands in no unit file; the row is left out; add the unit \
      or correct the code [unknown-unit]
      kegiatan.csv:2:6: error: unit “U9” tidak ada di berkas unit; baris tidak dipakai; tambahkan \
      unitnya atau perbaiki kodenya [unknown-unit]
      """),
    .init(
      .unknownUnit, activity(",,,BKPP"),
      """
      kegiatan.csv:2:7: error: unit “xxxx” stands in no unit file; the row is left out; add the unit \
      or correct the code [unknown-unit]
      kegiatan.csv:2:7: error: unit “xxxx” tidak ada di berkas unit; baris tidak dipakai; tambahkan \
      unitnya atau perbaiki kodenya [unknown-unit]
      """),
  ]
}
