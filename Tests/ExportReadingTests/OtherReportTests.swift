import Testing
import TrainingDomain

@testable import ExportReading

/// Reports of which no shared export exists: the other language, and Moodle's gradebook. Headers are those that the
/// programs write in that language; times and scores are worked out by hand.
@Suite struct OtherReportTests {
  private static let people =
    "nip,nama,kode_unit,status,email\n"
    + "198505152010012003,Budi Santoso,U1,PNS,budi@contoh.go.id\n"
    + "197911232006041001,Siti Rahmawati,U2,PPPK,siti@contoh.go.id\n"

  private static func read(_ text: String, _ settings: String = "") throws -> FolderRead {
    try FolderRead([
      "pegawai.csv": people, "ekspor.csv": text,
      "sumber.yml": "sumber:\n  - {berkas: ekspor.csv, kegiatan: K1\(settings)}\n",
    ])
  }

  /// Session 08:00–12:00 (240 minutes): 192 minutes are 80 %. Budi 08:00–11:12 is there, Siti 08:00–11:11 is not.
  @Test(arguments: [
    // Zoom in Indonesian, meeting above, times below.
    """
    Topik,ID,Host,Durasi (menit),Waktu mulai,Waktu berakhir,Peserta
    Rapat,812 3456 7890,Panitia,240,16/02/2026 08:00:00,16/02/2026 12:00:00,2

    Nama (nama asli),Email,Waktu bergabung,Waktu keluar,Durasi (menit),Tamu,Respons penafian rekaman,Di ruang tunggu
    Budi,budi@contoh.go.id,16/02/2026 08:00:00,16/02/2026 11:12:00,192,Tidak,OK,Tidak
    Siti,siti@contoh.go.id,16/02/2026 08:00:00,16/02/2026 11:11:00,191,Tidak,OK,Tidak
    """,
    // The same without times: minutes only.
    """
    Topik,ID,Host,Durasi (menit),Waktu mulai,Waktu berakhir,Peserta
    Rapat,812 3456 7890,Panitia,240,16/02/2026 08:00:00,16/02/2026 12:00:00,2

    Nama (nama asli),Email,Total durasi (menit),Tamu
    Budi,budi@contoh.go.id,192,Tidak
    Siti,siti@contoh.go.id,191,Tidak
    """,
    // Teams in Indonesian, in sections.
    """
    1. Ringkasan
    Judul rapat\tRapat
    Waktu mulai\t16/02/2026 08.00.00
    Waktu selesai\t16/02/2026 12.00.00
    Durasi rapat\t4 jam

    2. Peserta
    Nama\tBergabung Pertama\tTerakhir Keluar\tDurasi Dalam Rapat\tEmail\tID Peserta (UPN)\tPeran
    Panitia\t16/02/2026 08.00.00\t16/02/2026 12.00.00\t4 jam\tpanitia@contoh.go.id\tx\tPenyelenggara
    Budi\t16/02/2026 08.00.00\t16/02/2026 11.12.00\t3 jam 12 menit\tbudi@contoh.go.id\tx\tPeserta
    Siti\t16/02/2026 08.00.00\t16/02/2026 11.11.00\t3 jam 11 menit\tsiti@contoh.go.id\tx\tPeserta
    """,
    // Rejoining does not add what overlaps: Siti's two stays are 08:00–10:00 and 09:30–11:11.
    """
    Name (original name),Email,Join time,Leave time,Duration (minutes),Guest
    Panitia,x@contoh.go.id,02/16/2026 08:00:00 AM,02/16/2026 12:00:00 PM,240,No
    Budi,budi@contoh.go.id,02/16/2026 08:00:00 AM,02/16/2026 11:12:00 AM,192,No
    Siti,siti@contoh.go.id,02/16/2026 09:30:00 AM,02/16/2026 11:11:00 AM,101,No
    Siti,siti@contoh.go.id,02/16/2026 08:00:00 AM,02/16/2026 10:00:00 AM,120,No
    """,
    // A narrow no-break space before AM and PM, as newer programs write it.
    """
    First name,Last name,Email,Duration,Time joined,Time exited
    Budi,Santoso,budi@contoh.go.id,3 hr 12 min,8:00\u{202F}AM,11:12\u{202F}AM
    Siti,Rahmawati,siti@contoh.go.id,3 hr 11 min,8:00\u{202F}AM,11:11\u{202F}AM
    """,
  ])
  func minutesDecideOnPresence(text: String) throws {
    let read = try Self.read(text, ", tanggal: 2026-02-16, menit: 240")
    let rows = read.attendance.sorted { $0.person < $1.person }
    #expect(rows.map(\.status) == [.present, .partial], "\(read.codes)")
    #expect(rows.allSatisfy { $0.day.description == "2026-02-16" })
  }

