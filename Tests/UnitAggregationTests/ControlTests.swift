import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Which totals of other systems a period takes, and what becomes of the others' rows.
@Suite struct ControlTests {
  private static let figures = ControlFigures([
    ControlFigure(name: "staff", decimals: 0, content: .number),
    ControlFigure(name: "jp-total", decimals: 2, content: .number),
  ])

  private typealias Row = (figure: Int, unit: Int?, month: String?, system: Int, value: Int64)

  private static func accumulated(
    _ files: [[Row]]
  ) throws -> (controls: ControlAccumulator, findings: [Finding]) {
    var controls = ControlAccumulator(period: try #require(Period(year: 2026, month: 6)))
    var log = FindingLog()
    for (file, rows) in files.enumerated() {
      let batch = Batch(
        file: file, path: "kontrol.csv",
        rows: rows.enumerated().map { line, row in
          ControlRow(
            figure: row.figure, unit: row.unit, month: row.month.flatMap { Period($0) }, system: row.system,
            value: row.value, line: Int32(line + 2))
        })
      controls.add(batch, paths: ["a", "b"], log: &log)
    }
    return (controls, log.findings)
  }

  private static func totals(_ controls: ControlAccumulator) -> [StatedTotal] {
    var systems = CodeIndex()
    for name in ["SIASN", "SIPD"] { _ = systems.add(name) }
    return controls.totals(figures: figures, systems: systems)
  }

  private static func ledgers(_ controls: ControlAccumulator, files: Int) -> [[Int]] {
    var ledgers = [RowLedger](repeating: RowLedger(), count: files)
    controls.tally(into: &ledgers)
    return ledgers.map { [$0.accepted, $0.duplicate, $0.unused, $0.rejected] }
  }

  @Test func rowsOfThePeriodAndOfNoneAreUsed() throws {
    let (controls, findings) = try Self.accumulated([
      [
        (1, nil, "2026-06", 0, 17600), (0, 1, nil, 1, -3), (0, nil, "2026-05", 0, 14),
        (0, nil, "2025-06", 0, 13),
        (0, nil, "2026-07", 0, 15), (0, 0, "2026-06", 0, 8),
      ]
    ])
    #expect(findings == [])
    #expect(
      Self.totals(controls) == [
        StatedTotal(figure: "staff", unit: 0, system: "SIASN", value: 8),
        StatedTotal(figure: "staff", unit: 1, system: "SIPD", value: -3),
        StatedTotal(figure: "jp-total", unit: nil, system: "SIASN", value: 17600),
      ])
    #expect(Self.ledgers(controls, files: 1) == [[3, 0, 3, 0]])
  }

  @Test func otherSystemsUnitsAndMonthsContradictNothing() throws {
    let (controls, findings) = try Self.accumulated([
      [
        (0, nil, nil, 0, 1), (0, nil, nil, 1, 2), (0, 0, nil, 0, 3), (1, nil, nil, 0, 4),
        (0, nil, "2026-05", 0, 5),
      ]
    ])
    #expect(findings == [])
    #expect(Self.totals(controls).map(\.value) == [1, 2, 3, 4])
  }

  @Test func equalRowsAreDuplicates() throws {
    let (controls, findings) = try Self.accumulated([
      [(0, nil, "2026-06", 0, 15)], [(0, nil, nil, 0, 15), (0, nil, "2026-06", 0, 15)],
    ])
    #expect(findings.map(\.code) == [.duplicateRow, .duplicateRow])
    #expect(Self.totals(controls).map(\.value) == [15])
    #expect(Self.ledgers(controls, files: 2) == [[1, 0, 0, 0], [0, 2, 0, 0]])
  }

  /// A row without a month speaks of the period, so it can contradict one that names it; the order does not decide.
  @Test(
    arguments: [["2026-06", nil], [nil, "2026-06"], [nil, nil], ["2026-05", "2026-05"]] as [[String?]])
  func contradictingRowsAreAllLeftOut(months: [String?]) throws {
    let (controls, findings) = try Self.accumulated([
      [(0, nil, months[0], 0, 15)], [(0, nil, months[1], 0, 16), (1, nil, nil, 0, 1)],
    ])
    #expect(findings.map(\.code) == [.conflictingRows])
    #expect(findings.first?.values == ["angka, kode_unit, bulan, sumber", "a"])
    #expect(Self.totals(controls).map(\.figure) == ["jp-total"])
    #expect(Self.ledgers(controls, files: 2) == [[0, 0, 0, 1], [1, 0, 0, 1]])
  }

  @Test func theSecondReadingRejectsEachOfThem() throws {
    let (controls, _) = try Self.accumulated([[(0, nil, nil, 0, 15)], [(0, nil, "2026-06", 0, 16)]])
    func isRejected(_ row: ControlRow) -> Bool {
      do throws(Finding) {
        try controls.check(
          row, controls.contradictions, at: SourcePosition(file: "kontrol.csv"), paths: ["a", "b"])
        return false
      } catch {
        return error.code == .conflictingRows
      }
    }
    for value in [15, 16] as [Int64] {
      #expect(isRejected(ControlRow(figure: 0, unit: nil, month: nil, system: 0, value: value, line: 2)))
    }
    #expect(!isRejected(ControlRow(figure: 0, unit: 0, month: nil, system: 0, value: 15, line: 2)))
  }
}
