/// The byte between the cells of a row.
package enum Delimiter: UInt8, Sendable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09
  case bar = 0x7C
  case space = 0x20

  /// Those that a report's exports are tried with; blanks are too common in text to be among them.
  package static let usual: [Delimiter] = [.comma, .semicolon, .tab, .bar]

  package var name: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .bar: "bar"
    case .space: "space"
    }
  }
}
