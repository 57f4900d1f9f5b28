import ContentDigest

/// One file of an edition, whole.
package struct EditionFile: Equatable, Sendable {
  enum Content: Equatable, Sendable {
    case bytes([UInt8], SHA256Digest)
    /// Written already, in the output folder's own file system, so that it only has to be moved.
    case spooled(at: String, SHA256Digest)
  }

  /// Relative to the edition's folder, with `/`: `units/U00001.html`.
  package let path: String
  let content: Content

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    // Lists, comparisons and plans all ask for it.
    content = .bytes(bytes, SHA256Digest(of: bytes))
  }

  /// - Parameter file: in the folder that `OutputFolder.spool` made.
  package init(path: String, spooledAt file: String, digest: SHA256Digest) {
    self.path = path
    content = .spooled(at: file, digest)
  }

  /// Nil for a file that is not in memory.
  package var bytes: [UInt8]? {
    if case .bytes(let bytes, _) = content { bytes } else { nil }
  }

  package var digest: SHA256Digest {
    switch content {
    case .bytes(_, let digest), .spooled(_, let digest): digest
    }
  }
}
