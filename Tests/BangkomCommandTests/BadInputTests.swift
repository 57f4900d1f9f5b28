import Foundation
import Testing

/// What an office may put into the folder, and what becomes of it. The good rows always still count.
@Suite struct BadInputTests {
  struct BadRow: Sendable, CustomTestStringConvertible {
    let code: String
    let file: String
    let row: String
    var line = 0
    var column = 0

    var testDescription: String { code }
  }

  static let nip = SmallCity.number(13)

  static let rows = [
    BadRow(code: "unknown-unit", file: "pegawai.csv", row: "198505152010011099,Orang Lain,U9,PNS", column: 3),
    BadRow(code: "unknown-unit", file: "anggaran.csv", row: "U9;2026-03-01;realisasi;100.000;;;", column: 1),
    BadRow(code: "unknown-activity", file: "kehadiran.csv", row: "X9,\(nip),2026-02-02,hadir,1,", column: 1),
    BadRow(
      code: "unknown-person", file: "kehadiran.csv", row: "A,198505152010011077,2026-02-02,hadir,1,",
      column: 2),
    BadRow(code: "bad-nip", file: "kehadiran.csv", row: "A,19850515201001101,2026-02-02,hadir,1,", column: 2),
    BadRow(code: "bad-nip", file: "kehadiran.csv", row: "A,\"1,98505E+17\",2026-02-02,hadir,1,", column: 2),
    BadRow(code: "bad-date", file: "kehadiran.csv", row: "A,\(nip),2026-02-31,hadir,1,", column: 3),
    BadRow(code: "bad-word", file: "kehadiran.csv", row: "A,\(nip),2026-02-02,mungkin,1,", column: 4),
    BadRow(
      code: "date-outside-activity", file: "kehadiran.csv", row: "A,\(nip),2026-02-09,hadir,1,", column: 3),
    BadRow(code: "wrong-cell-count", file: "kehadiran.csv", row: "A,\(nip),2026-02-02,hadir"),
    BadRow(
      code: "score-out-of-range", file: "evaluasi.csv", row: "A,\(nip),pre,101,100,0,,2026-02-02", column: 4),
    BadRow(code: "bad-number", file: "evaluasi.csv", row: "A,\(nip),pre,baik,,,,2026-02-02", column: 4),
    BadRow(
      code: "negative-money", file: "kegiatan.csv", row: "F,Diskusi,Seminar,4,2026-05-06,,,,,(100000)",
      column: 10),
    BadRow(
      code: "bad-account", file: "anggaran.csv", row: "U1;2026-03-01;realisasi;100.000;;05/01/2002;",
      column: 6),
    BadRow(code: "missing-value", file: "kehadiran.csv", row: "A,,2026-02-02,hadir,1,", column: 2),
    BadRow(code: "bad-month", file: "layanan.csv", row: "U1,Mei,1,1,1,,", column: 2),
  ]

