/// Where one table lies in a file, and what its rows showed.
struct TableExtent: Sendable {
  /// Rows whose cells are looked at for the header.
  static let sampledRows = 100

  /// Physical lines of its first and its last row, from 1.
  let firstLine: Int
  var lastLine: Int
  /// Cells of a row.
  let width: Int
  var rows = 0
  /// Whether a blank line stands before it.
  let followsBlank: Bool
  /// The number of its first row among the file's records that are not blank.
  let ordinal: Int
  /// The first rows' cells.
  var first: [[UInt8]] = []
  var second: [[UInt8]] = []
  /// Of the rows from the third on, or from the second where there are two: how many begin with a digit.
  var digits: [Int]
  var secondDigits: [Int]
  var sampled = 0
  var hasContent: [Bool]
  var isFull = false

  init(line: Int, width: Int, followsBlank: Bool, ordinal: Int) {
    self.ordinal = ordinal
    firstLine = line
    lastLine = line
    self.width = width
    self.followsBlank = followsBlank
    digits = Array(repeating: 0, count: width)
    secondDigits = digits
    hasContent = Array(repeating: false, count: width)
  }

  /// The measure by which the default table is chosen.
  var cellsBelowFirstRow: Int { max(0, rows - 1) * width }

  /// The columns that come out: all but those without any content.
  var columns: [Int] { (0..<width).filter { hasContent[$0] } }
}
