import ArgumentParser

/// Exit codes after sysexits(3). Every one but 0 leaves the last good edition in place.
enum ExitStatus: Int32 {
  /// The command line asks for what there is not.
  case usage = 64
  /// The data was refused; nothing was published.
  case dataRefused = 65
  /// Input missing or empty, or no usable roster or attendance.
  case noInput = 66
  case templateFault = 70
  case cannotWrite = 73
  case locked = 75

  /// Whether the other months of a range would fail for the same reason.
  var endsRange: Bool { self == .templateFault || self == .cannotWrite }

  var exitCode: ExitCode { ExitCode(rawValue) }
}