  @Test(arguments: rows) func oneBadRowCostsOneRow(_ bad: BadRow) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let clean = try desk.figures(in: "output/internal/2026-05/report.xml")
    let line = try desk.read("input/" + bad.file).split(separator: "\n").count + 1
    try desk.append(bad.row, to: "input/" + bad.file)

    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0)
    let place = "\(bad.file):\(line):\(bad.column): error: "
    #expect(
      outcome.errors.split(separator: "\n").contains {
        $0.hasPrefix(place) && $0.hasSuffix("[\(bad.code)]")
      }, "\(outcome.errors)")
    #expect(try desk.figures(in: "output/internal/2026-05/report.xml") == clean)
    #expect(try desk.read("output/2026-05/report.xml").contains("rejected=\"1\""))
  }

  @Test func exactDuplicateIsCountedOnce() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append(SmallCity.attendanceRows[0], to: "input/kehadiran.csv")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("[duplicate-row]"))
    #expect(try desk.figures(in: "output/internal/2026-05/report.xml")["U1/jp-total"] == "142.00")
  }

  @Test func contradictingRowsAreBothLeftOut() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append(
      SmallCity.attendanceRows[0].replacingOccurrences(of: "hadir", with: "alpa"),
      to: "input/kehadiran.csv")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("[conflicting-rows]"))
    // Person 1 then attended 3 of 4 sessions of A: 20 JP less.
    #expect(try desk.figures(in: "output/internal/2026-05/report.xml")["U1/jp-total"] == "122.00")
  }

  @Test(arguments: [
    ("kosong.csv", "", "file-empty"),
    ("aneh.csv", "satu,dua\n1,2\n", "unknown-kind"),
    ("pegawai-lama.csv", "nip,nama\n\(SmallCity.number(1)),Orang Satu\n", "missing-column"),
    ("gambar.csv", "\u{0}\u{1}\u{2}PNG", "file-not-text"),
    ("catatan.md", "# catatan\n", "file-skipped"),
  ])
  func fileThatIsNoExportIsSetAside(_ name: String, _ text: String, _ code: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(text, to: "input/" + name)
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.split(separator: "\n").contains { $0.hasPrefix(name) && $0.hasSuffix("[\(code)]") },
      "\(outcome.errors)")
    #expect(try desk.figures(in: "output/internal/2026-05/report.xml")["U1/jp-total"] == "142.00")
  }

  @Test func missingAndEmptyFoldersAreNoInput() throws {
    let desk = try Desk()
    #expect(try desk.bangkom().status == 66)
    try FileManager.default.createDirectory(
      atPath: desk.path + "/input", withIntermediateDirectories: true)
    #expect(try desk.bangkom().status == 66)
    #expect(try desk.files(below: "output").isEmpty)
  }

  @Test(arguments: ["pegawai.csv", "kehadiran.csv"])
  func withoutRosterOrAttendanceThereIsNoReport(_ file: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try FileManager.default.removeItem(atPath: desk.path + "/input/" + file)
    #expect(try desk.bangkom().status == 66)
    #expect(try desk.files(below: "output").isEmpty)
  }

  @Test func fileThatCannotBeReadRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/input/kehadiran-2.csv", withDestinationPath: "nowhere")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("kehadiran-2.csv:0:0: error: "))
    #expect(outcome.errors.contains("[file-unreadable]"))
    #expect(try desk.files(below: "output") == before)
  }

  @Test func withoutSettingsTheEditionSaysThatNamesAreMissing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try FileManager.default.removeItem(atPath: desk.path + "/input/laporan.yml")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("[no-settings]"))
    #expect(try desk.read("output/2026-05/index.html").contains("(belum diisi)"))
  }

  @Test func whatNeverArrivedIsNotCalledTooFew() throws {
    let desk = try Desk()
    try desk.copyExample()
    for folder in ["evaluasi", "anggaran", "layanan"] {
      try FileManager.default.removeItem(atPath: desk.path + "/input/" + folder)
    }
    #expect(try desk.bangkom().status == 0)
    let figures = try desk.figures(in: "output/2026-10/report.xml")
    for name in ["gain-people", "gain-mean", "reaction-mean", "application-mean", "budget-realised"] {
      #expect(figures["city/\(name)"] == "?not-delivered", "\(name)")
      // A unit of three people, about whom nothing else is told.
      #expect(figures["U12.04/\(name)"] == "?not-delivered", "\(name)")
    }
    #expect(figures["U12.04/jp-total"] == "?too-few")
  }

  @Test(arguments: ["2025-12", "2027-01"])
  func monthWithoutAttendanceInItsYearIsNoInput(_ month: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", month).status == 66)
    #expect(try desk.files(below: "output").isEmpty)
  }

  @Test func mistypedYearNeitherMovesTheMonthNorAnActivity() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append("E,Rapat kerja,Seminar,4,2026-05-06,,,,,", to: "input/kegiatan.csv")
    try desk.append("E,\(Self.nip),2026-05-06,hadir,1,", to: "input/kehadiran.csv")
    #expect(try desk.bangkom().status == 0)
    let before = try desk.figures(in: "output/internal/2026-05/report.xml")
    try desk.append("E,\(SmallCity.number(14)),2062-05-06,hadir,1,", to: "input/kehadiran.csv")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("[date-outside-activity]"))
    #expect(try desk.figures(in: "output/internal/2026-05/report.xml") == before)
  }

  @Test func faultyRuleRefusesTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write(
      "aturan: penyelesaian\nberlaku_mulai: 2026-01-01\nhadir_minimum_persen: 80\n",
      to: "input/aturan/penyelesaian.yml")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("aturan/penyelesaian.yml:1:1: error: "))
    #expect(try desk.files(below: "output").isEmpty)
  }

  @Test func tooManyRejectedRowsRefuseTheMonth() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let before = try desk.files(below: "output")
    let rows = try desk.read("input/kehadiran.csv")
    try desk.write(rows.replacingOccurrences(of: ",hadir,", with: ",hadr,"), to: "input/kehadiran.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("more than 20 % (rule ambang-penolakan)"))
    #expect(try desk.files(below: "output") == before)
    // An office that knows its exports may allow more.
    try desk.write(
      "aturan: ambang-penolakan\nberlaku_mulai: 2026-01-01\ndasar_hukum: SOP\nbaris_ditolak_maks_persen: 60\n",
      to: "input/aturan/ambang.yml")
    #expect(try desk.bangkom().status == 0)
  }

  @Test func strictRefusesWhatIsOtherwiseTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append("A,\(Self.nip),2026-02-31,hadir,1,", to: "input/kehadiran.csv")
    #expect(try desk.bangkom("--strict").status == 65)
    #expect(try desk.files(below: "output").isEmpty)
  }
}
