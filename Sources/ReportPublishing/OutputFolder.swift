import CFileExchange
import FolderListing
import Glibc
import TrainingDomain

/// The folder that editions are published into, held by one run at a time.
package struct OutputFolder: ~Copyable {
  let paths: OutputPaths
  private let lock: FolderLock
  private let exchange: (String, String) -> Int32
  let afterStep: (PublishingStep) throws(PublishingFault) -> Void

  /// Makes the folder if it is missing, takes its lock without waiting, and completes or removes what runs
  /// that were killed have left.
  package init(path: String) throws(PublishingFault) {
    try self.init(path: path, exchange: { file_exchange($0, $1) }, afterStep: { _ in })
  }

  /// - Parameters:
  ///   - exchange: exchanges two paths in one step; 0 or an errno.
  ///   - afterStep: called when a step has been done on disk; what it throws fails that step.
  init(
    path: String, exchange: @escaping (String, String) -> Int32,
    afterStep: @escaping (PublishingStep) throws(PublishingFault) -> Void
  ) throws(PublishingFault) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotWrite(path: path, reason: "not a path")
    }
    let places = OutputPaths(root: path)
    try Disk.makeFolders(path)
    let taken = try FolderLock(at: places.lock)
    // An office may have made it by hand, open to everybody.
    if Disk.isRealFolder(places.internalRoot) { try Disk.closeToOthers(places.internalRoot) }
    try Self.recover(places) { period in
      Commit(paths: places, period: period, exchange: exchange, afterStep: afterStep)
    }
    paths = places
    lock = taken
    self.exchange = exchange
    self.afterStep = afterStep
  }

  deinit {
    // The lock is still held here.
    discardSpools()
  }

  /// Puts an edition in place, whole or not at all; the edition it replaces is kept under `.editions`.
  ///
  /// - Parameters:
  ///   - index: makes the page over the given periods, newest first; called before anything is written.
  ///   - check: looks at the period's folder, written whole where no reader looks; what it throws keeps the
  ///     old edition. Not called when the folder does not change.
  package borrowing func publish<CallerFailure: Error>(
    _ edition: Edition, index: ([Period]) throws(CallerFailure) -> [UInt8],
    check: (_ folder: String) throws(CallerFailure) -> Void
  ) throws(PublishingFailure<CallerFailure>) -> PublishingOutcome {
    let page: [UInt8]
    do throws(CallerFailure) {
      page = try index(Set(periods() + [edition.period]).sorted(by: >))
    } catch {
      throw .caller(error)
    }
    let change: StagedChange
    do throws(PublishingFault) {
      change = try self.change(to: edition, index: page)
    } catch {
      throw .publishing(error)
    }
    if !change.isEmpty { try put(change, for: edition.period, check: check) }
    return change.files == nil && change.internalFiles == nil ? .unchanged : .published
  }

  private borrowing func change(to edition: Edition, index: [UInt8]) throws(PublishingFault) -> StagedChange {
    let content = try EditionContent(of: edition)
    var change = StagedChange()
    if FolderContent(of: content.files) != FolderContent(ofFolder: paths.published(edition.period)) {
      change.files = content.files
    }
    if FolderContent(of: content.internalFiles) != FolderContent(ofFolder: paths.evidence(edition.period)) {
      change.internalFiles = content.internalFiles
    }
    if Disk.bytes(of: paths.index, atMost: index.count) != index { change.index = index }
    return change
  }

  private borrowing func put<CallerFailure: Error>(
    _ change: StagedChange, for period: Period, check: (String) throws(CallerFailure) -> Void
  ) throws(PublishingFailure<CallerFailure>) {
    func own(_ step: () throws(PublishingFault) -> Void) throws(PublishingFailure<CallerFailure>) {
      do throws(PublishingFault) {
        try step()
      } catch {
        throw .publishing(error)
      }
    }
    let staging = Staging(paths: paths, afterStep: afterStep)
    let commit = Commit(paths: paths, period: period, exchange: exchange, afterStep: afterStep)
    do throws(PublishingFailure<CallerFailure>) {
      try own { () throws(PublishingFault) in
        try checkLock()
        try staging.stage(change, for: period)
      }
      if change.files != nil {
        do throws(CallerFailure) {
          try check(paths.staging(period) + "/" + OutputPaths.stagedPeriod)
        } catch {
          throw .caller(error)
        }
      }
      try own { () throws(PublishingFault) in
        try checkLock()
        try staging.decide(period)
      }
    } catch {
      // Two runs write over each other: what failed is not what went wrong, and what is staged is the other's.
      try own { () throws(PublishingFault) in try checkLock() }
      // The failure that made this necessary is the one to tell; the next run removes what stays.
      try? TreeRemoval.remove(paths.staging(period))
      staging.removeEmptyShelves(of: period)
      throw error
    }
    try own { () throws(PublishingFault) in
      do throws(PublishingFault) {
        try commit.make()
      } catch {
        staging.removeEmptyShelves(of: period)
        throw error
      }
    }
  }

  private borrowing func checkLock() throws(PublishingFault) {
    if let usurper = lock.usurper { throw .locked(holder: usurper) }
  }

  private static func recover(
    _ paths: OutputPaths, commit: (Period) -> Commit
  ) throws(PublishingFault) {
    let names: [String]
    do throws(FolderUnreadable) {
      names = try folderNames(in: paths.root)
    } catch {
      throw Disk.fault(paths.root, error.code)
    }
    for name in names where OutputPaths.isStaging(name) {
      do throws(PublishingFault) {
        try TreeRemoval.remove(paths.root + "/" + name)
      } catch {
        // In nobody's way: no reason for a month without a report.
        if !OutputPaths.isRemoved(name) { throw error }
      }
    }
    for period in names.compactMap(OutputPaths.decidedPeriod) {
      // No run leaves a link here; what it points to was decided by nobody.
      guard Disk.isRealFolder(paths.decided(period)) else {
        try TreeRemoval.remove(paths.decided(period))
        continue
      }
      try commit(period).finish()
    }
  }

  /// The published periods, newest first.
  package borrowing func periods() -> [Period] {
    let published = ((try? folderNames(in: paths.root)) ?? []).compactMap { name in
      Disk.isFolder(paths.root + "/" + name) ? Period(name) : nil
    }
    return published.sorted(by: >)
  }
}
