/// What a byte of a cell asks of its writer.
enum ByteMark {
  /// The cell must be quoted.
  static let special: UInt8 = 1
  /// The cell is not plain ASCII.
  static let high: UInt8 = 2

  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 {
    if byte >= 0x80 { return high }
    return byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D ? special : 0
  }
}
