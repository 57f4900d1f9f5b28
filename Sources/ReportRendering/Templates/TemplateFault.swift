/// What is wrong with a template, a words file or the schema, and where.
package struct TemplateFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file's name within the folder of templates.
  package let file: String
  /// From 1.
  package let line: Int
  /// What was found, what was expected and what to do.
  package let message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  package var description: String { "\(file):\(line): \(message)" }
}
