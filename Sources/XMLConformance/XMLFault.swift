/// What is wrong with a document: the first error that libxml2, or this target on top of it, found.
package struct XMLFault: Error, Equatable, Sendable {
  /// 1 for the first line; 0 where the error belongs to no line.
  package let line: Int
  /// In the words of libxml2, English.
  package let message: String

  package init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}
