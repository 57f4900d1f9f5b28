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

  init(_ published: PublishedFigures, _ period: Period, evidence: EvidenceFolder?) {
    self.published = published
    self.period = period
    self.evidence = evidence
  }

  /// - Parameter path: the edition's folder.
  convenience init(_ published: PublishedFigures, _ period: Period, at path: String) {
    self.init(
      published, period, evidence: EvidenceFolder.path(ofEdition: path).map { EvidenceFolder($0) })
  }

  /// Whether the evidence is what was published with the edition.
  var isSound: Bool { published.digest.map { evidence?.isSound(edition: $0) ?? false } ?? false }

  var hasEvidence: Bool { !(evidence?.names.isEmpty ?? true) }

  /// Without evidence there is no entry, and figures are compared alone.
  var compared: ComparedEdition {
    ComparedEdition(
      period: period, rulesDigest: published.header["rules-digest"] ?? "",
      templatesDigest: published.header["templates-digest"] ?? "",
      programVersion: published.header["program-version"] ?? "", figures: published.figures,
      places: published.places, parents: published.parents
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
