/// The bytes that have a meaning in CSV and in numbers.
enum Byte {
  static let lineFeed = UInt8(ascii: "\n")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let point = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let space = UInt8(ascii: " ")
  static let zero = UInt8(ascii: "0")
}
