/// What the cells of a column hold; it says which decisions a column needs before its rows can be read.
enum CellContent: Sendable {
  case text
  /// A calendar day; the column's date order is decided from all of its cells.
  case date
  case month
  /// A number that may have decimals; the column's decimal mark is decided from all of its cells.
  case decimal
  /// Whole rupiah: a mark before exactly three digits can only be a thousands mark.
  case money
}
