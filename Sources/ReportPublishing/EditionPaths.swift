/// Which paths the files of an edition may have.
enum EditionPaths {
  static let checksums = "SHA256SUMS"

  /// Throws at the first path that leads out of the folder, that `sha256sum` would have to escape, that
  /// publishing makes itself, or that stands twice.
  static func check(_ files: [EditionFile]) throws(PublishingFault) {
    var seen: Set<[UInt8]> = []
    for file in files {
      if let reason = objection(to: file.path) {
        throw .cannotWrite(path: file.path, reason: reason)
      }
      guard seen.insert(Array(file.path.utf8)).inserted else {
        throw .cannotWrite(path: file.path, reason: "two files of the edition have this path")
      }
    }
  }

  private static func objection(to path: String) -> String? {
    if path == checksums { return "publishing makes this file itself" }
    // Bytes, because a combining accent after `/` makes one Character of both.
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    for part in parts {
      if part.isEmpty { return "not a relative path: a component is empty" }
      if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
        return "a component is . or .."
      }
    }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) {
      return "a control character or backslash in the path"
    }
    return nil
  }
}