  /// Session 08:00–12:00 (240 minutes). Budi is there for all of it in three stays, of which one states no minutes:
  /// the 120 and 10 of the others are not all that he was there.
  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
  func minutesOfOneRowLimitNoOther(order: [Int]) throws {
    let rows = [
      "Budi,budi@contoh.go.id,16/02/2026 08:00:00,16/02/2026 10:00:00,120,Tidak",
      "Budi,budi@contoh.go.id,16/02/2026 10:00:00,16/02/2026 11:50:00,-,Tidak",
      "Budi,budi@contoh.go.id,16/02/2026 11:50:00,16/02/2026 12:00:00,10,Tidak",
    ]
    let read = try Self.read(
      "Nama (nama asli),Email,Waktu bergabung,Waktu keluar,Durasi (menit),Tamu\n"
        + order.map { rows[$0] + "\n" }.joined(), ", tanggal: 2026-02-16, menit: 240")
    #expect(read.attendance.map(\.status) == [.present], "\(read.codes)")
  }

  /// The session is that of the day on which it began: not of a row that is refused (its end lies before its start),
  /// and not of whoever came back after midnight. The activity is held from 16 to 20 February.
  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 0, 2]])
  func theSessionsDayIsThatOfItsBeginning(order: [Int]) throws {
    let rows = [
      "Siti,siti@contoh.go.id,18/02/2026 10:00:00,18/02/2026 09:00:00",
      "Budi,budi@contoh.go.id,17/02/2026 00:10:00,17/02/2026 01:00:00",
      "Budi,budi@contoh.go.id,16/02/2026 21:00:00,17/02/2026 00:05:00",
    ]
    let read = try Self.read(
      "Nama (nama asli),Email,Waktu bergabung,Waktu keluar\n" + order.map { rows[$0] + "\n" }.joined(),
      ", menit: 240")
    #expect(read.codes == [.endBeforeStart])
    #expect(read.attendance.map { "\($0.day)" } == ["2026-02-16"])
  }

  /// A report of a day on which its activity was not held belongs to another one.
  @Test func aMeetingOutsideItsActivitysDatesIsRefused() throws {
    let read = try Self.read(
      "Nama (nama asli),Email,Waktu bergabung,Waktu keluar\n"
        + "Budi,budi@contoh.go.id,16/03/2026 08:00:00,16/03/2026 12:00:00\n", ", menit: 240")
    #expect(read.codes == [.dateOutsideActivity])
    #expect(read.attendance.isEmpty)
    #expect(read.ledger("ekspor.csv")?.rejected == 1)
  }

  /// Who organises a meeting is told above the people in many reports; it makes none of them a host.
  @Test(arguments: [
    "Penyelenggara: BKPSDM", "Penyelenggara,BKPSDM", "Host: Panitia", "Rapat dengan penyelenggara diklat",
  ])
  func theOrganiserAboveThePeopleMakesThemNoHosts(line: String) throws {
    let read = try Self.read(
      "Laporan Rapat Daring\n\(line)\nNama (nama asli),Email,Durasi (menit)\nBudi,budi@contoh.go.id,240\n",
      ", tanggal: 2026-02-16, menit: 240")
    #expect(read.attendance.map(\.status) == [.present], "\(read.codes)")
  }

  @Test(arguments: ["Host Details", "Panelist Details", "Daftar penyelenggara", "Co-host"])
  func aListOfHostsHoldsNoParticipants(title: String) throws {
    let read = try Self.read(
      "\(title)\nNama (nama asli),Email,Durasi (menit)\nBudi,budi@contoh.go.id,240\n",
      ", tanggal: 2026-02-16, menit: 240")
    #expect(read.attendance.isEmpty)
  }

  /// One row of attendance stands for 65,535 lines at the most; the others are not lost.
  @Test func moreLinesThanARowStandsForStayInTheLedger() throws {
    let stays = String(repeating: "Budi,budi@contoh.go.id,240\n", count: 65_540)
    let read = try Self.read(
      "Nama (nama asli),Email,Durasi (menit)\n" + stays, ", tanggal: 2026-02-16, menit: 240")
    let ledger = read.exports.sources.first { $0.path == "ekspor.csv" }?.ledger
    #expect(ledger?.accepted == 65_535)
    #expect(ledger?.unused == 5)
    #expect(ledger?.read == 65_541)
  }

  /// Scores in percent of the scale: 8 of 10 is 80 %, 75 of 100 is 75 %.
  @Test(arguments: [
    // Moodle's gradebook, Indonesian and English; the total of the course is no score of a stage.
    (
      """
      "Nama depan","Nama keluarga","Nomor ID",Institusi,Departemen,"Alamat email","Kuis: Pre-test (Nyata)","Kuis: Post Test (Nyata)","Total kursus (Nyata)"
      Budi,Santoso,198505152010012003,,,budi@contoh.go.id,"60,00","80,00","70,00"
      Siti,Rahmawati,,,,siti@contoh.go.id,-,"75,00","75,00"
      """, "", [60, 80, 75], [EvaluationStage.before, .after, .after]
    ),
    (
      """
      First name,Surname,ID number,Institution,Department,Email address,Quiz: Pre-test (Real),Quiz: Post-test (Real),Course total (Real)
      Budi,Santoso,198505152010012003,,,budi@contoh.go.id,60.00,80.00,70.00
      Siti,Rahmawati,,,,siti@contoh.go.id,-,75.00,75.00
      """, "", [60, 80, 75], [EvaluationStage.before, .after, .after]
    ),
    // Moodle's quiz in English: the maximum stands in the header, an attempt under way is no score.
    (
      """
      "Last name","First name","Email address",Status,Started,Completed,Duration,Grade/10.00,"Q. 1 /5.00"
      Santoso,Budi,budi@contoh.go.id,Finished,"16 February 2026  9:30 AM","16 February 2026  10:02 AM","32 mins 5 secs",8.00,4.00
      Rahmawati,Siti,siti@contoh.go.id,"In progress","16 February 2026  9:31 AM",-,-,-,-
      "Overall average",,,,,,,8.00,4.00
      """, ", tahap: post", [80], [.after]
    ),
    // Forms in Indonesian, as its sheet.
    (
      """
      Stempel waktu,Alamat Email,Skor,Nama lengkap
      16/02/2026 13:49:31,budi@contoh.go.id,8 / 10,Budi Santoso
      16/02/2026 13:52:07,siti@contoh.go.id,7.5 / 10,Siti Rahmawati
      """, ", tahap: pre", [80, 75], [.before, .before]
    ),
    // A list that an office typed; the scale stands in sumber.yml.
    (
      "NO,NAMA,NIP,INSTANSI,NILAI\n1,Budi Santoso,198505152010012003,Dinas Satu,8\n"
        + "2,Siti Rahmawati,197911232006041001,Dinas Dua,7.5\n", ", tahap: pre, nilai_maks: 10", [80, 75],
      [.before, .before]
    ),
  ])
  func scoresAreReadOnTheirScale(
    text: String, settings: String, percent: [Int64], stages: [EvaluationStage]
  ) throws {
    let read = try Self.read(text, settings)
    #expect(read.scores.map { $0.score / 1_000_000_000_000 } == percent, "\(read.codes)")
    #expect(read.scores.map(\.stage) == stages)
  }

  /// Of attempts on one day the first counts before and the last behind.
  @Test(arguments: [("pre", Int64(40)), ("post", 90)])
  func oneAttemptADayCounts(stage: String, percent: Int64) throws {
    let read = try Self.read(
      """
      "Nama akhir","Nama Depan","Alamat surel",Keadaan,"Dimulai pada",Selesai,"Time taken","Nilai/100,00"
      Santoso,Budi,budi@contoh.go.id,Selesai,"16 Februari 2026  09:30","16 Februari 2026  09:50","20 menit","65,00"
      Santoso,Budi,budi@contoh.go.id,Selesai,"16 Februari 2026  08:30","16 Februari 2026  08:50","20 menit","40,00"
      Santoso,Budi,budi@contoh.go.id,Selesai,"16 Februari 2026  10:30","16 Februari 2026  10:50","20 menit","90,00"
      """, ", tahap: \(stage)")
    #expect(read.scores.map { $0.score / 1_000_000_000_000 } == [percent])
    #expect(read.ledger("ekspor.csv")?.unused == 2)
    #expect(read.ledger("ekspor.csv")?.accepted == 1)
  }

  /// A recap whose header takes up three lines, as merged cells leave it.
  @Test func aHeaderOverManyLinesIsNoRow() throws {
    let read = try Self.read(
      """
      REKAP KEHADIRAN
      NO,NAMA,NIP,Februari,,Hadir,Tidak,Persentase Kehadiran,Keterangan
      ,,,Senin,Selasa,,,,
      ,,,16,17,,,,
      ,,,MP1,MP1,,,,
      1,Budi Santoso,198505152010012003,v,v,2,0,"100,00",
      2,Siti Rahmawati,197911232006041001,v,,1,1,"50,00",sakit
      ,JUMLAH,,2,1,3,1,,
      """)
    #expect(read.attendance.map(\.share) == [10_000, 5000], "\(read.codes)")
    #expect(read.ledger("ekspor.csv")?.rejected == 0)
    #expect(read.ledger("ekspor.csv")?.nonTable == 6)
  }

  /// 0.85 is 85 % only where the office says that shares are fractions.
  @Test func fractionsAreReadWhereSaidSo() throws {
    let text = "NIP;Kehadiran (%)\n198505152010012003;0,85\n197911232006041001;1\n"
    #expect(try Self.read(text).codes == [.undecidedShare])
    #expect(try Self.read(text, ", persen: pecahan").attendance.map(\.share) == [8500, 10_000])
    #expect(try Self.read(text, ", persen: persen").attendance.map(\.share) == [85, 100])
  }

  /// Meet writes times of day alone: 22:00 to 01:30 is three and a half hours.
  @Test func timesOfDayMayPassMidnight() throws {
    let read = try Self.read(
      "First name,Last name,Email,Duration,Time joined,Time exited\n"
        + "Budi,Santoso,budi@contoh.go.id,3 hr 30 min,10:00 PM,1:30 AM\n", ", tanggal: 2026-02-16, menit: 210"
    )
    #expect(read.attendance.map(\.status) == [.present])
  }

  /// A host is no participant, whatever tells so: here the mark behind the name.
  @Test func aHostIsNoParticipant() throws {
    let read = try Self.read(
      "Nama,Email,Durasi (menit)\nBudi Santoso (Host),budi@contoh.go.id,60\n"
        + "Siti Rahmawati,siti@contoh.go.id,60\n", ", tanggal: 2026-02-16, menit: 60")
    #expect(read.attendance.count == 1)
  }

  /// Of several scores without a stage the whole one counts; where none says that it is, nobody can tell.
  @Test func amongSeveralScoresTheWholeOneCounts() throws {
    let text = "NIP,Kuis 1,Nilai Akhir\n198505152010012003,10,80\n"
    #expect(try Self.read(text, ", tahap: pre").scores.map { $0.score / 1_000_000_000_000 } == [80])
    let open = try Self.read(text.replacing("Nilai Akhir", with: "Kuis 2"), ", tahap: pre")
    #expect(open.scores.isEmpty)
    #expect(open.codes == [.unknownKind])
  }
}
