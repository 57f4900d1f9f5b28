import ContentDigest
import CoreSharing
import ReportPublishing
import XMLConformance

/// Holds a file of evidence that this program has written against its schema.
struct EvidenceValidation: Sendable {
  static let schemaName = "evidence.xsd"

  let schema: [UInt8]
  /// Whether the schema tells nothing of one entry beside another, so that parts are valid where the whole is. An office's
  /// own schema may.
  let canBeParted: Bool

  /// Bytes of a part: of fewer the schema takes longer to compile than to be asked.
  private static let smallestPart = 1 << 19
  /// Of a core: so that none waits long for another.
  private static let partsOfACore = 6

  /// - Returns: the digest of the file; what the schema says against it is thrown.
  func digest(ofValid file: borrowing SpooledFile) throws(XMLFault) -> SHA256Digest {
    if canBeParted,
      let parts = EvidenceParts(
        of: file.path, most: Self.partsOfACore * cores, ofAtLeast: Self.smallestPart)
    {
      // The digest is worked out beside the parts; nil stands for it.
      let found = mapOnAllCores([nil] + parts.all.map(Optional.some)) { part in
        part.map { (isValid: isValid($0), digest: nil) } ?? (isValid: true, digest: file.digest { _ in })
      }
      if found.allSatisfy(\.isValid), let digest = found.first?.digest { return digest }
    }
    // The line of a fault is that in the whole file.
    let schema = try XMLSchema(schema)
    return try file.digest { (next) throws(XMLFault) in try schema.validateChecked(next) }
  }

  private func isValid(_ part: EvidenceParts.Part) -> Bool {
    do throws(XMLFault) {
      // Nothing says that libxml2 can use one compiled schema on two cores.
      let schema = try XMLSchema(schema)
      if !schema.isPlainAndValid(part.reader()) { try schema.validateChecked(part.reader()) }
      return true
    } catch {
      return false
    }
  }
}
