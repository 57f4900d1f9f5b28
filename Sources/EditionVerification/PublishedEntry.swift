import XMLConformance

/// One element of `report.xml` by its attributes.
struct PublishedEntry {
  let line: Int
  /// The parser has refused a second one of the same name.
  let attributes: [XMLAttribute]

  subscript(name: String) -> String? { attributes[name] }
}
