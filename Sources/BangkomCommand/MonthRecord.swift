import Findings

/// What the run of one month came to.
struct MonthRecord: Codable, Equatable {
  enum Outcome: String, Codable {
    case published, unchanged, failed
  }

  /// When it ended, UTC.
  let at: String
  /// `2026-10`; nil where it failed before the newest month was known.
  let period: String?
  let outcome: Outcome
  let exit: Int32
  /// The line that standard error told.
  let text: String
  /// How many findings there were, by code.
  let findings: [String: Int]

  init(_ outcome: Outcome, at: String, period: String?, exit: Int32, text: String, log: FindingLog) {
    self.at = at
    self.period = period
    self.outcome = outcome
    self.exit = exit
    self.text = text
    findings = Dictionary(log.totals.map { ($0.code.rawValue, $0.count) }, uniquingKeysWith: +)
  }
}
