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
    let shares = [
      (Share(rejectedOf: sources), rules.maxRejectedPercent, language.tooManyRejected),
      (unmatched(sources, log), rules.maxUnmatchedPercent, language.tooManyUnmatched),
      (missingUnits(report), rules.maxMissingUnitsPercent, language.tooManyMissingUnits),
    ]
    return shares.filter { $0.0.exceeds($0.1) }.map { share, percent, sentence in
      sentence(share.part, share.whole, percent)
    }
  }

  /// Of the rows that name people, those that name nobody on the roster, or nobody who can be told from others.
  private func unmatched(_ sources: [SourceFile], _ log: FindingLog) -> Share {
    let files = sources.filter(\.namesPeople)
    let unmatched = log.count(
      of: [.unknownPerson, .unmatchedPerson, .contradictingPerson, .badEmployeeNumber],
      in: Set(files.map(\.path)))
    return Share(part: unmatched, whole: files.reduce(0) { $0 + $1.ledger.dataRows })
  }

  /// Of the units with people, those without any attendance since January.
  private func missingUnits(_ report: Report) -> Share {
    let expected = report.units.filter { $0.figures.contains { $0.name == .staff && $0.scaled ?? 0 > 0 } }
    let missing = expected.count { unit in
      !unit.deliveries.contains { $0.kind == .attendance && $0.months.contains(true) }
    }
    return Share(part: missing, whole: expected.count)
  }
}
