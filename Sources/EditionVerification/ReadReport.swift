/// What reading a report gives, which rests on its bytes alone: it can be had before the edition stands anywhere.
package struct ReadReport: Sendable {
  static let path = "report.xml"

  /// Nil for a document that cannot be read.
  let published: PublishedReport?
  let log: VerificationLog

  package init(_ bytes: [UInt8]) {
    var log = VerificationLog()
    published = ReportReader.read(bytes, Self.path, &log)
    self.log = log
  }
}
