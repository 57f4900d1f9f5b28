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
  private static let decidedPrefix = ".decided-"

  var lock: String { root + "/.lock" }
  var index: String { root + "/" + Self.index }
  var internalRoot: String { root + "/internal" }
  var editions: String { root + "/.editions" }

  func published(_ period: Period) -> String { "\(root)/\(period)" }
  func evidence(_ period: Period) -> String { "\(internalRoot)/\(period)" }
  func editions(of period: Period) -> String { "\(editions)/\(period)" }
  func staging(_ period: Period) -> String { root + "/" + Self.stagingPrefix + period.description }
  func decided(_ period: Period) -> String { root + "/" + Self.decidedPrefix + period.description }

  /// Whether a name at the top of the folder is a staging folder, left by a run that was killed.
  static func isStaging(_ name: String) -> Bool { name.hasPrefix(stagingPrefix) }

  /// The period of a decided folder's name.
  static func decidedPeriod(_ name: String) -> Period? {
    guard name.hasPrefix(decidedPrefix) else { return nil }
    return Period(name.dropFirst(decidedPrefix.count))
  }
}
