/// Where a cell's content lies, as the scanner finds it.
struct CellRange {
  var start: Int
  var end: Int
  /// Whether the range still holds the quotes around the content; once the record is settled, whether there
  /// were any.
  var isQuoted: Bool
}
