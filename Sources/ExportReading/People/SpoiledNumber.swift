/// A NIP that a spreadsheet kept as a number: its last digits are gone, and only the range is known in which it
/// lay. What was lost is never restored.
struct SpoiledNumber: Equatable {
  /// The NIPs that the cell may have been.
  let range: ClosedRange<UInt64>

  /// `1,98505E+17`, rounded to the digits that are shown, or 18 digits that end in 000, of which a spreadsheet keeps
  /// 15; nil for anything else.
  init?(_ cell: CellBytes) {
    var digits: [UInt8] = []
    var decimals = 0
    var hasMark = false
    var exponent: Int?
    for byte in cell {
      switch byte {
      case 0x30...0x39 where exponent != nil:
        exponent = min((exponent ?? 0) * 10 + Int(byte - 0x30), 99)
      case 0x30...0x39:
        guard digits.count < 18 else { return nil }
        digits.append(byte - 0x30)
        decimals += hasMark ? 1 : 0
      case 0x2C, 0x2E:
        guard !hasMark, exponent == nil else { return nil }
        hasMark = true
      case 0x45, 0x65:
        guard exponent == nil, !digits.isEmpty else { return nil }
        exponent = 0
      case 0x2B where exponent == 0: break
      case 0x20, 0x27, 0x60, 0xC2, 0xA0: break
      default: return nil
      }
    }
    let value = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    if let exponent {
      // 18 digits: one before the mark, so that the exponent is 17.
      guard exponent - decimals + digits.count == 18, digits.count < 18 else { return nil }
      let unit = (0..<(18 - digits.count)).reduce(UInt64(1)) { unit, _ in unit * 10 }
      let middle = value * unit
      range = (middle - min(middle, unit / 2))...(middle + unit / 2)
    } else {
      guard digits.count == 18, value % 1000 == 0 else { return nil }
      range = value...(value + 999)
    }
  }
}
