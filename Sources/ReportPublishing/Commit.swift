// How an edition is put in place, and why a kill at any moment does no harm.
//
// A change (period folder, internal folder, index page, or some of them) is written in full into
// `.staging-P`, synced, and then renamed to `.decided-P`. That rename is the decision; before it a run
// counts for nothing, after it the change will be made, by this run or by the next one.
//
// `make` and `finish` make a decided change by the very same steps. The next run calls `finish` for every `.decided-P`
// it finds, so recovery is no code of its own; there every step asks the disk whether it is still to be done, which
// whoever has just decided need not:
//
//   killed …                          what the next run finds               what it does
//   before the decision               .staging-P                            removes it: nothing had changed
//   after the decision                .decided-P, both folders new          all steps
//   after the internal folder         .decided-P/internal is old            the steps from the period folder on
//   with the old folder moved aside   no P, .decided-P/period new           moves it to P, and on
//   after the period folder           .decided-P/period is old              keeps it, index, removes
//   after the old edition was kept    no .decided-P/period                  its evidence, index, removes
//   after the index page              .decided-P, no index page in it       removes
//   while removing                    .staging-P (renamed back first)       removes it
//
// Old and new are told apart by the digest of the folder's whole content against the plan, which is written
// with the staged files. Were old and new equal, it would not matter which is which; and then the change
// would not have the folder in it. Exchanging is never repeated: once done, the folder left here is not new.
//
// A reader of P sees the old folder or the new one at every moment, because one rename or exchange is all
// that happens to that name. Where a file system cannot exchange, P is absent between two renames.
// `internal/P` goes first: its SHA256SUMS binds it to the report.xml it belongs to, so that in the moment
// between the two an auditor sees that they do not fit.
//
// A failure (not a kill) up to the exchange of P is undone on the spot. After it the new edition stands, and
// what is left to do stays in `.decided-P` for the next run.

import CFileExchange
import ContentDigest
import Glibc
import TrainingDomain

/// The steps from a decided change to a clean output folder.
struct Commit {
  let paths: OutputPaths
  let period: Period
  /// Exchanges two paths in one step; 0 or an errno.
  let exchange: (String, String) -> Int32
  let afterStep: (PublishingStep) throws(PublishingFault) -> Void

  private var decided: String { paths.decided(period) }
  private var stagedPeriod: String { decided + "/" + OutputPaths.stagedPeriod }
  private var stagedInternal: String { decided + "/" + OutputPaths.stagedInternal }
  private var movedAside: String { decided + "/" + OutputPaths.movedAside }

  /// Puts a change in place that this run has just decided; undoes it where that fails.
  func make() throws(PublishingFault) {
    do throws(PublishingFault) {
      try afterStep(.decided)
      // Nothing of it is in place yet.
      try putInPlace { _, _ in true }
    } catch {
      // The first failure is what the user must hear of; what cannot be undone either, the next run makes.
      try? undo()
      throw error
    }
    try cleanUp()
  }

  /// Completes a change that an earlier run decided and did not live to make.
  func finish() throws(PublishingFault) {
    try putInPlace(isNew)
    try cleanUp()
  }

  /// - Parameter isNew: whether a folder is still the one that was planned with that digest.
  private func putInPlace(
    _ isNew: (_ folder: String, _ planned: SHA256Digest) -> Bool
  ) throws(PublishingFault) {
    let plan = CommitPlan(reading: Disk.bytes(of: decided + "/" + CommitPlan.fileName) ?? [])
    if let planned = plan.evidence, isNew(stagedInternal, planned) {
      try Disk.makeFolder(paths.internalRoot, .owner)
      try replace(paths.evidence(period), with: stagedInternal, movingAsideTo: stagedInternal + "-old")
      try Disk.sync(folder: paths.internalRoot)
      try Disk.sync(folder: decided)
      try afterStep(.internalInPlace)
    }
    if let planned = plan.period, isNew(stagedPeriod, planned) {
      try replace(paths.published(period), with: stagedPeriod, movingAsideTo: movedAside)
    }
  }

  private func cleanUp() throws(PublishingFault) {
    try Disk.sync(folder: paths.root)
    try afterStep(.periodInPlace)
    try keepReplaced(stagedPeriod)
    try keepReplaced(movedAside)
    try keepReplacedEvidence(stagedInternal)
    try keepReplacedEvidence(stagedInternal + "-old")
    try afterStep(.replacedKept)
    let index = decided + "/" + OutputPaths.index
    if Disk.exists(index) { try Disk.move(index, to: paths.index) }
    try Disk.sync(folder: paths.root)
    try afterStep(.indexInPlace)
    try forget()
  }

