import ContentDigest
import ReportModel
import TrainingDomain

/// Reads what the editions tell that a chain names, from the output folder where they stand or are kept. Each is read
/// once, although a month is held against the chain of the edition that stands and, where it has changed, against a new
/// one: the evidence of an edition is read whole to know that it is sound.
package struct PastReading {
  private let output: String
  /// By folder.
  private var editions: [String: PublishedPast.Edition?] = [:]

  package init(output: String) {
    self.output = output
  }

  /// - Parameter standing: the folder of the edition that states the chain. It minded what it names, and stands in
  ///   where some of that was removed: what follows on it with the same figures withholds the same.
  package mutating func past(of chain: EditionChain, _ period: Period, standing: String? = nil)
    -> PublishedPast
  {
    var replaced: [PublishedPast.Edition] = []
    var seen: Set<String> = []
    var digest = chain.corrects
    while let next = digest, seen.insert(next).inserted, let folder = folder(of: next, period),
      let edition = edition(at: folder)
    {
      replaced.append(edition)
      digest = StandingEdition(at: folder)?.chain?.corrects
    }
    // Figures are sums of a year to date, so that last year's are others.
    let previous = chain.previous.flatMap { $0.period.year == period.year ? $0 : nil }
    let monthBefore = previous.flatMap { folder(of: $0.digest, $0.period) }.flatMap { edition(at: $0) }
    let isIncomplete = digest != nil || previous != nil && monthBefore == nil
    if isIncomplete, let own = standing.flatMap(figures) {
      replaced.append(PublishedPast.Edition(shown: own))
    }
    return PublishedPast(replaced: replaced, monthBefore: monthBefore ?? PublishedPast.Edition(shown: [:]))
  }

  /// What an edition shows, and what it withholds where its evidence stands beside it unchanged.
  private mutating func edition(at folder: String) -> PublishedPast.Edition? {
    if let known = editions[folder] { return known }
    let edition = read(folder)
    editions.updateValue(edition, forKey: folder)
    return edition
  }

  private func read(_ folder: String) -> PublishedPast.Edition? {
    guard let published = PublishedFigures(at: folder) else { return nil }
    let truth = EvidenceFolder.path(ofEdition: folder).flatMap { path in
      published.digest.map { EvidenceFolder(path).isSound(edition: $0) } == true ? figures(at: path) : nil
    }
    return PublishedPast.Edition(shown: published.figures.mapValues(\.value), truth: truth)
  }

  private func figures(at folder: String) -> PublishedPast.Figures? {
    PublishedFigures(at: folder)?.figures.mapValues(\.value)
  }

  private func folder(of digest: String, _ period: Period) -> String? {
    SHA256Digest(hexadecimal: digest).flatMap {
      EditionShelf(output: output, of: "\(output)/\(period)").folder(of: $0, period)
    }
  }
}
