import ContentDigest
import FolderListing
import TrainingDomain

// Replaced editions, kept under `.editions`.
extension OutputFolder {
  /// Removes a replaced edition with what auditors had of it. Its digest stays with that of the edition which it
  /// corrects, so that the chain of editions can still be followed.
  ///
  /// One that is no longer what its name says is left alone: its list would vouch for what somebody has changed.
  /// - Parameter corrects: what its own report.xml says.
  package borrowing func removeKeptEdition(
    _ code: String, correcting corrects: SHA256Digest?, of period: Period
  ) throws(PublishingFault) {
    let folder = paths.editions(of: period) + "/" + code
    guard let digest = Disk.digest(of: folder + "/" + Edition.reportPath), digest.shortCode == code else {
      throw .cannotWrite(path: folder, reason: "not the edition that its name says; look at it with verify")
    }
    try note(RemovedEdition(digest: digest, corrects: corrects), of: period)
    // The edition itself last: as long as it stands, the next run finds that it is still to be removed.
    try removeWhole(paths.evidenceEditions(of: period) + "/" + code)
    try removeWhole(folder)
  }

  /// Removes what auditors had of editions that somebody has removed by hand.
  /// - Parameter codes: of the editions that are kept.
  package borrowing func removeKeptEvidence(
    of period: Period, besides codes: Set<String>
  ) throws(PublishingFault) {
    let folder = paths.evidenceEditions(of: period)
    guard Disk.isRealFolder(paths.evidenceEditions), Disk.isRealFolder(folder) else { return }
    for name in (try? folderNames(in: folder)) ?? []
    where SHA256Digest.isShortCode(name) && !codes.contains(name) {
      try removeWhole(folder + "/" + name)
    }
  }

  /// Renames before removing, so that a half removed edition is never taken for one. What cannot be removed goes back,
  /// as far as it is left.
  private borrowing func removeWhole(_ path: String) throws(PublishingFault) {
    guard Disk.isRealFolder(path) else { return }
    let aside = paths.removed
    try TreeRemoval.remove(aside)
    try Disk.move(path, to: aside)
    try afterStep(.forgotten)
    do throws(PublishingFault) {
      try TreeRemoval.remove(aside)
    } catch {
      try? Disk.move(aside, to: path)
      throw error
    }
    try afterStep(.removed)
  }

  /// Adds a line to the list of what was removed.
  private borrowing func note(_ removed: RemovedEdition, of period: Period) throws(PublishingFault) {
    let list = paths.removedEditions(of: period)
    var text: [UInt8] = []
    if Disk.exists(list) {
      guard let bytes = Disk.bytes(of: list, atMost: 1 << 20) else {
        throw .cannotWrite(path: list, reason: "cannot be read, so that nothing can be added to it")
      }
      text = bytes
    }
    // Noted already by a run that was killed before it removed the edition.
    let line = Array(removed.line.utf8)
    guard text.firstRange(of: line) == nil else { return }
    if let last = text.last, last != 0x0A { text.append(0x0A) }
    try replace(list, text + line, .everybody)
  }
}
