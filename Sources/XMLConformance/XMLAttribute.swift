/// One attribute of a start tag. Namespace declarations are attributes as well.
package struct XMLAttribute: Equatable, Sendable {
  /// As written, with its prefix.
  package let name: String
  /// With character references resolved and white space normalised.
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension [XMLAttribute] {
  /// The value of the attribute of a name. They are few, so that looking through them takes less than hashing a name.
  package subscript(name: String) -> String? { first { $0.name == name }?.value }
}
