// Cells are written as bytes: in the row loops a String per cell would cost more than everything else.
extension [UInt8] {
  mutating func comma() { append(Byte.comma) }

  /// A cell that is known to need no quotes.
  mutating func plain(_ cell: [UInt8]) { append(contentsOf: cell) }

  mutating func plain(_ cell: StaticString) {
    cell.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// A cell quoted after RFC 4180 where it needs to be.
  mutating func cell(_ text: String) { cell([UInt8](text.utf8)) }

  mutating func cell(_ bytes: [UInt8]) {
    let needsQuotes = bytes.contains { $0 == Byte.comma || $0 == Byte.quote || $0 == Byte.lineFeed }
    guard needsQuotes else {
      append(contentsOf: bytes)
      return
    }
    append(Byte.quote)
    for byte in bytes {
      if byte == Byte.quote { append(Byte.quote) }
      append(byte)
    }
    append(Byte.quote)
  }

  mutating func number(_ value: Int) {
    if value < 0 { append(Byte.hyphen) }
    digits(value.magnitude, width: 1)
  }

  /// Decimal digits with leading zeros up to `width`.
  mutating func digits(_ value: UInt, width: Int) {
    var power: UInt = 1
    var places = 1
    while places < width || value / power >= 10 {
      power *= 10
      places += 1
    }
    while power > 0 {
      append(Byte.zero + UInt8(value / power % 10))
      power /= 10
    }
  }

  /// Hundredths as a decimal number without needless zeros: 7250 becomes 72.5.
  mutating func hundredths(_ value: Int) {
    number(value / 100)
    let rest = value % 100
    guard rest != 0 else { return }
    append(Byte.point)
    append(Byte.zero + UInt8(rest / 10))
    if rest % 10 != 0 { append(Byte.zero + UInt8(rest % 10)) }
  }

  /// The eighteen digits of an employee number.
  mutating func employeeNumber(_ number: UInt64) {
    nineDigits(UInt32(number / 1_000_000_000))
    nineDigits(UInt32(number % 1_000_000_000))
  }

  private mutating func nineDigits(_ value: UInt32) {
    var power: UInt32 = 100_000_000
    while power > 0 {
      append(Byte.zero + UInt8(value / power % 10))
      power /= 10
    }
  }

  mutating func date(_ day: CalendarDay) {
    digits(UInt(day.year), width: 4)
    append(Byte.hyphen)
    digits(UInt(day.month), width: 2)
    append(Byte.hyphen)
    digits(UInt(day.day), width: 2)
  }

  /// A time of day, from minutes after midnight.
  mutating func clock(_ minutes: Int) {
    digits(UInt(minutes / 60), width: 2)
    append(Byte.colon)
    digits(UInt(minutes % 60), width: 2)
  }
}
