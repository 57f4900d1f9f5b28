/// Where a row of an export stands.
package struct EvidenceSource: Equatable, Sendable {
  /// The file's path below the input folder.
  package let file: String
  /// 1 for the first line.
  package let line: Int
  /// Lines that the row stands for: somebody who joined a meeting twice has two.
  package let lines: Int

  package init(file: String, line: Int, lines: Int = 1) {
    self.file = file
    self.line = line
    self.lines = lines
  }
}
