import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// The days on which no office works, and what becomes of their rows.
@Suite struct HolidayTests {
  private static func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  /// Rows of a year, a month, a day and the number of a name.
  private static func accumulated(
    _ files: [[(Int, Int, Int, Int)]]
  ) throws -> (holidays: HolidayAccumulator, codes: [FindingCode]) {
    var holidays = HolidayAccumulator(period: try #require(Period(year: 2026, month: 6)))
    var log = FindingLog()
    for (file, rows) in files.enumerated() {
      let batch = Batch(
        file: file, path: "libur.csv",
        rows: try rows.enumerated().map { line, row in
          HolidayRow(day: try day(row.0, row.1, row.2), name: row.3, line: Int32(line + 2))
        })
      holidays.add(batch, paths: ["a", "b"], log: &log)
    }
    return (holidays, log.findings.map(\.code))
  }

  private static func ledgers(_ holidays: HolidayAccumulator, files: Int) -> [[Int]] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files)
    holidays.tally(into: &ledgers)
    return ledgers.map { [$0.accepted, $0.duplicate, $0.unused, $0.rejected] }
  }

  @Test func allDaysOfThePeriodsYearCount() throws {
    let (holidays, codes) = try Self.accumulated([
      [(2026, 1, 1, 0), (2026, 12, 31, 1), (2025, 12, 31, 1), (2027, 1, 1, 0)]
    ])
    #expect(codes == [])
    #expect(try holidays.days == [Self.day(2026, 1, 1), Self.day(2026, 12, 31)])
    #expect(Self.ledgers(holidays, files: 1) == [[2, 0, 2, 0]])
  }

  @Test func aDayOfTwoNamesIsOneDayAndNoContradiction() throws {
    let (holidays, codes) = try Self.accumulated([[(2026, 5, 1, 0), (2026, 5, 1, 1)]])
    #expect(codes == [])
    #expect(holidays.days.count == 1)
    #expect(Self.ledgers(holidays, files: 1) == [[2, 0, 0, 0]])
  }

  @Test func aRowThatComesAgainIsADuplicateInTheLaterFile() throws {
    let (holidays, codes) = try Self.accumulated([
      [(2026, 5, 1, 0)], [(2026, 5, 1, 0), (2025, 5, 1, 0), (2025, 5, 1, 0)],
    ])
    #expect(codes == [.duplicateRow, .duplicateRow])
    #expect(holidays.days.count == 1)
    #expect(Self.ledgers(holidays, files: 2) == [[1, 0, 0, 0], [0, 2, 1, 0]])
  }
}
