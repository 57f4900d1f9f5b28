/// An attribute of a tag of plain XML.
struct PlainAttribute {
  enum Kind { case plain, language, namespace }

  /// Without a prefix.
  let name: Int
  /// As written, within the piece that is read.
  let value: Range<Int>
  let kind: Kind
  let hasReferences: Bool
}
