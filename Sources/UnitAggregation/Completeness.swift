import ExportReading
import Findings
import TrainingDomain

/// What was not delivered, by kind of export and by unit.
struct Completeness {
  private let units: UnitTable
  private let totals: CityTotals
  private let delivered: Set<SourceKind>

  /// Units named one by one in a finding.
  private static let named = 10

  init(_ units: UnitTable, _ totals: CityTotals, _ delivered: Set<SourceKind>) {
    self.units = units
    self.totals = totals
    self.delivered = delivered
  }

  var findings: [Finding] {
    let missing = SourceKind.allCases.filter { !delivered.contains($0) && !$0.isOptional }
    return missing.map {
      Finding(.kindNotDelivered, at: SourcePosition(file: "."), $0.fileWord)
    } + [SourceKind.attendance, .budget].compactMap(unitFinding)
  }

  private func unitFinding(_ kind: SourceKind) -> Finding? {
    guard delivered.contains(kind) else { return nil }
    let expected = units.units.indices.filter { kind != .attendance || totals.units[$0].hours.staff > 0 }
    let absent = expected.filter { totals.units[$0].months[kind, default: 0] == 0 }
    guard !absent.isEmpty else { return nil }
    let codes = absent.prefix(Self.named).map { Masked.cell(Array(units.units[$0].code.utf8)) }
    let more = absent.count > Self.named ? " \u{2026}" : ""
    return Finding(
      .unitNotDelivered, at: SourcePosition(file: "."), kind.fileWord, "\(absent.count)",
      "\(expected.count)", codes.joined(separator: ", ") + more)
  }
}
