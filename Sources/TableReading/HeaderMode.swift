/// What becomes of a table's first row.
package enum HeaderMode: String, CaseIterable, Sendable {
  /// It is the header where the columns show it; a header over two lines is joined.
  case auto
  /// It is a row like the others.
  case none
  /// It is a row like the others, and columns are named col_0, col_1 ….
  case synthetic
}
