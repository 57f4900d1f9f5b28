/// What one start of the program came to, as `status.json` remembers it.
struct RunRecord: Codable, Equatable {
  enum Outcome: String, Codable {
    /// It has not ended, or it was killed.
    case running
    case good, failed
  }

  /// When it began: UTC, `2026-11-01T02:00:03Z`.
  let at: String
  var outcome = Outcome.running
  /// Nil while it runs.
  var exit: Int32?
  /// In the order in which they were made.
  var months: [MonthRecord] = []
  /// What went wrong beside the months and cost none of them, a sentence each.
  private(set) var problems: [String] = []

  init(at: String) {
    self.at = at
  }

  /// Notes how it ended: with the code of the first month that failed.
  mutating func end(_ problems: [String]) {
    let exit = months.first { $0.exit != 0 }?.exit ?? 0
    outcome = exit == 0 ? .good : .failed
    self.exit = exit
    self.problems = problems
  }

  /// Nil where it went well, or is still running.
  var status: ExitStatus? { exit.flatMap { ExitStatus(rawValue: $0) } }
}
