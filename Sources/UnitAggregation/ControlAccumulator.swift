import ExportReading
import Findings
import TrainingDomain

/// All distinct totals of other systems. A row without a month speaks of the reported one, so that both can contradict
/// each other.
package struct ControlAccumulator: Sendable {
  private static let keyColumns = "angka, kode_unit, bulan, sumber"

  private let period: Period
  private var rows = DistinctRows()

  package init(period: Period) {
    self.period = period
  }

  package mutating func add(_ batch: Batch<ControlRow>, paths: [String], log: inout FindingLog) {
    for row in batch.rows {
      let insertion = rows.insert(key(row), content: UInt64(bitPattern: row.value), file: batch.file)
      if let finding = insertion.finding(
        at: batch.position(line: row.line), key: Self.keyColumns, files: { paths[$0] })
      {
        log.add(finding)
      }
    }
  }

  var contradictions: Contradictions { rows.contradictions }

  /// Throws for a row that contradicts one of this accumulator's.
  func check(
    _ row: ControlRow, _ contradictions: Contradictions, at position: SourcePosition, paths: [String]
  ) throws(Finding) {
    try contradictions.check(
      key(row), content: UInt64(bitPattern: row.value), at: position, columns: Self.keyColumns, paths: paths)
  }

  package func tally(into ledgers: inout [RowLedger]) {
    rows.tally(into: &ledgers) {
      isUsed($0)
    } amount: { _ in
      .none
    }
  }

  /// The totals of the period.
  /// - Parameter systems: the texts of the rows' systems.
  package func totals(figures: ControlFigures, systems: CodeIndex) -> [StatedTotal] {
    rows.accepted().filter { isUsed($0.key) }.map { key, content in
      let unit = Int(key.high & 0xFFFF_FFFF)
      return StatedTotal(
        figure: figures[Int(key.high >> 32)].name, unit: unit == 0 ? nil : unit - 1,
        system: systems.text(Int(key.low & 0xFFFF_FFFF)), value: Int64(bitPattern: content))
    }
  }

  private func isUsed(_ key: RowKey) -> Bool { key.low >> 32 == Self.number(period) }

  private func key(_ row: ControlRow) -> RowKey {
    RowKey(
      high: UInt64(row.figure) << 32 | UInt64(row.unit.map { $0 + 1 } ?? 0),
      low: Self.number(row.month ?? period) << 32 | UInt64(row.system))
  }

  private static func number(_ month: Period) -> UInt64 { UInt64(month.year * 12 + month.month - 1) }
}
