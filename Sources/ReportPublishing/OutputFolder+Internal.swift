import ContentDigest
import Glibc

// Single files beside editions.
extension OutputFolder {
  /// What the last run left; nil where there is none.
  package borrowing func status() -> [UInt8]? { Disk.bytes(of: paths.status, atMost: 1 << 20) }

  /// Replaces it in one step. Only its owner may read it, whatever the umask.
  package borrowing func writeStatus(_ bytes: [UInt8]) throws(PublishingFault) {
    try replaceInternal(paths.status, bytes)
  }

  /// Puts a file into the internal folder, which is made when it is missing.
  borrowing func replaceInternal(_ path: String, _ bytes: [UInt8]) throws(PublishingFault) {
    try Disk.makeFolder(paths.internalRoot, .owner)
    try replace(path, bytes, .owner)
  }

  /// Puts a file in the place of another one, durable and in one step.
  borrowing func replace(
    _ path: String, _ bytes: [UInt8], _ access: Disk.Access
  ) throws(PublishingFault) {
    try TreeRemoval.remove(paths.stagedFile)
    do throws(PublishingFault) {
      try Disk.write(bytes, to: paths.stagedFile, access)
      try Disk.sync(file: paths.stagedFile)
      try afterStep(.fileWritten(paths.stagedFile))
      try Disk.move(paths.stagedFile, to: path)
    } catch {
      try? TreeRemoval.remove(paths.stagedFile)
      throw error
    }
    try Disk.sync(folder: Disk.parent(of: path))
    try afterStep(.fileReplaced(path))
  }
}
