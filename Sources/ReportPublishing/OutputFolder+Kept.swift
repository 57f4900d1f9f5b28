import ContentDigest
import TrainingDomain

// Replaced editions, kept under `.editions`.
extension OutputFolder {
  /// Removes a replaced edition with what auditors had of it. Its digest stays, so that the chain of editions can
  /// still be followed.
  package borrowing func removeKeptEdition(_ code: String, of period: Period) throws(PublishingFault) {
    let folder = paths.editions(of: period) + "/" + code
    if let digest = Disk.digest(of: folder + "/" + Edition.reportPath) { try note(digest, code, of: period) }
    // The edition itself last: as long as it stands, the next run finds that it is still to be removed.
    for path in [paths.evidenceEditions(of: period) + "/" + code, folder] where Disk.exists(path) {
      // Renamed first, so that a half removed edition is never taken for one.
      try TreeRemoval.remove(paths.stagedFile)
      try Disk.move(path, to: paths.stagedFile)
      try afterStep(.forgotten)
      try TreeRemoval.remove(paths.stagedFile)
      try afterStep(.removed)
    }
  }

  /// Adds a line to the list of what was removed, in the form of `SHA256SUMS`.
  private borrowing func note(
    _ digest: SHA256Digest, _ code: String, of period: Period
  ) throws(PublishingFault) {
    let list = paths.removedEditions(of: period)
    let line = Array("\(digest.hexadecimal)  \(code)/\(Edition.reportPath)\n".utf8)
    let before = Disk.bytes(of: list) ?? []
    // Noted already by a run that was killed before it removed the edition.
    guard before.firstRange(of: line) == nil else { return }
    try TreeRemoval.remove(paths.stagedFile)
    try Disk.write(before + line, to: paths.stagedFile, .everybody)
    try Disk.sync(file: paths.stagedFile)
    try afterStep(.fileWritten(paths.stagedFile))
    try Disk.move(paths.stagedFile, to: list)
    try Disk.sync(folder: paths.editions(of: period))
    try afterStep(.fileReplaced(list))
  }
}
