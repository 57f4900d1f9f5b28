import TrainingDomain

/// Everything that is published for one period, but for the digest lists, which publishing itself makes.
package struct Edition: Sendable {
  package let period: Period
  /// For `<period>/`; `report.xml` must be among them.
  package let files: [EditionFile]
  /// For `internal/<period>/`, which only auditors may read.
  package let internalFiles: [EditionFile]

  package init(period: Period, files: [EditionFile], internalFiles: [EditionFile]) {
    self.period = period
    self.files = files
    self.internalFiles = internalFiles
  }

  /// The report.xml among `files`.
  package var report: [UInt8]? { file(Self.reportPath)?.bytes }

  /// One of `files`.
  package func file(_ path: String) -> EditionFile? { files.first { $0.path == path } }

  package static let reportPath = "report.xml"
}
