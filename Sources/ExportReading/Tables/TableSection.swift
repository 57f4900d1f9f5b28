/// Where a table lies in its file. Tables whose headers are the same are one table in several sections.
struct TableSection: Sendable {
  /// The table's place in the file's profile.
  let table: Int
  /// The physical lines of its header.
  var header: ClosedRange<Int>
  /// The last line with the header's cells.
  var lastLine: Int
  /// The line of text above the header, if any: `Host Details`.
  let title: String
}
