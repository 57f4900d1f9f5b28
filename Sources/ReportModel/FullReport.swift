import Findings
import TrainingDomain
import UnitAggregation

/// The report with every figure, whoever it tells about. It never leaves the program but for
/// `output/internal`; `published` is what others may see.
package struct FullReport: Equatable, Sendable {
  package let report: Report
  /// Which figures must be hidden, by the numbers behind them.
  let suppression: Suppression

  /// The report without the figures that tell about fewer people than the rules allow.
  package var published: Report { suppression.applied(to: report) }
}