  /// Renames before removing, so that a half removed folder is never taken for a decided one.
  private func forget() throws(PublishingFault) {
    let rest = paths.staging(period)
    try TreeRemoval.remove(rest)
    try Disk.move(decided, to: rest)
    try Disk.sync(folder: paths.root)
    try afterStep(.forgotten)
    try TreeRemoval.remove(rest)
    try afterStep(.removed)
  }

  private func isNew(_ folder: String, _ planned: SHA256Digest) -> Bool {
    FolderContent(ofFolder: folder)?.digest == planned
  }

  /// Afterwards `new` stands at `path`, and what stood there at `new` or at `aside`.
  private func replace(
    _ path: String, with new: String, movingAsideTo aside: String
  ) throws(PublishingFault) {
    guard Disk.exists(path) else {
      try Disk.move(new, to: path)
      return
    }
    let code = exchange(new, path)
    if code == 0 { return }
    guard code == EINVAL || code == ENOSYS || code == ENOTSUP else { throw Disk.fault(path, code) }
    try Disk.move(path, to: aside)
    do throws(PublishingFault) {
      try afterStep(.movedAside)
      try Disk.move(new, to: path)
    } catch {
      try Disk.move(aside, to: path)
      throw error
    }
  }

  /// Gives back what `putInPlace` had taken when it failed. The period folder is its last step, so only the
  /// internal folder can have been replaced.
  private func undo() throws(PublishingFault) {
    let plan = CommitPlan(reading: Disk.bytes(of: decided + "/" + CommitPlan.fileName) ?? [])
    if let planned = plan.evidence, !isNew(stagedInternal, planned) {
      let aside = stagedInternal + "-old"
      if Disk.exists(aside) {
        try Disk.move(paths.evidence(period), to: stagedInternal)
        try Disk.move(aside, to: paths.evidence(period))
      } else if Disk.exists(stagedInternal) {
        let code = exchange(stagedInternal, paths.evidence(period))
        guard code == 0 else { throw Disk.fault(stagedInternal, code) }
      } else {
        try Disk.move(paths.evidence(period), to: stagedInternal)
      }
      try Disk.sync(folder: paths.internalRoot)
    }
    try forget()
  }

  /// Moves a replaced edition to where `compare` finds it; one that is kept already is removed.
  private func keepReplaced(_ folder: String) throws(PublishingFault) {
    guard Disk.exists(folder) else { return }
    try Disk.makeFolder(paths.editions, .everybody)
    try Disk.makeFolder(paths.editions(of: period), .everybody)
    let code = Disk.digest(of: folder + "/" + Edition.reportPath)?.shortCode ?? "without-report"
    let kept = paths.editions(of: period) + "/" + code
    if Disk.exists(kept) {
      try TreeRemoval.remove(folder)
    } else {
      try Disk.move(folder, to: kept)
      try Disk.sync(folder: paths.editions(of: period))
    }
  }
  /// Moves what auditors had of a replaced edition to where `compare` finds it. It is called by the code of the
  /// edition that it belongs to; where the edition itself stands still, nobody needs the old one.
  private func keepReplacedEvidence(_ folder: String) throws(PublishingFault) {
    guard Disk.exists(folder) else { return }
    let kept = Self.edition(ofEvidence: folder).map { paths.evidenceEditions(of: period) + "/" + $0 }
    let replaced = paths.editions(of: period) + "/" + (Self.edition(ofEvidence: folder) ?? "")
    guard let kept, Disk.isFolder(replaced), !Disk.exists(kept) else {
      try TreeRemoval.remove(folder)
      return
    }
    try Disk.makeFolder(paths.evidenceEditions, .owner)
    try Disk.makeFolder(paths.evidenceEditions(of: period), .owner)
    try Disk.move(folder, to: kept)
    try Disk.sync(folder: paths.evidenceEditions(of: period))
  }

  /// The short code of the edition that a folder of evidence says it belongs to.
  private static func edition(ofEvidence folder: String) -> String? {
    let sums = String(decoding: Disk.bytes(of: folder + "/" + EditionPaths.checksums) ?? [], as: UTF8.self)
    let line = sums.split(separator: "\n").first {
      $0.hasSuffix("/" + Edition.reportPath) && $0.contains("  ../")
    }
    return line.flatMap { SHA256Digest(hexadecimal: $0.prefix(64)) }?.shortCode
  }
}
