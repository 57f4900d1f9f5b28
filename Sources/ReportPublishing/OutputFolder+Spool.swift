import ContentDigest
import FolderListing
import Glibc
import TrainingDomain

// What is written before an edition is: large files, and the key of pseudonyms.
extension OutputFolder {
  /// An empty folder for files of an edition that are too large for memory.
  package borrowing func spool(for period: Period) throws(PublishingFault) -> String {
    let path = paths.spool(period)
    try TreeRemoval.remove(path)
    try Disk.makeFolder(path, .owner)
    return path
  }

  /// Removes what was spooled and not published; what cannot be removed, the next run removes.
  package borrowing func discardSpools() {
    for name in (try? folderNames(in: paths.root)) ?? [] where OutputPaths.isSpool(name) {
      try? TreeRemoval.remove(paths.root + "/" + name)
    }
  }

  /// The key of all pseudonyms, made when there is none. Only its owner may read it, whatever the umask.
  package borrowing func pseudonymKey() throws(PublishingFault) -> PseudonymKey {
    let path = paths.pseudonymKey
    try Disk.makeFolder(paths.internalRoot, .owner)
    if !Disk.exists(path) { try replaceInternal(path, PseudonymKey.newText()) }
    // Read first, which follows no link: permissions of what it points to are not ours to change.
    guard let text = Disk.bytes(of: path, atMost: 4096), let key = PseudonymKey(text: text) else {
      throw .cannotWrite(
        path: path,
        reason: "holds no key of 64 hexadecimal digits; restore it, or remove it for new pseudonyms")
    }
    guard chmod(path, Disk.Access.owner.file) == 0 else { throw Disk.fault(path) }
    return key
  }
}
