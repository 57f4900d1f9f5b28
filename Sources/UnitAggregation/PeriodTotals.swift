import ExportReading
import TrainingDomain

/// One period's rows, read and added up.
package struct PeriodTotals: Sendable {
  package let period: Period
  package let directory: Directory
  /// The rules in force at the period's end.
  package let rules: RuleSet
  package let totals: CityTotals
  package let secondReading: SecondReading
}
