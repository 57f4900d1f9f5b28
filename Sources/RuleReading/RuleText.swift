/// One rule or settings file as text, with the path that findings name.
package struct RuleText: Equatable, Sendable {
  package let path: String
  package let text: String
  /// Whether the program brings it along.
  package let isBuiltIn: Bool

  package init(path: String, text: String, isBuiltIn: Bool) {
    self.path = path
    self.text = text
    self.isBuiltIn = isBuiltIn
  }
}
