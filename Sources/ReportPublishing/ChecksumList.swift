import ContentDigest

/// The text of a `SHA256SUMS` file, which `sha256sum -c` verifies.
struct ChecksumList {
  private var lines: [(path: String, digest: SHA256Digest)]

  init(of files: [EditionFile]) {
    lines = files.map { ($0.path, $0.digest) }
  }

  mutating func add(_ digest: SHA256Digest, for path: String) {
    lines.append((path, digest))
  }

  /// Sorted by the bytes of the paths.
  var text: String {
    lines.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { "\($0.digest.hexadecimal)  \($0.path)\n" }.joined()
  }
}
