import CSVReading

/// What a byte of a cell asks of its writer.
enum ByteMark {
  /// The cell must be quoted.
  static let special: UInt8 = 1
  /// The cell is not plain ASCII.
  static let high: UInt8 = 2

  @inline(__always)
  static func of(_ word: ByteWord) -> UInt8 {
    let specials =
      word.places(of: 0x2C) | word.places(of: 0x22) | word.places(of: 0x0A) | word.places(of: 0x0D)
    return (specials != 0 ? special : 0) | (word.high != 0 ? high : 0)
  }

  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 {
    if byte >= 0x80 { return high }
    return byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D ? special : 0
  }
}
