import EditionVerification
import Evidence
import FigureTracing
import TrainingDomain

/// A published edition, and its evidence as far as it is at hand.
final class OpenedEdition {
  private let published: PublishedFigures
  private let period: Period
  private let evidence: EvidenceFolder?
  /// What was found wrong with the evidence while it was read.
  private(set) var fault: EvidenceUnreadable?

  /// - Parameter evidence: the folder where it should be.
  init(_ published: PublishedFigures, _ period: Period, evidence: String?) {
    self.published = published
    self.period = period
    self.evidence = evidence.map { EvidenceFolder($0) }
  }

  var hasEvidence: Bool { !(evidence?.names.isEmpty ?? true) }

  /// Without evidence there is no entry, and figures are compared alone.
  var compared: ComparedEdition {
    ComparedEdition(
      period: period, rulesDigest: published.header["rules-digest"] ?? "",
      templatesDigest: published.header["templates-digest"] ?? "",
      programVersion: published.header["program-version"] ?? "", figures: published.figures,
      units: published.units, parents: published.parents
    ) { [self] visit in replay(visit) }
  }

  private func replay(_ visit: (EvidenceEntry) -> Void) {
    do throws(EvidenceUnreadable) {
      try evidence?.replay { entry, _, _ in visit(entry) }
    } catch {
      fault = fault ?? error
    }
  }
}
