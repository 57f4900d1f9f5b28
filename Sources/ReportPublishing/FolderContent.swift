import ContentDigest
import FolderListing

/// The files of a folder and their digests: two folders with equal contents are the same to a reader.
struct FolderContent: Equatable {
  /// By path, relative to the folder, with `/`.
  private let digests: [String: SHA256Digest]

  init(of files: [EditionFile]) {
    digests = Dictionary(files.map { ($0.path, $0.digest) }) { first, _ in first }
  }

  /// What stands in a folder; nil where that is not a folder of readable regular files and folders.
  init?(ofFolder path: String) {
    var digests: [String: SHA256Digest] = [:]
    guard Self.collect(path, below: "", into: &digests) else { return nil }
    self.digests = digests
  }

  /// One digest over all paths and digests.
  var digest: SHA256Digest {
    var hasher = SHA256Hasher()
    let sorted = digests.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (path, digest) in sorted {
      hasher.update(Array("\(digest.hexadecimal)  \(path)\n".utf8))
    }
    return hasher.finalized()
  }

  private static func collect(
    _ folder: String, below prefix: String, into digests: inout [String: SHA256Digest]
  ) -> Bool {
    guard let names = try? folderNames(in: folder) else { return false }
    for name in names {
      let path = folder + "/" + name
      if let digest = Disk.digest(of: path) {
        digests[prefix + name] = digest
      } else {
        // An empty folder is in no edition.
        let before = digests.count
        guard Disk.isRealFolder(path), collect(path, below: prefix + name + "/", into: &digests),
          digests.count > before
        else { return false }
      }
    }
    return true
  }
}
