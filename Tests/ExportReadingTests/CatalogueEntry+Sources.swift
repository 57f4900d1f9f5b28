import Findings

extension CatalogueEntry {
  /// Findings about exports that do not say all, about the people whom rows name, and about corrected rows.
  static let sources: [CatalogueEntry] = [
    .init(
      .needsSource,
      .files(["zoom.csv": "Nama (nama asli),Email,Durasi (menit)\nOrang A,,240\n"]),
      """
      zoom.csv:1:0: warning: the attendance list of an online meeting does not say kegiatan; expected \
      an entry for the file that does; counted as not delivered; add under sumber: in sumber.yml, with \
      your own values: - {berkas: "zoom.csv", kegiatan: K…} [needs-source-entry]
      zoom.csv:1:0: warning: daftar hadir rapat daring tidak menyebut kegiatan; seharusnya ada entri \
      yang menyebutnya untuk berkas ini; dihitung belum diserahkan; tambahkan di bawah sumber: dalam \
      sumber.yml, dengan isian Anda sendiri: - {berkas: "zoom.csv", kegiatan: K…} [needs-source-entry]
      """),
    .init(
      .needsSource,
      .files([
        "hadir.csv": "NIP,Durasi (menit)\n198505152010012003,240\n",
        "sumber.yml": "sumber:\n  - {berkas: hadir.csv, kegiatan: K1, tanggal: 2026-02-16}\n",
      ]),
      """
      hadir.csv:0:0: warning: the attendance list of an online meeting does not say menit; expected an \
      entry for the file that does; counted as not delivered; add under sumber: in sumber.yml, with \
      your own values: - {berkas: "hadir.csv", kegiatan: "K1", menit: 240} [needs-source-entry]
      hadir.csv:0:0: warning: daftar hadir rapat daring tidak menyebut menit; seharusnya ada entri \
      yang menyebutnya untuk berkas ini; dihitung belum diserahkan; tambahkan di bawah sumber: dalam \
      sumber.yml, dengan isian Anda sendiri: - {berkas: "hadir.csv", kegiatan: "K1", menit: 240} \
      [needs-source-entry]
      """),
    .init(
      .unusedSourceEntry,
      .files(["sumber.yml": "sumber:\n  - {berkas: zoom/*.csv, kegiatan: K1}\n"]),
      """
      sumber.yml:2:5: note: the entry for “zoom/*.csv” fits no file of the folder; nothing is read \
      with it; correct berkas, or keep it for files to come [unused-source-entry]
      sumber.yml:2:5: note: entri untuk “zoom/*.csv” tidak cocok dengan berkas apa pun di map ini; \
      tidak ada yang dibaca dengannya; perbaiki berkas, atau biarkan untuk berkas yang akan datang \
      [unused-source-entry]
      """),
    .init(
      .spoiledEmployeeNumber,
      .files(["kehadiran.csv": "kode_kegiatan;nip;tanggal;status\nK1;1,97911E+17;2026-02-16;hadir\n"]),
      """
      kehadiran.csv:2:2: warning: found a NIP that a spreadsheet spoiled (8 digit + 3); expected 18 \
      digits; exactly one person on the roster fits, and the row is taken for them; export the column \
      as text [spoiled-nip]
      kehadiran.csv:2:2: warning: ditemukan NIP yang dirusak lembar kerja (8 digit + 3); seharusnya 18 \
      digit; tepat satu orang di berkas pegawai yang cocok dan baris dipakai untuk orang itu; ekspor \
      kolom itu sebagai teks [spoiled-nip]
      """),
    .init(
      .unmatchedPerson,
      .files(["kehadiran.csv": "kode_kegiatan,nama,tanggal,status\nK1,Orang Lain,2026-02-16,hadir\n"]),
      """
      kehadiran.csv:2:2: error: people on the roster who fit the e-mail or name: 0; expected exactly \
      one; the row is left out; add the NIP or the e-mail [unmatched-person]
      kehadiran.csv:2:2: error: 0 orang di berkas pegawai cocok dengan surel atau nama ini; seharusnya \
      tepat satu; baris tidak dipakai; tambahkan NIP atau surel [unmatched-person]
      """),
    .init(
      .matchedByName,
      .files([
        "kehadiran.csv": "kode_kegiatan;nama;tanggal;status\nK1;RAHMAWATI, Siti;2026-02-16;hadir\n"
      ]),
      """
      kehadiran.csv:2:2: note: no NIP and no known e-mail; exactly one person on the roster has this \
      name; the row is taken for them; add the NIP to be sure [matched-by-name]
      kehadiran.csv:2:2: note: tanpa NIP dan tanpa surel yang dikenal; tepat satu orang di berkas \
      pegawai bernama ini dan baris dipakai untuk orang itu; tambahkan NIP agar pasti \
      [matched-by-name]
      """),
    .init(
      .staleCorrection,
      .files([
        "libur.csv": "tanggal,keterangan\n2026-08-17,a\n",
        "perbaikan.csv": "tanggal,keterangan,bangkom_berkas,bangkom_baris,bangkom_sidik\n"
          + "2026-08-18,b,libur.csv,2,s0000000000000001\n",
      ]),
      """
      libur.csv:2:0: warning: a corrected row was put back for this line, but another row stands here \
      now; both are read; remove the correction or make it anew [stale-correction]
      libur.csv:2:0: warning: ada baris perbaikan untuk baris ini, tetapi kini isinya lain; keduanya \
      dibaca; keluarkan perbaikan itu atau buat ulang [stale-correction]
      """),
    .init(
      .undecidedShare,
      .files([
        "rekap.csv": "NIP;Kehadiran (%)\n198505152010012003;0,85\n",
        "sumber.yml": "sumber:\n  - {berkas: rekap.csv, kegiatan: K1}\n",
      ]),
      """
      rekap.csv:1:0: warning: column kehadiran_persen: no value is above 1; it cannot be decided \
      whether 1 is 1 % or the whole; counted as not delivered; add under sumber: in sumber.yml: - \
      {berkas: "rekap.csv", persen: pecahan} (or persen) [undecided-share]
      rekap.csv:1:0: warning: kolom kehadiran_persen: tidak ada nilai di atas 1; tidak dapat \
      dipastikan apakah 1 berarti 1 % atau seluruhnya; dihitung belum diserahkan; tambahkan di bawah \
      sumber: dalam sumber.yml: - {berkas: "rekap.csv", persen: pecahan} (atau persen) \
      [undecided-share]
      """),
    .init(
      .otherRoster,
      .files([
        "daftar hadir.csv": "nip,nama,kode_unit,status\n198505152010012003,Budi Santoso,U2,PNS\n"
      ]),
      """
      daftar hadir.csv:1:0: warning: looks like a roster but is not named pegawai, while other files \
      are; counted as not delivered; give it the columns of its kind, or if it is a roster add under \
      sumber: in sumber.yml: - {berkas: "daftar hadir.csv", jenis: pegawai} [other-roster]
      daftar hadir.csv:1:0: warning: mirip daftar pegawai tetapi tidak bernama pegawai, sedangkan \
      berkas lain bernama begitu; dihitung belum diserahkan; pakai kolom jenisnya, atau bila memang \
      daftar pegawai tambahkan di bawah sumber: dalam sumber.yml: - {berkas: "daftar hadir.csv", \
      jenis: pegawai} [other-roster]
      """),
    .init(
      .contradictingPerson,
      .files([
        "evaluasi.csv": "kode_kegiatan,nip,nama,tahap,nilai\nK1,198505152010012003,Siti Rahmawati,pre,72\n"
      ]),
      """
      evaluasi.csv:2:2: error: the name is that of somebody else on the roster; expected one person; \
      the row is left out; correct the NIP, the e-mail or the name [contradicting-person]
      evaluasi.csv:2:2: error: nama ini milik orang lain di berkas pegawai; seharusnya satu orang; \
      baris tidak dipakai; perbaiki NIP, surel, atau namanya [contradicting-person]
      """),
    .init(
      .sharedSession,
      .files([
        "a.csv":
          "Topik,Durasi (menit),Waktu mulai\nA,60,2026-02-16 08:00:00\n\nNIP,Durasi (menit)\n198505152010012003,60\n",
        "b.csv":
          "Topik,Durasi (menit),Waktu mulai\nB,60,2026-02-16 13:00:00\n\nNIP,Durasi (menit)\n197911232006041001,60\n",
        "sumber.yml": "sumber:\n  - {berkas: \"?.csv\", kegiatan: K1}\n",
      ]),
      """
      b.csv:0:0: warning: another meeting, in a.csv, stands for the same session of the activity; \
      whoever was in either counts once; if they are two sessions, give each its sesi in sumber.yml \
      [shared-session]
      b.csv:0:0: warning: rapat lain, dalam a.csv, berlaku untuk sesi kegiatan yang sama; siapa yang \
      ada di salah satunya dihitung sekali; bila itu dua sesi, beri sesi masing-masing dalam \
      sumber.yml [shared-session]
      """),
    .init(
      .severalMeetings,
      .files([
        "rapat.csv": "Topik,Durasi (menit),Waktu mulai\nA,60,2026-02-16 08:00:00\n\nNIP,Durasi (menit)\n"
          + "198505152010012003,60\n\nTopik,Durasi (menit),Waktu mulai\nB,60,2026-02-17 08:00:00\n",
        "sumber.yml": "sumber:\n  - {berkas: rapat.csv, kegiatan: K1}\n",
      ]),
      """
      rapat.csv:1:0: warning: the file tells of several meetings; expected one; counted as not delivered; export \
      each meeting into a file of its own [several-meetings]
      rapat.csv:1:0: warning: berkas ini berisi beberapa rapat; seharusnya satu; dihitung belum diserahkan; ekspor \
      setiap rapat ke berkas tersendiri [several-meetings]
      """),
    .init(
      .assumedSessionLength,
      .files([
        "hadir.csv": "NIP,Waktu bergabung,Waktu keluar\n"
          + "198505152010012003,16/02/2026 08:00:00,16/02/2026 10:00:00\n",
        "sumber.yml": "sumber:\n  - {berkas: hadir.csv, kegiatan: K1}\n",
      ]),
      """
      hadir.csv:0:0: warning: the report does not say how long the session was; 120 minutes from the \
      first to the last moment in it are used; state it under sumber: in sumber.yml: - {berkas: \
      "hadir.csv", kegiatan: "K1", menit: 120} [assumed-session-length]
      hadir.csv:0:0: warning: laporan tidak menyebut lama sesi; dipakai 120 menit, dari saat pertama \
      sampai saat terakhir di dalamnya; sebutkan di bawah sumber: dalam sumber.yml: - {berkas: \
      "hadir.csv", kegiatan: "K1", menit: 120} [assumed-session-length]
      """),
    .init(
      .rejoinWithoutTimes,
      .files([
        "hadir.csv": "NIP,Durasi (menit)\n198505152010012003,100\n198505152010012003,120\n",
        "sumber.yml": "sumber:\n  - {berkas: hadir.csv, kegiatan: K1, tanggal: 2026-02-16, menit: 240}\n",
      ]),
      """
      hadir.csv:0:0: warning: people in several rows without times: 1; the longest stay of each is \
      used, never the sum; export the report with join and leave times [rejoin-without-times]
      hadir.csv:0:0: warning: 1 orang ada di beberapa baris tanpa jam; dipakai waktu terlama \
      masing-masing, tidak dijumlahkan; ekspor laporan dengan jam bergabung dan keluar \
      [rejoin-without-times]
      """),
    .init(
      .neverLeft,
      .files([
        "hadir.csv": "NIP;Tindakan;Stempel waktu\n198505152010012003;Bergabung;16/02/2026 08:00:00\n",
        "sumber.yml": "sumber:\n  - {berkas: hadir.csv, kegiatan: K1, menit: 240}\n",
      ]),
      """
      hadir.csv:0:0: warning: people who joined and never left in this list: 1; their time is unknown, \
      neither present nor absent; export the list after the meeting's end [never-left]
      hadir.csv:0:0: warning: 1 orang bergabung dan tidak pernah keluar dalam daftar ini; waktunya \
      tidak diketahui, tidak dihitung hadir atau absen; ekspor daftar setelah rapat selesai \
      [never-left]
      """),
  ]
}
