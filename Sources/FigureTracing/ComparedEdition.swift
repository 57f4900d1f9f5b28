import Evidence
import ReportModel
import TrainingDomain

/// One of two editions that are compared: what it publishes, and its evidence.
package struct ComparedEdition {
  /// Shows every entry, from the first to the last, as often as it is called.
  package typealias Replay = ((EvidenceEntry) -> Void) -> Void

  package let period: Period
  package let rulesDigest: String
  package let templatesDigest: String
  package let programVersion: String
  /// By the path that pages use.
  package let figures: [String: Figure]
  /// By the same path, whose figure it is.
  package let places: [String: FigurePlace]
  /// By unit, the unit above it.
  package let parents: [String: String]
  package let replay: Replay

  package init(
    period: Period, rulesDigest: String, templatesDigest: String, programVersion: String,
    figures: [String: Figure], places: [String: FigurePlace], parents: [String: String],
    replay: @escaping Replay
  ) {
    self.period = period
    self.rulesDigest = rulesDigest
    self.templatesDigest = templatesDigest
    self.programVersion = programVersion
    self.figures = figures
    self.places = places
    self.parents = parents
    self.replay = replay
  }
}
