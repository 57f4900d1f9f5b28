import ContentDigest
import ReportModel
import TrainingDomain

/// Reads what the editions tell that a chain names, from the output folder where they stand or are kept.
package struct PastReading {
  private let output: String

  package init(output: String) {
    self.output = output
  }

  /// - Parameter standing: the folder of the edition that states the chain. It minded what it replaced, and stands in
  ///   where that was removed: what follows on it with the same figures withholds the same.
  package func past(of chain: EditionChain, _ period: Period, standing: String? = nil) -> PublishedPast {
    var replaced: [PublishedPast.Figures] = []
    var seen: Set<String> = []
    var digest = chain.corrects
    while let next = digest, seen.insert(next).inserted, let folder = folder(of: next, period),
      let figures = figures(at: folder)
    {
      replaced.append(figures)
      digest = StandingEdition(at: folder)?.chain?.corrects
    }
    if digest != nil, let own = standing.flatMap(figures) { replaced.append(own) }
    return PublishedPast(replaced: replaced, monthBefore: figures(before: period, chain.previous) ?? [:])
  }

  /// Figures are sums of a year to date, so that last year's are others.
  private func figures(before period: Period, _ link: EditionChain.Link?) -> PublishedPast.Figures? {
    guard let link, link.period.year == period.year else { return nil }
    return folder(of: link.digest, link.period).flatMap(figures)
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
