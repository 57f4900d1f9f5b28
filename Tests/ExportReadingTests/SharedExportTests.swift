import CSVReading
import Findings
import Foundation
import RuleReading
import Testing
import TrainingDomain

@testable import ExportReading

/// The reports of other programs, read whole: people, times, scores and findings as somebody read them who looked at
/// the files and at nothing that our program said (`SharedExportExpectation`).
@Suite struct SharedExportTests {
  /// What a folder with one export gives.
  private struct Reading {
    var attendance: [AttendanceRow] = []
    var scores: [ScoreRow] = []
    var log = FindingLog()
    var ledger = RowLedger()
    var isRead = false
  }

  private static let unit =
    "kode_unit,nama_unit\nU1,BKPSDM Kab. Contoh\nU2,Dinas Dukcapil – Kota Contoh\n"
    + "U3,Sekretariat Daerah\n"
  private static let people =
    "nip,nama,kode_unit,status,email\n"
    + "198505152010012003,\"Siti Rahmawati, S.E.\",U1,PNS,siti.rahmawati@contoh.go.id\n"
    + "197911232006041001,\"Budi Santoso, S.Sos., M.AP.\",U2,PNS,budi.santoso@contoh.go.id\n"
    + "199002012015031004,Agus “Gus” Wibowo,U3,PNS,\n199103032019031005,Gede Arta,U3,PNS,\n"
    + "198001012005011001,Panitia Diklat,U3,PNS,panitia@contoh.go.id\n"
  /// In the order of the roster: the number of each person.
  private static let names = [
    "Siti Rahmawati", "Budi Santoso", "Agus “Gus” Wibowo", "Gede Arta", "Panitia Diklat",
  ]
  private static let activity =
    "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai\n"
    + "K1,Pelatihan,Bimtek,20,2026-02-10,2026-02-11\n"

  private static let exports = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("TableReadingTests/Exports")

  /// - Parameter presence: the share of a session's minutes that makes somebody present, in percent.
  private static func read(_ file: String, settings: String, presence: Int = 80) throws -> Reading {
    let folder = try TemporaryFolder([
      "unit.csv": unit, "pegawai.csv": people, "kegiatan.csv": activity, "sumber.yml": settings,
    ])
    let bytes = try Data(contentsOf: exports.appendingPathComponent(file))
    try folder.write(Array(bytes), to: "laporan/" + file)
    var log = FindingLog()
    let sources = SourceSettings.read(
      [RuleText(path: "sumber.yml", text: settings, isBuiltIn: false)], log: &log)
    var exports = ExportReader(try InputFolder(path: folder.path), settings: sources) { _ in }
    var reader = DirectoryReader()
    let directory = reader.read(&exports) { _ in }
    exports.settleTies(directory)
    var reading = Reading()
    exports.readStructured(
      directory, rules: RuleCalendar(try rules(presence: presence)), progress: { _ in },
      attendance: { reading.attendance += $0.rows }, scores: { reading.scores += $0.rows })
    exports.log.add(contentsOf: log)
    reading.log = exports.log
    let source = try #require(exports.sources.first { $0.path == "laporan/" + file })
    reading.ledger = source.ledger
    reading.isRead = source.profile != nil
    return reading
  }

  private static func rules(presence: Int) throws -> RuleBook {
    let day = try #require(CivilDate(year: 2018, month: 1, day: 1))
    var book = FolderRead.rules
    book.add(
      DatedRule(
        .presencePercent(presence),
        citation: RuleCitation(
          rule: "kehadiran-menit", effectiveFrom: day, legalBasis: "uji", file: nil)))
    return book
  }

  /// What `sumber.yml` must say of an export before it can be read.
  private static func settings(_ expected: SharedExportExpectation) -> String {
    var entry = "berkas: \"laporan/*\", kegiatan: K1"
    if expected.kinds == [.score] { entry += ", tahap: post" }
    if expected.kinds == [.attendanceByMinutes] {
      if expected.days.isEmpty { entry += ", tanggal: 2026-02-10" }
      // As long as the meeting of the other reports.
      if expected.sessionSeconds == nil { entry += ", menit: 250" }
    }
    return "sumber:\n  - {\(entry)}\n"
  }

  // MARK: Reading

  @Test(arguments: SharedExportExpectation.all)
  func everyPersonIsFoundAndNobodyElse(expected: SharedExportExpectation) throws {
    let reading = try Self.read(expected.file, settings: Self.settings(expected))
    #expect(reading.isRead, "\(reading.log.sorted.map { $0.line(in: .english) })")
    let wanted = Set(
      expected.people.filter { !$0.isOrganiser && Self.isKnown($0, expected) }.map { Self.number($0) })
    let found = Set(
      reading.attendance.filter { !$0.isUnknown }.map { Int($0.person) }
        + reading.scores.map { Int($0.person) })
    #expect(found == wanted, "\(reading.log.sorted.map { $0.line(in: .english) })")
  }

  /// Whether the file says anything that a figure can use about somebody.
  private static func isKnown(
    _ person: SharedExportExpectation.Person, _ expected: SharedExportExpectation
  ) -> Bool {
    expected.kinds == [.attendanceByMinutes]
      ? person.attendedSeconds ?? 0 > 0 : !person.scores.isEmpty || person.share != nil
  }

  private static func number(_ person: SharedExportExpectation.Person) -> Int {
    names.firstIndex { FoldedName.candidates($0).first == FoldedName.candidates(person.nameToMatch).first }
      ?? -1
  }

