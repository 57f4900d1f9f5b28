import Findings
import Testing
import TrainingDomain

@testable import ExportReading

/// Holidays: what their rows become.
@Suite struct HolidayRowTests {
  @Test func daysAreReadWithTheNumberOfTheirName() throws {
    let read = try FolderRead([
      "libur-2026.csv":
        "tanggal,keterangan\n2026-12-25,Natal\n2026-05-01,Hari Buruh\n2025-12-25,NATAL\n2026-12-24,\n"
    ])
    #expect(read.codes == [])
    #expect(read.holidays.map { "\($0.day)" } == ["2026-12-25", "2026-05-01", "2025-12-25", "2026-12-24"])
    #expect(read.holidays.map(\.name) == [0, 1, 0, 2])
    #expect(read.holidays.map(\.line) == [2, 3, 4, 5])
    #expect(read.ledger("libur-2026.csv").map { [$0.accepted, $0.nonTable] } == [4, 1])
  }

  @Test(arguments: [("2026-02-30,Natal", FindingCode.badDate), (",Natal", .missingValue)])
  func aRowWithoutADayIsRefused(row: String, code: FindingCode) throws {
    let read = try FolderRead(["libur.csv": "tanggal,keterangan\n\(row)\n2026-05-01,Hari Buruh\n"])
    #expect(read.codes == [code])
    #expect(read.holidays.count == 1)
    #expect(read.ledger("libur.csv").map { [$0.accepted, $0.rejected] } == [1, 1])
  }
}
