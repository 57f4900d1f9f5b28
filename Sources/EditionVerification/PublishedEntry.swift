/// One element of `report.xml` by its attributes.
struct PublishedEntry {
  let line: Int
  let attributes: [String: String]

  subscript(name: String) -> String? { attributes[name] }
}
