/// One column of a kind of export: its names in headers and what its cells hold.
struct ColumnDefinition: Sendable {
  let column: Column
  let isRequired: Bool
  let content: CellContent
  /// Header texts that mean this column, folded as `foldedHeader` folds them; the first is the documented
  /// name, by which findings call the column.
  let headers: [String]

  init(_ column: Column, required: Bool = false, _ content: CellContent = .text, _ headers: String...) {
    self.column = column
    isRequired = required
    self.content = content
    self.headers = headers.isEmpty ? [column.rawValue] : headers
  }

  var name: String { headers[0] }
}
