import CSVReading
import Findings

/// How a file's rows are written, with the evidence.
struct DialectDecision {
  /// How one delimiter fits the file's first records.
  struct Fit {
    let dialect: Dialect
    /// Records that share their count of cells, two or more, with another one; and their cells.
    var records = 0
    var cells = 0
    /// The counts of cells that such records have.
    var widths: [Int] = []
  }

  let dialect: Dialect
  let widths: [Int]
  /// Whether the first line is `sep=` and a delimiter.
  let hasSeparatorLine: Bool
  /// What was decided about delimiter and quote.
  let decisions: [Decision]
}
