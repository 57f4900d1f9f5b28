import ContentDigest
import FigureTracing
import ReportModel
import TrainingDomain

/// All figures that an edition publishes, with what its header says.
package struct PublishedFigures: Sendable {
  package let period: Period?
  /// Of report.xml; nil for an edition that is still to be published.
  package let digest: SHA256Digest?
  /// The header's attributes by name: `rules-digest`, `templates-digest`, `status` …
  package let header: [String: String]
  /// By the path that pages use: `city/jp-total`, `U01/form/seminar/jp-total`.
  package let figures: [String: Figure]
  /// By the same path, whose figure it is.
  package let places: [String: FigurePlace]
  /// By unit, the unit above it.
  package let parents: [String: String]

  /// Nil where there is no such edition, or it is no report.
  package init?(at folder: String) {
    var log = VerificationLog()
    guard let bytes = EditionFolder.bytes(of: "report.xml", in: folder, &log),
      let report = ReportReader.read(bytes, "report.xml", &log), log.failures.isEmpty
    else { return nil }
    digest = SHA256Digest(of: bytes)
    header = Dictionary(
      (report.header?.attributes ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    period = report.header?["period"].flatMap { Period($0) }
    let all = report.figures.all
    places = Dictionary(all.map { ($0.path, $0.figure.place) }, uniquingKeysWith: { first, _ in first })
    figures = Dictionary(all.map { ($0.path, $0.figure.figure) }, uniquingKeysWith: { first, _ in first })
    parents = report.parents
  }

  /// Those of a report that is still to be published.
  package init(_ report: Report) {
    period = report.header.period
    digest = nil
    header = [
      "rules-digest": report.header.rulesDigest, "templates-digest": report.header.templatesDigest,
      "program-version": report.header.programVersion,
    ]
    let owners = FigureOwners(report)
    figures = Dictionary(
      owners.all.flatMap { owner in owner.figures.map { ("\(owner.place.path)/\($0.name.rawValue)", $0) } },
      uniquingKeysWith: { first, _ in first })
    places = Dictionary(
      owners.all.flatMap { owner in
        owner.figures.map { ("\(owner.place.path)/\($0.name.rawValue)", owner.place) }
      }, uniquingKeysWith: { first, _ in first })
    parents = owners.parents
  }
}
