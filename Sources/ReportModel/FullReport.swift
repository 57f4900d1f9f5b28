import Findings
import TrainingDomain
import UnitAggregation

/// The report with every figure, whoever it tells about. It never leaves the program but for
/// `output/internal`; `published` is what others may see.
package struct FullReport: Equatable, Sendable {
  package let report: Report
  /// The report without the figures that tell about fewer people than the rules allow.
  package let published: Report

  init(report: Report, published: Report) {
    self.report = report
    self.published = published
  }

  /// - Parameter minimum: lines about people that an amount of the ledger must rest on to be published.
  init(_ report: Report, hiding suppression: Suppression, minimum: Int) {
    self.report = report
    published = suppression.applied(to: report).protectingLedger(minimum: minimum)
  }
}
