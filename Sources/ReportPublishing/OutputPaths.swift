import TrainingDomain

/// Where everything stands in an output folder.
struct OutputPaths {
  /// The output folder itself, as the user wrote it.
  let root: String

  static let index = "index.html"
  /// Names within a staged or decided folder.
  static let stagedPeriod = "period"
  static let stagedInternal = "internal"
  /// The old period folder, where it had to be moved out of the way first.
  static let movedAside = "moved-aside"

  private static let stagingPrefix = ".staging-"
  private static let spoolSuffix = "-spool"
  private static let removedName = stagingPrefix + "removed"
  private static let decidedPrefix = ".decided-"

  var lock: String { root + "/.lock" }
  var index: String { root + "/" + Self.index }
  var internalRoot: String { root + "/internal" }
  var editions: String { root + "/.editions" }

  func published(_ period: Period) -> String { "\(root)/\(period)" }
  func evidence(_ period: Period) -> String { "\(internalRoot)/\(period)" }
  func editions(of period: Period) -> String { "\(editions)/\(period)" }
  /// What only auditors may read of replaced editions.
  var evidenceEditions: String { internalRoot + "/.editions" }
  func evidenceEditions(of period: Period) -> String { "\(evidenceEditions)/\(period)" }
  func staging(_ period: Period) -> String { root + "/" + Self.stagingPrefix + period.description }
  /// Large files of an edition before they are staged. A run that was killed leaves it to the next, as a staging folder.
  func spool(_ period: Period) -> String { staging(period) + Self.spoolSuffix }
  /// The key of the pseudonyms in all evidence.
  var pseudonymKey: String { internalRoot + "/pseudonym.key" }
  /// What the last runs came to.
  var status: String { internalRoot + "/status.json" }
  /// A single file before it stands in its place, or what is about to be removed; recovery removes it.
  var stagedFile: String { root + "/" + Self.stagingPrefix + "file" }
  /// What is being removed; recovery goes on with it.
  var removed: String { root + "/" + Self.removedName }
  /// The digests of replaced editions that are not kept any more.
  func removedEditions(of period: Period) -> String { editions(of: period) + "/removed.txt" }
  func decided(_ period: Period) -> String { root + "/" + Self.decidedPrefix + period.description }

  /// Whether a name at the top of the folder is a staging folder, left by a run that was killed.
  static func isStaging(_ name: String) -> Bool { name.hasPrefix(stagingPrefix) }

  /// Whether it is what a run was removing for good: nothing waits for it.
  static func isRemoved(_ name: String) -> Bool { name == removedName }

  /// Whether it is a folder of files that were not staged yet.
  static func isSpool(_ name: String) -> Bool { name.hasPrefix(stagingPrefix) && name.hasSuffix(spoolSuffix) }

  /// The period of a decided folder's name.
  static func decidedPeriod(_ name: String) -> Period? {
    guard name.hasPrefix(decidedPrefix) else { return nil }
    return Period(name.dropFirst(decidedPrefix.count))
  }
}
