import ContentDigest
import MarkupEscaping
import ReportModel
import ReportRendering
import TrainingDomain

/// The report.xml that stands in the folder of a published period, whatever state it is in.
package struct StandingEdition: Equatable, Sendable {
  package let report: [UInt8]
  private let folder: String
  /// Bytes.
  private static let longestHeader = 64 << 10

  /// Nil where there is none, or where it cannot be read at all.
  package init?(at folder: String) {
    var log = VerificationLog()
    guard let report = EditionFolder.bytes(of: "report.xml", in: folder, &log) else { return nil }
    self.report = report
    self.folder = folder
  }

  /// Another page of the edition, its code zeroed; nil where it has none that can be read.
  package func page(_ path: String) -> [UInt8]? {
    var log = VerificationLog()
    return EditionFolder.bytes(of: path, in: folder, &log).flatMap { EditionCode.zeroed($0)?.bytes }
  }

  /// Lower-case hexadecimal SHA-256.
  package var digest: String { SHA256Digest(of: report).hexadecimal }

  /// The chain that the edition states itself; nil where it states none that can be read.
  package var chain: EditionChain? {
    // In values the sign `<` is escaped, so that this can only be the header's end.
    // Somebody may have put hundreds of megabytes before it, which no header has.
    let start = Array(report.prefix(Self.longestHeader))
    let endTag = "</header>"
    guard let end = firstPlace(of: endTag, in: start) else { return nil }
    var log = VerificationLog()
    let head = start[..<end] + Array((endTag + "</report>").utf8)
    guard let header = ReportReader.read(Array(head), "report.xml", &log)?.header, header["edition"] != nil
    else { return nil }
    let digests = ["corrects", "previous"].compactMap { header[$0] }
    guard digests.allSatisfy({ SHA256Digest(hexadecimal: $0) != nil }) else { return nil }
    let previous = header["previous-period"].flatMap { Period($0) }.flatMap { period in
      header["previous"].map { EditionChain.Link(period: period, digest: $0) }
    }
    return EditionChain(corrects: header["corrects"], previous: previous)
  }
}
