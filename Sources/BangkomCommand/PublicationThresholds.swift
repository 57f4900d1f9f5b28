import ExportReading
import Findings
import ReportModel
import ReportRendering
import TrainingDomain

/// The shares above which rules keep a month from being published: a page over data of which so much is missing
/// misleads more than last month's page.
struct PublicationThresholds {
  let rules: RuleSet
  let language: Language

  /// Why the month is not published, a sentence for each threshold that is exceeded.
  /// - Parameter report: with nothing withheld.
  func exceeded(by report: Report, _ sources: [SourceFile], _ log: FindingLog) -> [String] {
    [rejected(RejectedShare(of: sources)), unmatched(sources, log), missingUnits(report)].compactMap { $0 }
  }

  private func rejected(_ share: RejectedShare) -> String? {
    guard share.exceeds(rules.maxRejectedPercent) else { return nil }
    return language.tooManyRejected(share.rejected, of: share.rows, maxPercent: rules.maxRejectedPercent)
  }

  /// Of the rows that name people, those that name nobody on the roster, or nobody who can be told from others.
  private func unmatched(_ sources: [SourceFile], _ log: FindingLog) -> String? {
    let files = sources.filter(\.namesPeople)
    let rows = files.reduce(0) { $0 + $1.ledger.read - $1.ledger.blank - $1.ledger.nonTable }
    let unmatched = log.count(
      of: [.unknownPerson, .unmatchedPerson, .contradictingPerson, .badEmployeeNumber],
      in: Set(files.map(\.path)))
    guard unmatched * 100 > rows * rules.maxUnmatchedPercent else { return nil }
    return language.tooManyUnmatched(unmatched, of: rows, maxPercent: rules.maxUnmatchedPercent)
  }

  /// Of the units with people, those without any attendance since January.
  private func missingUnits(_ report: Report) -> String? {
    let expected = report.units.filter { $0.figures.contains { $0.name == .staff && $0.scaled ?? 0 > 0 } }
    let missing = expected.count { unit in
      !unit.deliveries.contains { $0.kind == .attendance && $0.months.contains(true) }
    }
    guard missing * 100 > expected.count * rules.maxMissingUnitsPercent else { return nil }
    return language.tooManyMissingUnits(
      missing, of: expected.count, maxPercent: rules.maxMissingUnitsPercent)
  }
}
