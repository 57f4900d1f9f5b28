import ContentDigest
import CoreSharing
import ReportPublishing
import XMLConformance

/// Holds a file of evidence that this program has written against its schema.
struct EvidenceValidation: Sendable {
  static let schemaName = "evidence.xsd"

  let schema: [UInt8]
  /// Whether the schema tells nothing of one entry beside another, so that two halves are valid where the whole is. An
  /// office's own schema may.
  let canBeParted: Bool

  /// Below this many bytes one core is as fast as two.
  private static let smallestParted = 1 << 20

  /// - Returns: the digest of the file; what the schema says against it is thrown.
  func digest(ofValid file: borrowing SpooledFile) throws(XMLFault) -> SHA256Digest {
    if canBeParted, let halves = EvidenceHalves(of: file.path, atLeast: Self.smallestParted) {
      let (first, second) = doBoth({ isValid(halves.first) }, { isValid(halves.second) })
      if first, second { return file.digest { _ in } }
    }
    // The line of a fault is that in the whole file.
    let schema = try XMLSchema(schema)
    return try file.digest { (next) throws(XMLFault) in try schema.validateChecked(next) }
  }

  private func isValid(_ half: EvidenceHalves.Half) -> Bool {
    do throws(XMLFault) {
      // Nothing says that libxml2 can use one compiled schema on two cores.
      try XMLSchema(schema).validateChecked(half.reader())
      return true
    } catch {
      return false
    }
  }
}