  /// Somebody attended `share` of a session: present under a rule that asks for as many whole percent, and not under
  /// one that asks for one more.
  @Test(arguments: SharedExportExpectation.all.filter { $0.kinds == [.attendanceByMinutes] })
  func minutesAreTheUnionOfIntervals(expected: SharedExportExpectation) throws {
    for person in expected.people where !person.isOrganiser {
      guard let seconds = person.attendedSeconds, seconds > 0 else { continue }
      let percent = min(100, seconds * 100 / (expected.sessionSeconds ?? 15_000))
      for (presence, status) in [(percent, AttendanceStatus.present), (percent + 1, .partial)]
      where (1...100).contains(presence) {
        let reading = try Self.read(expected.file, settings: Self.settings(expected), presence: presence)
        let rows = reading.attendance.filter { Int($0.person) == Self.number(person) }
        #expect(rows.map(\.status) == [status], "\(person.name) under \(presence) %")
        #expect(rows.map(\.day.description) == ["2026-02-10"])
      }
    }
  }

  @Test(arguments: SharedExportExpectation.all.filter { $0.kinds.contains(.score) })
  func scoresAreThoseOfTheFile(expected: SharedExportExpectation) throws {
    let reading = try Self.read(expected.file, settings: Self.settings(expected))
    for person in expected.people {
      let rows = reading.scores.filter { Int($0.person) == Self.number(person) }
      let wanted = person.scores.map { score in
        let value = Self.decimal(score.value) * 100
        return Int64(value / Self.decimal(score.maximum ?? "100") * 1_000_000_000_000)
      }
      #expect(rows.map(\.score) == wanted, "\(person.name)")
      #expect(
        rows.map(\.stage)
          == person.scores.map { $0.column.hasPrefix("Nilai Pre") ? .before : .after }, "\(person.name)")
      if let day = expected.days.first { #expect(rows.allSatisfy { $0.day?.description == day }) }
    }
  }

  private static func decimal(_ text: String) -> Double {
    Double(text.replacing(",", with: ".")) ?? -1
  }

  @Test(arguments: SharedExportExpectation.all.filter { $0.kinds.contains(.attendanceByPercent) })
  func sharesAreThoseOfTheFile(expected: SharedExportExpectation) throws {
    let reading = try Self.read(expected.file, settings: Self.settings(expected))
    for person in expected.people {
      let rows = reading.attendance.filter { Int($0.person) == Self.number(person) }
      #expect(rows.map { Int($0.share) } == [person.share ?? -1], "\(person.name)")
    }
  }

  @Test func statusesOfSessionsAreThoseOfTheFile() throws {
    let expected = SharedExportExpectation.moodleAttendance
    let reading = try Self.read(expected.file, settings: Self.settings(expected))
    for person in expected.people {
      let rows = reading.attendance.filter { Int($0.person) == Self.number(person) }
      #expect(rows.map(\.day.description) == person.statuses.map(\.day))
      // Late is there; absent is absent.
      #expect(rows.map(\.status) == person.statuses.map { $0.status == "A" ? .unexcused : .present })
    }
  }

  @Test(arguments: SharedExportExpectation.all)
  func everyLineEndsInOneClass(expected: SharedExportExpectation) throws {
    let reading = try Self.read(expected.file, settings: Self.settings(expected))
    var text = try Data(contentsOf: Self.exports.appendingPathComponent(expected.file))
    if text.starts(with: [0xFF, 0xFE]) {
      text = Data(text.dropFirst(2).enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
    }
    let lines = text.count { $0 == 0x0A } + (text.last == 0x0A ? 0 : 1)
    // Rows that go to tables of distinct rows are counted there.
    let handedOn =
      reading.attendance.reduce(0) { $0 + Int($1.lines) } + reading.scores.reduce(0) { $0 + Int($1.lines) }
    #expect(reading.ledger.read + handedOn == lines, "\(reading.ledger)")
  }

  @Test(arguments: SharedExportExpectation.all)
  func withoutAnEntryTheFileIsSetAsideWithTheLineToAdd(expected: SharedExportExpectation) throws {
    let reading = try Self.read(expected.file, settings: "sumber:\n  - {berkas: lain.csv, kegiatan: K1}\n")
    #expect(!reading.isRead)
    let told = reading.log.sorted.filter { $0.code == .needsSource }
    #expect(told.count == 1)
    #expect(
      told.first?.text(in: .indonesian).contains("- {berkas: \"laporan/\(expected.file)\", kegiatan:")
        ?? false)
  }

  @Test func whatIsNotableIsTold() throws {
    func codes(_ expected: SharedExportExpectation) throws -> [FindingCode] {
      try Self.read(expected.file, settings: Self.settings(expected)).log.sorted.map(\.code)
        .filter { $0 != .noEmploymentStatus }
    }
    let all = Dictionary(uniqueKeysWithValues: SharedExportExpectation.all.map { ($0.file, $0) })
    func codes(of file: String) throws -> [FindingCode] { try codes(#require(all[file])) }
    #expect(try codes(of: "excel_id_semicolon_utf8bom.csv") == [])
    #expect(
      try codes(of: "excel_id_apostrophe_nip.csv")
        == [.repairedEmployeeNumber, .repairedEmployeeNumber, .repairedEmployeeNumber])
    // Each of the three rounded numbers fits one person on this roster.
    #expect(
      try codes(of: "excel_id_nip_mangled.csv")
        == [.spoiledEmployeeNumber, .spoiledEmployeeNumber, .spoiledEmployeeNumber])
    #expect(
      try codes(of: "teams_attendance_list_classic_en.csv") == [
        .neverLeft, .matchedByName, .matchedByName, .matchedByName,
      ])
    #expect(try codes(of: "meet_attendance_en.csv") == [.matchedByName])
    // The titles of two sections stand between rows.
    #expect(try codes(of: "zoom_webinar_attendee_report_en.csv") == [.leftOutLine, .leftOutLine])
  }
}
