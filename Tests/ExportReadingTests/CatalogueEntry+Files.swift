import Findings

extension CatalogueEntry {
  /// Findings about whole files.
  static let files: [CatalogueEntry] = [
    .init(
      .fileUnreadable, .danglingLink("libur.csv"),
      """
      libur.csv:0:0: error: the file cannot be read (No such file or directory); nothing is \
      published; make it readable for bangkom or remove it [file-unreadable]
      libur.csv:0:0: error: berkas tidak dapat dibaca (No such file or directory); tidak ada yang \
      diterbitkan; beri izin baca untuk bangkom atau keluarkan berkasnya [file-unreadable]
      """),
    .init(
      .fileChanged, .growing("libur.csv", "tanggal,keterangan\n2026-08-17,Kemerdekaan\n"),
      """
      libur.csv:0:0: error: the file changed while it was read; nothing is published; run again when \
      the copy is complete [file-changed]
      libur.csv:0:0: error: berkas berubah ketika dibaca; tidak ada yang diterbitkan; jalankan lagi \
      setelah penyalinan selesai [file-changed]
      """),
    .init(
      .fileArrived, .arriving("libur.csv"),
      """
      libur.csv:0:0: error: the file came while others were read; nothing is published; run again \
      when the copy is complete [file-arrived]
      libur.csv:0:0: error: berkas datang ketika yang lain dibaca; tidak ada yang diterbitkan; \
      jalankan lagi setelah penyalinan selesai [file-arrived]
      """),
    .init(
      .fileVanished, .vanishing("libur.csv"),
      """
      libur.csv:0:0: error: the file was there and is gone; nothing is published; put it back, or \
      run again without it [file-vanished]
      libur.csv:0:0: error: berkas tadi ada dan sekarang hilang; tidak ada yang diterbitkan; \
      kembalikan, atau jalankan lagi tanpanya [file-vanished]
      """),
    .init(
      .notFollowed, .folderLink("tahun-lalu"),
      """
      tahun-lalu:0:0: warning: a link to a folder, a device, a pipe or a folder too deep; never \
      looked into, so that nothing in it counts; put the files themselves here [not-followed]
      tahun-lalu:0:0: warning: tautan ke map, perangkat, pipa, atau map yang terlalu dalam; tidak \
      pernah dibuka, sehingga isinya tidak dihitung; taruh berkasnya sendiri di sini [not-followed]
      """),
    .init(
      .fileEmpty, .files(["libur.csv": ""]),
      """
      libur.csv:0:0: warning: the file is empty; expected a header and rows; counted as not \
      delivered; export it again [file-empty]
      libur.csv:0:0: warning: berkas kosong; seharusnya ada kepala kolom dan baris; dihitung belum \
      diserahkan; ekspor ulang [file-empty]
      """),
    .init(
      .fileNotText, .files(["libur.csv": "PK\u{3}\u{4}\u{14}"]),
      """
      libur.csv:0:0: warning: the file is not text (ZIP/XLSX); expected CSV; counted as not \
      delivered; export it again as CSV (UTF-8) [file-not-text]
      libur.csv:0:0: warning: berkas bukan teks (ZIP/XLSX); seharusnya CSV; dihitung belum \
      diserahkan; ekspor ulang sebagai CSV (UTF-8) [file-not-text]
      """),
    .init(
      .fileSkipped, .files(["catatan.md": "# Budi"]),
      """
      catatan.md:0:0: note: not a CSV or rule file; listed and skipped; export it as CSV if its data \
      is to count [file-skipped]
      catatan.md:0:0: note: bukan berkas CSV atau aturan; dicatat dan dilewati; ekspor sebagai CSV \
      bila datanya harus dihitung [file-skipped]
      """),
    .init(
      .unknownKind, .files(["daftar.csv": "nip,nama,instansi\n198505152010012003,Budi,U1\n"]),
      """
      daftar.csv:1:0: warning: no row among the first 20 is a header of a known kind; best match: \
      pegawai, without kode_unit; counted as not delivered; give the columns the names in the README \
      [unknown-kind]
      daftar.csv:1:0: warning: tidak ada kepala kolom yang dikenal dalam 20 baris pertama; paling \
      mirip: pegawai, tanpa kode_unit; dihitung belum diserahkan; pakai nama kolom di README \
      [unknown-kind]
      """),
    .init(
      .missingColumn, .files(["kehadiran.csv": "kode_kegiatan,nip,tanggal\n"]),
      """
      kehadiran.csv:1:0: warning: recognised as kehadiran by its name, but the column status is \
      missing; counted as not delivered; add the column or rename the file [missing-column]
      kehadiran.csv:1:0: warning: dikenali sebagai kehadiran dari namanya, tetapi kolom status tidak \
      ada; dihitung belum diserahkan; tambahkan kolom itu atau ganti nama berkas [missing-column]
      """),
    .init(
      .repeatedColumn, .files(["libur.csv": "tanggal,keterangan,Tanggal\n"]),
      """
      libur.csv:1:0: warning: the column tanggal stands in the header twice; expected once; counted \
      as not delivered; remove one [repeated-column]
      libur.csv:1:0: warning: kolom tanggal ada dua kali di kepala; seharusnya sekali; dihitung belum \
      diserahkan; hapus salah satu [repeated-column]
      """),
    .init(
      .undecidedDecimalMark,
      .files(["evaluasi.csv": "kode_kegiatan,nip,tahap,nilai\nK1,198505152010012003,pre,72.125\n"]),
      """
      evaluasi.csv:1:0: warning: column nilai: it cannot be decided whether . stands before decimals \
      or between thousands (“99.999” is “99.999” with titik, “99999” with koma); counted as not \
      delivered; add under sumber: in sumber.yml: - {berkas: "evaluasi.csv", tanda_desimal: koma} (or \
      titik) [undecided-decimal-mark]
      evaluasi.csv:1:0: warning: kolom nilai: tidak dapat dipastikan apakah . tanda desimal atau \
      ribuan (“99.999” berarti “99,999” dengan titik, “99999” dengan koma); dihitung belum diserahkan; \
      tambahkan di bawah sumber: dalam sumber.yml: - {berkas: "evaluasi.csv", tanda_desimal: koma} \
      (atau titik) [undecided-decimal-mark]
      """),
    .init(
      .undecidedDateOrder,
      .files(["libur.csv": "tanggal,keterangan\n01/02/2026,Libur\n"]),
      """
      libur.csv:1:0: warning: column tanggal: it cannot be decided whether the day or the month comes \
      first (“01/02/2026” is 2026-02-01 with hari-dahulu, 2026-01-02 with bulan-dahulu); counted as \
      not delivered; add under sumber: in sumber.yml: - {berkas: "libur.csv", urutan_tanggal: \
      hari-dahulu} (or bulan-dahulu) [undecided-date-order]
      libur.csv:1:0: warning: kolom tanggal: tidak dapat dipastikan hari atau bulan yang lebih dulu \
      (“01/02/2026” berarti 2026-02-01 dengan hari-dahulu, 2026-01-02 dengan bulan-dahulu); dihitung \
      belum diserahkan; tambahkan di bawah sumber: dalam sumber.yml: - {berkas: "libur.csv", \
      urutan_tanggal: hari-dahulu} (atau bulan-dahulu) [undecided-date-order]
      """),
    .init(
      .kindNotDelivered, .value(Finding(.kindNotDelivered, at: .init(file: "./"), "kehadiran")),
      """
      ./:0:0: warning: no kehadiran file was delivered; its figures are absent, not 0; put the export \
      into the input folder [kind-not-delivered]
      ./:0:0: warning: tidak ada berkas kehadiran; angkanya tidak tersedia, bukan 0; taruh ekspornya \
      di map masukan [kind-not-delivered]
      """),
    .init(
      .unitNotDelivered,
      .value(Finding(.unitNotDelivered, at: .init(file: "./"), "kehadiran", "2", "52", "U1, U2")),
      """
      ./:0:0: warning: kehadiran: no row about 2 of the 52 units; their figures are absent, not 0; \
      ask these units: U1, U2 [unit-not-delivered]
      ./:0:0: warning: kehadiran: tidak ada baris tentang 2 dari 52 unit; angkanya tidak tersedia, \
      bukan 0; minta dari: U1, U2 [unit-not-delivered]
      """),
  ]
}
