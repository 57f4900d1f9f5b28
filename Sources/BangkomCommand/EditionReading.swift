import EditionVerification
import Evidence
import FigureTracing
import ReportRendering
import TrainingDomain

/// Finds editions and opens them with what their figures rest on.
struct EditionReading {
  let output: String
  let language: Language

  /// A name is the folder itself, or one in the output folder.
  func edition(_ name: String) throws(RunFailure) -> OpenedEdition {
    for path in [name, output + "/" + name] {
      guard let published = PublishedFigures(at: path), let period = published.period else { continue }
      let edition = OpenedEdition(published, period, at: path)
      guard !edition.hasEvidence || edition.isSound else {
        throw RunFailure(status: .dataRefused, message: language.unsoundEvidence(name))
      }
      return edition
    }
    throw RunFailure(status: .noInput, message: language.noSuchEdition(name))
  }
}
