/// One element of `report.xml` by its attributes.
struct PublishedEntry {
  let line: Int
  let attributes: [String: String]

  init(line: Int, attributes: [String: String]) {
    self.line = line
    self.attributes = attributes
  }

  subscript(name: String) -> String? { attributes[name] }
}
