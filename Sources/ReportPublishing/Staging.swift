import Glibc
import TrainingDomain

/// Writes a change into a folder of its own, where no reader looks, down to the disk.
struct Staging {
  let paths: OutputPaths
  let afterStep: (PublishingStep) throws(PublishingFault) -> Void

  /// Writes everything, down to the disk.
  func stage(_ change: StagedChange, for period: Period) throws(PublishingFault) {
    let staging = paths.staging(period)
    try make(staging, .owner)
    if let files = change.files {
      try write(files, into: staging + "/" + OutputPaths.stagedPeriod, .everybody)
      // The place for what is replaced is made now, while a full disk still changes nothing.
      if Disk.exists(paths.published(period)) {
        try make(paths.editions, .everybody)
        try make(paths.editions(of: period), .everybody)
        if Disk.exists(paths.evidence(period)) {
          try make(paths.evidenceEditions, .owner)
          try make(paths.evidenceEditions(of: period), .owner)
        }
      }
    }
    if let files = change.internalFiles {
      try write(files, into: staging + "/" + OutputPaths.stagedInternal, .owner)
    }
    if let index = change.index {
      try write(index, to: staging + "/" + OutputPaths.index, .everybody)
    }
    try write(CommitPlan(for: change).bytes, to: staging + "/" + CommitPlan.fileName, .owner)
    try Disk.syncAll(on: staging)
    try afterStep(.staged)
  }

  /// Removes the places for what is replaced where nothing came to stand there.
  func removeEmptyShelves(of period: Period) {
    for path in [
      paths.editions(of: period), paths.editions, paths.evidenceEditions(of: period), paths.evidenceEditions,
    ] { rmdir(path) }
  }

  /// Gives the staged folder the name that means "decided".
  func decide(_ period: Period) throws(PublishingFault) {
    try Disk.move(paths.staging(period), to: paths.decided(period))
    try Disk.sync(folder: paths.root)
  }

  private func write(
    _ files: [EditionFile], into folder: String, _ access: Disk.Access
  ) throws(PublishingFault) {
    try make(folder, access)
    for file in files {
      var above = folder
      for part in file.path.split(separator: "/").dropLast() {
        above += "/" + part
        try make(above, access)
      }
      let path = folder + "/" + file.path
      switch file.content {
      case .bytes(let bytes, _): try write(bytes, to: path, access)
      case .spooled(let spooled, _):
        try Disk.move(spooled, to: path)
        try afterStep(.fileWritten(path))
      }
    }
  }

  private func make(_ path: String, _ access: Disk.Access) throws(PublishingFault) {
    if try Disk.makeFolder(path, access) { try afterStep(.folderMade(path)) }
  }

  private func write(_ bytes: [UInt8], to path: String, _ access: Disk.Access) throws(PublishingFault) {
    try Disk.write(bytes, to: path, access)
    try afterStep(.fileWritten(path))
  }
}
