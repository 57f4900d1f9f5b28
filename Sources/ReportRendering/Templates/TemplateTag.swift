/// One tag of a template: `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}`, `{{>name}}`.
struct TemplateTag: Equatable {
  enum Kind: Equatable {
    case value, section, inverted, close, partial
  }

  let kind: Kind
  /// Lower-case letters, digits and hyphens; a value may be a path with dots.
  let name: String
  /// From 1.
  let line: Int
  /// Where the tag's `{{` begins and where the byte after its `}}` stands, in the file.
  let range: Range<Int>

  /// The bytes that a name is made of.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
