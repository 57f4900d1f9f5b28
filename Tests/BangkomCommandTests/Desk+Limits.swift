import Foundation
import Testing

extension Desk {
  /// Runs the program in an address space of so many MB; whatever needs more is killed or fails.
  func bangkom(_ arguments: [String], megabytes: Int, seconds: Int = 60) throws -> Outcome {
    try run(
      "/bin/bash", ["-c", "ulimit -v \(megabytes * 1024); exec \"$0\" \"$@\"", Self.program] + arguments,
      seconds: seconds)
  }

  /// Runs a script in this desk's folder; it must succeed.
  @discardableResult func shell(_ script: String) throws -> String {
    let outcome = try run("/bin/bash", ["-e", "-c", script])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// The lines of standard error that are no notes and speak of no missing export.
  static func faults(_ outcome: Outcome) -> [String] {
    outcome.errors.split(separator: "\n").map(String.init)
      .filter { !$0.contains(": note: ") && !$0.contains("[kind-not-delivered]") }
  }
}
