import Findings

extension CatalogueEntry {
  /// Findings about rows that refer to, repeat or contradict others.
  static let references: [CatalogueEntry] = [
    .init(
      .reservedUnitCode,
      .files(["unit.csv": "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\ncity,Dinas Kota\n"]),
      """
      unit.csv:4:1: error: unit code “city” is the name of the whole city in reports; the row is left out; \
      give the unit another code in all files [reserved-unit-code]
      unit.csv:4:1: error: kode unit “city” adalah nama seluruh kota dalam laporan; baris tidak dipakai; \
      beri unit itu kode lain di semua berkas [reserved-unit-code]
      """),
    .init(
      .unknownUnit, .files(["anggaran.csv": "kode_unit,tanggal,jenis,nilai\nU9,2026-02-16,pagu,5\n"]),
      """
      anggaran.csv:2:1: error: unit “U9” stands in no unit file; the row is left out; add the unit or \
      correct the code [unknown-unit]
      anggaran.csv:2:1: error: unit “U9” tidak ada di berkas unit; baris tidak dipakai; tambahkan \
      unitnya atau perbaiki kodenya [unknown-unit]
      """),
    .init(
      .unknownUnit, .files(["pegawai.csv": "nip,nama,kode_unit,status\n198505152010012003,U1,Budi,PNS\n"]),
      """
      pegawai.csv:2:3: error: unit “xxxx” stands in no unit file; the row is left out; add the unit \
      or correct the code [unknown-unit]
      pegawai.csv:2:3: error: unit “xxxx” tidak ada di berkas unit; baris tidak dipakai; tambahkan \
      unitnya atau perbaiki kodenya [unknown-unit]
      """),
    .init(
      .unknownPerson,
      .files(["kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK1,199002012015031004,2026-02-16,hadir\n"]),
      """
      kehadiran.csv:2:2: error: the NIP stands in no employee file; the row is left out; add the \
      person or correct the NIP [unknown-person]
      kehadiran.csv:2:2: error: NIP tidak ada di berkas pegawai; baris tidak dipakai; tambahkan \
      orangnya atau perbaiki NIP [unknown-person]
      """),
    .init(
      .unknownActivity,
      .files(["kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK9,198505152010012003,2026-02-16,hadir\n"]),
      """
      kehadiran.csv:2:1: error: activity “K9” stands in no activity file; the row is left out; add it \
      or correct the code [unknown-activity]
      kehadiran.csv:2:1: error: kegiatan “K9” tidak ada di berkas kegiatan; baris tidak dipakai; \
      tambahkan atau perbaiki kodenya [unknown-activity]
      """),
    .init(
      .dateOutsideActivity,
      .files(["kehadiran.csv": "kode_kegiatan,nip,tanggal,status\nK1,198505152010012003,2026-02-21,hadir\n"]),
      """
      kehadiran.csv:2:3: error: 2026-02-21 lies outside the dates of activity “K1” (2026-02-16 … \
      2026-02-20); the row is left out; correct the date or the activity's dates \
      [date-outside-activity]
      kehadiran.csv:2:3: error: 2026-02-21 di luar tanggal kegiatan “K1” (2026-02-16 … 2026-02-20); \
      baris tidak dipakai; perbaiki tanggal ini atau tanggal kegiatannya [date-outside-activity]
      """),
    .init(
      .duplicateRow,
      .files(["unit.csv": "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\nU1,Dinas Satu\n"]),
      """
      unit.csv:4:0: note: a row with the same key and content was read before; counted once \
      [duplicate-row]
      unit.csv:4:0: note: baris dengan kunci dan isi yang sama sudah dibaca; dihitung sekali \
      [duplicate-row]
      """),
    .init(
      .conflictingRows,
      .files([
        "unit.csv": "kode_unit,nama_unit\nU1,Dinas Satu\nU2,Dinas Dua\nU3,Dinas Tiga\n",
        "unit2.csv": "kode_unit,nama_unit\nU3,Dinas Budi\n",
      ]),
      """
      unit2.csv:2:0: error: another row with the same key (kode_unit) says otherwise, first seen in \
      unit.csv; none of them is taken; keep the right one [conflicting-rows]
      unit2.csv:2:0: error: baris lain dengan kunci yang sama (kode_unit) berisi lain, pertama ada di \
      unit.csv; tidak satu pun dipakai; simpan yang benar [conflicting-rows]
      """),
    .init(
      .unknownParent,
      .files(["unit.csv": "kode_unit,nama_unit,kode_induk\nU1,Dinas Satu,U9\nU2,Dinas Dua,\n"]),
      """
      unit.csv:2:0: warning: the unit above, “U9”, stands in no unit file; the unit is shown without \
      it; correct kode_induk [unknown-parent]
      unit.csv:2:0: warning: unit induk “U9” tidak ada di berkas unit; unit ditampilkan tanpa induk; \
      perbaiki kode_induk [unknown-parent]
      """),
    .init(
      .parentCycle,
      .files(["unit.csv": "kode_unit,nama_unit,kode_induk\nU1,Dinas Satu,U2\nU2,Dinas Dua,U1\n"]),
      """
      unit.csv:2:0: warning: the units above “U1” form a circle; the unit is shown without one; \
      correct kode_induk [parent-cycle]
      unit.csv:2:0: warning: unit induk dari “U1” membentuk lingkaran; unit ditampilkan tanpa induk; \
      perbaiki kode_induk [parent-cycle]
      """),
  ]

