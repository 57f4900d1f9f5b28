/// The mark before a number's decimals.
package enum DecimalMark: UInt8, Sendable {
  case point = 0x2E
  case comma = 0x2C

  package var other: DecimalMark { self == .point ? .comma : .point }
  package var character: String { self == .point ? "." : "," }
}
