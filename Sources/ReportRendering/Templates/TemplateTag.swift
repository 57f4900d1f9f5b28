/// One tag of a template: `{{name}}`, `{{#name}}`, `{{^name}}`, `{{/name}}`, `{{>name}}`, `{{{name}}}`.
struct TemplateTag: Equatable {
  enum Kind: Equatable {
    case value, section, inverted, close, partial
    /// Written without escaping: only `fragments` may stand so.
    case fragment
  }

  let kind: Kind
  /// Lower-case letters, digits and hyphens; a value may be a path with dots.
  let name: String
  /// From 1.
  let line: Int
  /// Where the tag's `{{` begins and where the byte after its `}}` stands, in the file.
  let range: Range<Int>

  /// What the program writes as bytes, since a template for each figure would cost most of a run: figures in XML, and
  /// the cells of tables of figures. Their writers escape all that comes from data.
  static let fragments: Set<String> = [
    "shift-after",
    "figure-elements", "figure-cells", "competency-cells", "chart-axis", "chart-drawing", "task",
    "headline",
  ]

  /// The bytes that a name is made of.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