  private static let record = SourcePosition(file: "riwayat.csv", line: 3)
  private static let place = SourcePosition(file: "kegiatan.csv", line: 2)

  /// What only a later stage can find: made here as values.
  static let together: [CatalogueEntry] = [
    .init(
      .overlappingPostings,
      .value(Finding(.overlappingPostings, at: .init(file: "pegawai.csv", line: 3), "2026-10-31")),
      """
      pegawai.csv:3:0: warning: the person stands in two units on 2026-10-31; the row that began last \
      is used; end the earlier one [overlapping-postings]
      pegawai.csv:3:0: warning: orang ini tercatat di dua unit pada 2026-10-31; dipakai baris yang \
      mulai paling akhir; akhiri yang terdahulu [overlapping-postings]
      """),
    .init(
      .duplicateRow, .value(Finding(.duplicateRow, at: .init(file: "kehadiran.csv", line: 3))),
      """
      kehadiran.csv:3:0: note: a row with the same key and content was read before; counted once \
      [duplicate-row]
      kehadiran.csv:3:0: note: baris dengan kunci dan isi yang sama sudah dibaca; dihitung sekali \
      [duplicate-row]
      """),
    .init(
      .conflictingRows,
      .value(
        Finding(
          .conflictingRows, at: .init(file: "kehadiran.csv", line: 3), "kode_kegiatan, nip, tanggal, sesi",
          "kehadiran.csv")),
      """
      kehadiran.csv:3:0: error: another row with the same key (kode_kegiatan, nip, tanggal, sesi) \
      says otherwise, first seen in kehadiran.csv; none of them is taken; keep the right one \
      [conflicting-rows]
      kehadiran.csv:3:0: error: baris lain dengan kunci yang sama (kode_kegiatan, nip, tanggal, sesi) \
      berisi lain, pertama ada di kehadiran.csv; tidak satu pun dipakai; simpan yang benar \
      [conflicting-rows]
      """),
    .init(
      .moreSessionsThanStated, .value(Finding(.moreSessionsThanStated, at: place, "K1", "4", "6")),
      """
      kegiatan.csv:2:0: warning: activity K1 states 4 sessions, but attendance names 6; 6 are used; \
      correct sesi [more-sessions-than-stated]
      kegiatan.csv:2:0: warning: kegiatan K1 menyebut 4 sesi, tetapi kehadiran menyebut 6; dipakai 6; \
      perbaiki sesi [more-sessions-than-stated]
      """),
    .init(
      .mixedSessions, .value(Finding(.mixedSessions, at: place, "K1")),
      """
      kegiatan.csv:2:0: warning: activity K1: rows of one day name a session and others none, so that one session \
      may count as two; name the session in all of them or in none [mixed-sessions]
      kegiatan.csv:2:0: warning: kegiatan K1: pada hari yang sama sebagian baris menyebut sesi dan sebagian tidak, \
      sehingga satu sesi dapat terhitung dua; sebutkan sesi di semuanya atau tidak sama sekali [mixed-sessions]
      """),
    .init(
      .hoursAboveActivity, .value(Finding(.hoursAboveActivity, at: place, "K1", "12")),
      """
      kegiatan.csv:2:0: warning: activity K1: attended sessions add up to more JP than it states; \
      credit stops there for 12 people; correct jp [hours-above-activity]
      kegiatan.csv:2:0: warning: kegiatan K1: jumlah JP sesi yang dihadiri melebihi JP kegiatan; \
      pengakuan berhenti di sana untuk 12 orang; perbaiki jp [hours-above-activity]
      """),
    .init(
      .activityWithoutHours, .value(Finding(.activityWithoutHours, at: place, "K1", "12")),
      """
      kegiatan.csv:2:0: warning: activity K1 states no JP and its form has no conversion; 12 people \
      who completed it are credited nothing; state jp [activity-without-hours]
      kegiatan.csv:2:0: warning: kegiatan K1 tidak menyebut JP dan bentuknya tidak punya konversi; 12 \
      orang yang menyelesaikannya tidak diakui JP-nya; isi jp [activity-without-hours]
      """),
    .init(
      .notInvited, .value(Finding(.notInvited, at: place, "K1", "3")),
      """
      kegiatan.csv:2:0: note: activity K1: 3 people attended who are not on its invitation list; they \
      are counted all the same; complete the list [not-invited]
      kegiatan.csv:2:0: note: kegiatan K1: 3 orang hadir tanpa ada di daftar peserta; mereka tetap \
      dihitung; lengkapi daftarnya [not-invited]
      """),
    .init(
      .invitedWithoutAttendance, .value(Finding(.invitedWithoutAttendance, at: place, "K1", "30")),
      """
      kegiatan.csv:2:0: warning: activity K1: 30 people were invited, but no file tells who came; \
      nobody is taken to be absent; deliver the attendance [invited-without-attendance]
      kegiatan.csv:2:0: warning: kegiatan K1: 30 orang diundang, tetapi tidak ada berkas yang menyebut \
      siapa yang hadir; tidak seorang pun dianggap tidak hadir; serahkan kehadirannya \
      [invited-without-attendance]
      """),
    .init(
      .historyWithoutHours, .value(Finding(.historyWithoutHours, at: record)),
      """
      riwayat.csv:3:0: warning: the record states no JP and its form has no conversion that fits; \
      nothing is credited; fill in jp, or bentuk and the day [history-without-hours]
      riwayat.csv:3:0: warning: riwayat tidak menyebut JP dan bentuknya tidak punya konversi yang \
      cocok; JP tidak diakui; isi jp, atau bentuk dan harinya [history-without-hours]
      """),
    .init(
      .historyAlsoAttended, .value(Finding(.historyAlsoAttended, at: record)),
      """
      riwayat.csv:3:0: note: the same training came as attendance; credited once, by the attendance \
      [history-also-attended]
      riwayat.csv:3:0: note: pelatihan yang sama sudah ada sebagai kehadiran; diakui sekali, menurut \
      kehadiran [history-also-attended]
      """),
    .init(
      .mixedScales,
      .value(
        Finding(
          .mixedScales, at: .init(file: "evaluasi.csv", line: 3), "0\u{2013}10, 0\u{2013}100")),
      """
      evaluasi.csv:3:0: error: tests of one activity and competency cannot all be right: they are scored on \
      0–10, 0–100 (0–100 where nothing is stated); expected one scale; none of these scores is taken; state \
      nilai_maks in every file or correct it [mixed-scales]
      evaluasi.csv:3:0: error: tes satu kegiatan dan kompetensi tidak mungkin benar semua: dinilai pada 0–10, \
      0–100 (0–100 bila tidak disebut); seharusnya satu skala; semua nilai ini tidak dipakai; isi nilai_maks \
      di setiap berkas atau perbaiki [mixed-scales]
      """),
    .init(
      .differingScales,
      .value(Finding(.differingScales, at: place, "K1", "0\u{2013}10", "0\u{2013}100")),
      """
      kegiatan.csv:2:0: warning: activity K1: the test before is scored on 0–10, the one behind on 0–100; both \
      are brought to 0–100 and compared; correct nilai_maks if it is one test [differing-scales]
      kegiatan.csv:2:0: warning: kegiatan K1: tes sebelum dinilai pada 0–10, tes sesudah pada 0–100; keduanya \
      dibawa ke 0–100 dan dibandingkan; perbaiki nilai_maks bila tesnya sama [differing-scales]
      """),
    .init(
      .scoreOfAbsentee, .value(Finding(.scoreOfAbsentee, at: .init(file: "evaluasi.csv", line: 3))),
      """
      evaluasi.csv:3:0: error: attendance says that the person missed all of this activity; expected somebody who \
      came; the score is left out; correct the score's row or the attendance [score-of-absentee]
      evaluasi.csv:3:0: error: menurut kehadiran orang ini tidak hadir sama sekali dalam kegiatan ini; seharusnya \
      orang yang hadir; nilai tidak dipakai; perbaiki baris nilai atau kehadirannya [score-of-absentee]
      """),
    .init(
      .afterWithoutBefore, .value(Finding(.afterWithoutBefore, at: place, "K1", "3")),
      """
      kegiatan.csv:2:0: warning: activity K1: 3 post scores have no pre score of the same person and competency; \
      they are in no gain; deliver the pre scores [after-without-before]
      kegiatan.csv:2:0: warning: kegiatan K1: 3 nilai sesudah tidak punya nilai sebelum dari orang dan kompetensi \
      yang sama; tidak masuk kenaikan mana pun; serahkan nilai sebelumnya [after-without-before]
      """),
    .init(
      .nearMatch, .value(Finding(.nearMatch, at: record, "K1")),
      """
      riwayat.csv:3:0: warning: the record may be activity K1, which the person attended on the same \
      days under a similar name; both are credited; give both one name if they are one [near-match]
      riwayat.csv:3:0: warning: riwayat ini mungkin kegiatan K1, yang diikuti orang itu pada hari yang \
      sama dengan nama yang mirip; keduanya diakui; samakan namanya bila memang satu kegiatan \
      [near-match]
      """),
    .init(
      .earlierEdition, .value(Finding(.earlierEdition, at: .init(file: "output/2026-09/report.xml"))),
      """
      output/2026-09/report.xml:0:0: warning: the edition does not agree with its own digests or cannot \
      be read; expected it as it was published; nothing is compared with it; check it with bangkom \
      verify, and publish its period again [earlier-edition]
      output/2026-09/report.xml:0:0: warning: edisi ini tidak cocok dengan sidik jarinya sendiri atau \
      tidak terbaca; seharusnya seperti ketika diterbitkan; tidak ada yang dibandingkan dengannya; \
      periksa dengan bangkom verify, dan terbitkan lagi periodenya [earlier-edition]
      """),
    .init(
      .noFigures, .value(Finding(.noFigures, at: .init(file: "./"), "pegawai")),
      """
      ./:0:0: error: no usable pegawai; expected at least one row; nothing is published; see the \
      findings above [no-figures]
      ./:0:0: error: tidak ada pegawai yang dapat dipakai; seharusnya sedikitnya satu baris; tidak \
      ada yang diterbitkan; lihat temuan di atas [no-figures]
      """),
  ]
}
