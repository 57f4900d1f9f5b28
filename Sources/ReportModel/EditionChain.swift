import TrainingDomain

/// How an edition is bound to those that were published before it: by the SHA-256 of their report.xml.
package struct EditionChain: Equatable, Sendable {
  /// The edition of an earlier period.
  package struct Link: Equatable, Sendable {
    package let period: Period
    /// Lower-case hexadecimal SHA-256.
    package let digest: String

    package init(period: Period, digest: String) {
      self.period = period
      self.digest = digest
    }
  }

  /// Digest of the report.xml that the edition replaces; nil for an original.
  package let corrects: String?
  /// The edition of the newest earlier period that stood at publication, so that a month without an edition does not
  /// break the chain; nil where none stood.
  package let previous: Link?

  package init(corrects: String? = nil, previous: Link? = nil) {
    self.corrects = corrects
    self.previous = previous
  }
}

extension FullReport {
  /// The same report as an edition of a chain.
  package func chained(_ chain: EditionChain) -> FullReport {
    var (report, published) = (report, published)
    report.header.chain = chain
    published.header.chain = chain
    return FullReport(report: report, published: published)
  }
}
