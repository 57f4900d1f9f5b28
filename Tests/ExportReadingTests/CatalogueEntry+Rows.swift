import Findings

extension CatalogueEntry {
  private static func attendance(_ rows: String) -> CatalogueInput {
    .files(["kehadiran.csv": "kode_kegiatan,nip,tanggal,status,jp\n" + rows])
  }

  private static func evaluation(_ rows: String) -> CatalogueInput {
    .files(["evaluasi.csv": "kode_kegiatan,nip,tahap,nilai,nilai_min,nilai_maks\n" + rows])
  }

  private static func budget(_ rows: String) -> CatalogueInput {
    .files(["anggaran.csv": "kode_unit,tanggal,jenis,nilai\n" + rows])
  }

  /// Findings about single rows.
  static let rows: [CatalogueEntry] = [
    .init(
      .wrongCellCount, attendance("K1,198505152010012003,2026-02-16,hadir\n"),
      """
      kehadiran.csv:2:0: error: found 4 cells; expected 5; the row is left out; look for a missing or \
      surplus delimiter or quote [wrong-cell-count]
      kehadiran.csv:2:0: error: ditemukan 4 sel; seharusnya 5; baris tidak dipakai; periksa pemisah \
      atau tanda kutip [wrong-cell-count]
      """),
    .init(
      .lineTooLong, .files(["libur.csv": "tanggal,keterangan\n" + String(repeating: "x", count: 140_000)]),
      """
      libur.csv:2:0: error: the line is longer than 131072 bytes; the row is left out; look for \
      missing line ends [line-too-long]
      libur.csv:2:0: error: baris lebih panjang dari 131072 bita; baris tidak dipakai; periksa akhir \
      baris yang hilang [line-too-long]
      """),
    .init(
      .missingValue, attendance("K1,198505152010012003,,hadir,\n"),
      """
      kehadiran.csv:2:3: error: column tanggal is empty; expected a value; the row is left out; fill \
      it in [missing-value]
      kehadiran.csv:2:3: error: kolom tanggal kosong; seharusnya berisi; baris tidak dipakai; isi \
      kolom itu [missing-value]
      """),
    .init(
      .badEmployeeNumber, attendance("K1,\"1,70505E+17\",2026-02-16,hadir,\n"),
      """
      kehadiran.csv:2:2: error: found a NIP of 8 digit + 3; expected 18 digits; the row is left out; \
      correct it at the source (lost digits are never restored) [bad-nip]
      kehadiran.csv:2:2: error: ditemukan NIP 8 digit + 3; seharusnya 18 digit; baris tidak dipakai; \
      perbaiki di sumbernya (digit yang hilang tidak pernah ditebak) [bad-nip]
      """),
    .init(
      .badEmployeeNumber, attendance("K1,170505152010012000,2026-02-16,hadir,\n"),
      """
      kehadiran.csv:2:2: error: found a NIP of 18 digit (…000); expected 18 digits; the row is left \
      out; correct it at the source (lost digits are never restored) [bad-nip]
      kehadiran.csv:2:2: error: ditemukan NIP 18 digit (…000); seharusnya 18 digit; baris tidak \
      dipakai; perbaiki di sumbernya (digit yang hilang tidak pernah ditebak) [bad-nip]
      """),
    .init(
      .repairedEmployeeNumber, attendance("K1,'19850515 201001 2 003,2026-02-16,hadir,\n"),
      """
      kehadiran.csv:2:2: note: spaces or marks around or inside the NIP were removed; the row is \
      taken; export the column as text [repaired-nip]
      kehadiran.csv:2:2: note: spasi atau tanda di sekitar atau di dalam NIP dibuang; baris dipakai; \
      ekspor kolom itu sebagai teks [repaired-nip]
      """),
    .init(
      .badDate, attendance("K1,198505152010012003,2026-02-30,hadir,\n"),
      """
      kehadiran.csv:2:3: error: column tanggal: found “2026-02-30”; expected a day that exists, as \
      YYYY-MM-DD; the row is left out; correct it [bad-date]
      kehadiran.csv:2:3: error: kolom tanggal: ditemukan “2026-02-30”; seharusnya tanggal yang ada, \
      sebagai YYYY-MM-DD; baris tidak dipakai; perbaiki [bad-date]
      """),
    .init(
      .badDate, attendance("K1,198505152010012003,Budi Santoso,hadir,\n"),
      """
      kehadiran.csv:2:3: error: column tanggal: found “xxxx xxxxxxx”; expected a day that exists, as \
      YYYY-MM-DD; the row is left out; correct it [bad-date]
      kehadiran.csv:2:3: error: kolom tanggal: ditemukan “xxxx xxxxxxx”; seharusnya tanggal yang ada, \
      sebagai YYYY-MM-DD; baris tidak dipakai; perbaiki [bad-date]
      """),
    .init(
      .badMonth, .files(["layanan.csv": "kode_unit,bulan,pengaduan_masuk\nU1,2026-13,4\n"]),
      """
      layanan.csv:2:2: error: column bulan: found “2026-13”; expected a month as YYYY-MM; the row is \
      left out; correct it [bad-month]
      layanan.csv:2:2: error: kolom bulan: ditemukan “2026-13”; seharusnya bulan sebagai TTTT-BB; \
      baris tidak dipakai; perbaiki [bad-month]
      """),
    .init(
      .badNumber, attendance("K1,198505152010012003,2026-02-16,hadir,empat\n"),
      """
      kehadiran.csv:2:5: error: column jp: found “xxxxx”; expected 0 … 9999.99 JP; the row is left \
      out; correct it [bad-number]
      kehadiran.csv:2:5: error: kolom jp: ditemukan “xxxxx”; seharusnya 0 … 9999.99 JP; baris tidak \
      dipakai; perbaiki [bad-number]
      """),
    .init(
      .badNumber, evaluation("K1,198505152010012003,pre,91x,0,100\n"),
      """
      evaluasi.csv:2:4: error: column nilai: found “99x”; expected 87.5, 87,5; the row is left out; \
      correct it [bad-number]
      evaluasi.csv:2:4: error: kolom nilai: ditemukan “99x”; seharusnya 87.5, 87,5; baris tidak \
      dipakai; perbaiki [bad-number]
      """),
    .init(
      .badNumber, budget("U1,2026-02-16,realisasi,1250000.50\n"),
      """
      anggaran.csv:2:4: error: column nilai: found “1250000.50”; expected 1250000, 1.250.000, \
      Rp1.250.000,00; the row is left out; correct it [bad-number]
      anggaran.csv:2:4: error: kolom nilai: ditemukan “1250000.50”; seharusnya 1250000, 1.250.000, \
      Rp1.250.000,00; baris tidak dipakai; perbaiki [bad-number]
      """),
    .init(
      .badWord, attendance("K1,198505152010012003,2026-02-16,Budi,\n"),
      """
      kehadiran.csv:2:4: error: column status: found “xxxx”; expected one of hadir, izin, sakit, \
      tugas_dinas, cuti, alpa, hadir_sebagian; the row is left out; correct it [bad-word]
      kehadiran.csv:2:4: error: kolom status: ditemukan “xxxx”; seharusnya salah satu dari hadir, \
      izin, sakit, tugas_dinas, cuti, alpa, hadir_sebagian; baris tidak dipakai; perbaiki [bad-word]
      """),
    .init(
      .badWord, evaluation("K1,198505152010012003,91,91,0,100\n"),
      """
      evaluasi.csv:2:3: error: column tahap: found “99”; expected one of reaksi, pre, post, \
      tindak_lanjut, perilaku_mandiri, perilaku_rekan, perilaku_atasan; the row is left out; correct \
      it [bad-word]
      evaluasi.csv:2:3: error: kolom tahap: ditemukan “99”; seharusnya salah satu dari reaksi, pre, \
      post, tindak_lanjut, perilaku_mandiri, perilaku_rekan, perilaku_atasan; baris tidak dipakai; \
      perbaiki [bad-word]
      """),
    .init(
      .badScale, evaluation("K1,198505152010012003,pre,91,100,100\n"),
      """
      evaluasi.csv:2:6: error: the scale's maximum is not above its minimum; the row is left out; \
      correct nilai_maks or nilai_min [bad-scale]
      evaluasi.csv:2:6: error: nilai maksimum skala tidak di atas minimumnya; baris tidak dipakai; \
      perbaiki nilai_maks atau nilai_min [bad-scale]
      """),
    .init(
      .scoreOutOfRange, evaluation("K1,198505152010012003,pre,91,-0.5,4.5\n"),
      """
      evaluasi.csv:2:4: error: the score lies outside its scale -0.5 to 4.5; the row is left out; \
      correct the score or the scale [score-out-of-range]
      evaluasi.csv:2:4: error: nilai di luar skalanya -0.5 sampai 4.5; baris tidak dipakai; perbaiki \
      nilai atau skalanya [score-out-of-range]
      """),
    .init(
      .negativeMoney,
      .files([
        "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai,biaya\n"
          + "K1,Rapat,Bimtek,2026-02-16,(1.250.000)\n"
      ]),
      """
      kegiatan.csv:2:5: error: column biaya: the amount is negative; expected 0 or more rupiah; the \
      row is left out; correct it [negative-money]
      kegiatan.csv:2:5: error: kolom biaya: jumlah negatif; seharusnya 0 rupiah atau lebih; baris \
      tidak dipakai; perbaiki [negative-money]
      """),
    .init(
      .badAccount,
      .files([
        "anggaran.csv": "kode_unit,tanggal,jenis,nilai,kode_rekening\nU1,2026-02-16,realisasi,5,05/01/2002\n"
      ]),
      """
      anggaran.csv:2:5: error: column kode_rekening: found “05/01/2002”; expected digits parted by points, as \
      5.1.02.02.12.0001; the row is left out; format the column as text before saving and export it again (a date is \
      never turned back into an account) [bad-account]
      anggaran.csv:2:5: error: kolom kode_rekening: ditemukan “05/01/2002”; seharusnya angka yang dipisahkan titik, \
      seperti 5.1.02.02.12.0001; baris tidak dipakai; jadikan kolom itu teks sebelum disimpan lalu ekspor ulang \
      (tanggal tidak pernah ditebak menjadi rekening) [bad-account]
      """),
    .init(
      .endBeforeStart,
      .files([
        "pegawai.csv": "nip,nama,kode_unit,status,berlaku_sejak,berlaku_sampai\n"
          + "198505152010012003,Budi,U1,PNS,2026-02-01,2026-01-31\n"
      ]),
      """
      pegawai.csv:2:0: error: the end 2026-01-31 lies before the start 2026-02-01; the row is left \
      out; correct one of them [end-before-start]
      pegawai.csv:2:0: error: tanggal selesai 2026-01-31 sebelum tanggal mulai 2026-02-01; baris \
      tidak dipakai; perbaiki salah satunya [end-before-start]
      """),
    .init(
      .unknownEmploymentStatus,
      .files(["pegawai.csv": "nip,nama,kode_unit,status\n198505152010012003,Budi,U1,Honorer\n"]),
      """
      pegawai.csv:2:4: warning: employment status “xxxxxxx” is not known; expected one of pns, cpns, \
      pppk, pppk_paruh_waktu; the rule of PNS is used; correct it [unknown-employment-status]
      pegawai.csv:2:4: warning: status kepegawaian “xxxxxxx” tidak dikenal; seharusnya salah satu \
      dari pns, cpns, pppk, pppk_paruh_waktu; dipakai aturan PNS; perbaiki [unknown-employment-status]
      """),
    .init(
      .noEmploymentStatus,
      .files(["pegawai.csv": "nip,nama,kode_unit\n198505152010012003,Budi,U1\n"]),
      """
      pegawai.csv:0:0: note: the file has no column status; everybody in it is treated by the rule of PNS; \
      add the column where others work there [no-employment-status]
      pegawai.csv:0:0: note: berkas tidak punya kolom status; semua orang di dalamnya memakai aturan PNS; \
      tambahkan kolom itu bila ada yang bukan PNS [no-employment-status]
      """),
    .init(
      .unknownForm,
      .files([
        "kegiatan.csv": "kode_kegiatan,nama_kegiatan,bentuk,tanggal_mulai\nK1,Rapat,Rapat kerja,2026-02-16\n"
      ]),
      """
      kegiatan.csv:2:3: warning: form “Rapat kerja” is not known; only stated JP count for this \
      activity; use a form named in the README [unknown-form]
      kegiatan.csv:2:3: warning: bentuk “Rapat kerja” tidak dikenal; untuk kegiatan ini hanya JP \
      tertulis yang dihitung; pakai bentuk yang ada di README [unknown-form]
      """),
  ]
}
