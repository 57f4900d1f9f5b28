import ContentDigest

/// What `SHA256SUMS` says about the files of its folder.
struct ChecksumReading {
  static let path = "SHA256SUMS"

  /// Digest and line by path.
  private(set) var entries: [String: (digest: SHA256Digest, line: Int)] = [:]

  init(_ bytes: [UInt8], _ log: inout VerificationLog) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (index, bytes) in lines.enumerated() {
      let text = String(decoding: bytes, as: UTF8.self)
      let path = String(decoding: bytes.dropFirst(66), as: UTF8.self)
      guard bytes.count > 66,
        let digest = SHA256Digest(hexadecimal: String(decoding: bytes.prefix(64), as: UTF8.self)),
        bytes.dropFirst(64).prefix(2).elementsEqual("  ".utf8)
      else {
        log.add(.digests, Self.path, line: index + 1, .malformed("line", found: String(text.prefix(100))))
        continue
      }
      guard entries[path] == nil else {
        log.add(.fileList, Self.path, line: index + 1, .twice(path))
        continue
      }
      entries[path] = (digest, index + 1)
    }
  }
}
