import ExportReading
import TrainingDomain

/// One period's rows, read and added up.
package struct PeriodTotals: Sendable {
  package let period: Period
  /// Without people.
  package let directory: Directory
  /// The rules in force at the period's end.
  package let rules: RuleSet
  /// The first day whose rules any figure was made by: figures look back beyond the year.
  package let firstDay: CivilDate
  package let totals: CityTotals
  /// What other systems state.
  package let controls: [StatedTotal]
  package let secondReading: SecondReading
  /// What the totals rest on; nil where it was not to be kept.
  package var evidence: EvidenceTrace?
}
