import Findings
import ReportModel

/// The last line of a run: what was read, what became of it, and where the result is.
struct Summary: Encodable {
  /// What the run came to.
  enum Outcome: String, Encodable {
    case published, unchanged, checked
  }

  let event = "summary"
  let outcome: Outcome
  let period: String
  let units: Int
  let files: Int
  /// Lines of the files that were read.
  let rows: Int
  /// Rows accepted or repaired.
  let rowsUsed: Int
  let rowsRejected: Int
  let errors: Int
  let warnings: Int
  /// The page to open; empty where nothing was published.
  let page: String
  /// Seconds by stage, wall clock.
  let seconds: [String: Double]

  init(
    _ outcome: Outcome, _ report: Report, log: FindingLog, page: String, seconds: [String: Double]
  ) {
    self.outcome = outcome
    period = report.header.period.description
    units = report.units.count
    files = report.sources.count
    let ledger = report.ledgerOfReadFiles
    rows = ledger.read
    rowsUsed = ledger.accepted + ledger.repaired
    rowsRejected = ledger.rejected
    errors = log.count(.error)
    warnings = log.count(.warning)
    self.page = page
    self.seconds = seconds
  }
}
