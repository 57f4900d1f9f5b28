/// A place in an input file. Line and column count from 1; 0 means the file, or the line, as a whole.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// Path within the input folder, with `/`.
  package let file: String
  package let line: Int
  /// The number of the cell in its row for tables, of the character for rule files.
  package let column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}
