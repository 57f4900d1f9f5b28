import ReportModel
import UnitAggregation

/// The reports of one reading, whichever past they mind: all figures are worked out once, and only what is withheld of
/// them again.
struct ReportDrafts {
  let builder: ReportBuilder
  /// With every figure.
  let full: Report
  /// What other systems state.
  let controls: [StatedTotal]

  /// - Parameters:
  ///   - past: what was published before, which suppression minds.
  ///   - earlier: editions that the report is compared with.
  func report(after past: PublishedPast, comparedWith earlier: [EarlierEdition] = []) -> FullReport {
    builder.report(full, past: past).reconciled(with: controls).compared(with: earlier)
  }
}
