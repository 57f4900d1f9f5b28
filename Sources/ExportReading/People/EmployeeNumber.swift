/// A NIP: 18 digits, which fit 64 bits. It carries birth date and sex, so it is never printed.
package struct EmployeeNumber: Hashable, Sendable {
  package let digits: UInt64

  /// All 18 digits, for pseudonyms.
  package var text: String {
    let text = String(digits)
    return String(repeating: "0", count: max(0, 18 - text.count)) + text
  }

  /// A NIP as it stands in a cell.
  enum Reading: Equatable {
    case sound(EmployeeNumber)
    /// After removing blanks and marks around or between the digits.
    case repaired(EmployeeNumber)
    /// Not 18 digits, or a serial of 000: a spreadsheet keeps 15 digits. What was lost is never restored.
    case bad
  }

  /// 18 digits and nothing else, as nearly all cells are: eight at a time.
  @inline(__always)
  private static func plain(_ bytes: CellBytes) -> UInt64? {
    guard let words = words(bytes), isDigits(words.first), isDigits(words.second),
      (0x30...0x39).contains(bytes[16]), (0x30...0x39).contains(bytes[17])
    else { return nil }
    return number(words, bytes)
  }

  /// The number that a cell holds if it holds digits alone; else any number.
  @inline(__always)
  static func guessed(_ bytes: CellBytes) -> EmployeeNumber? {
    words(bytes).map { EmployeeNumber(digits: number($0, bytes)) }
  }

  /// Eight bytes and eight more of a cell of 18, the first one in the lowest byte.
  @inline(__always)
  private static func words(_ bytes: CellBytes) -> (first: UInt64, second: UInt64)? {
    guard bytes.count == 18, let start = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    return (
      UInt64(littleEndian: start.loadUnaligned(as: UInt64.self)),
      UInt64(littleEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    )
  }

  @inline(__always)
  private static func number(_ words: (first: UInt64, second: UInt64), _ bytes: CellBytes) -> UInt64 {
    let sixteen = eightDigits(words.first) &* 100_000_000 &+ eightDigits(words.second)
    return sixteen &* 100 &+ UInt64(bytes[16] ^ 0x30) &* 10 &+ UInt64(bytes[17] ^ 0x30)
  }

  /// Whether all bytes of a word are ASCII digits.
  @inline(__always)
  private static func isDigits(_ word: UInt64) -> Bool {
    let digits = word ^ 0x3030_3030_3030_3030
    return (digits | (digits &+ 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0 == 0
  }

  /// The number that eight ASCII digits write, the first one in the lowest byte. Pairs, then fours, then all are added
  /// with one multiplication each.
  @inline(__always)
  private static func eightDigits(_ word: UInt64) -> UInt64 {
    let digits = word ^ 0x3030_3030_3030_3030
    let pairs = (digits &* 2561) >> 8 & 0x00FF_00FF_00FF_00FF
    let fours = (pairs &* 6_553_601) >> 16 & 0x0000_FFFF_0000_FFFF
    return (fours &* 42_949_672_960_001) >> 32
  }

  @inline(__always)
  static func read(_ bytes: CellBytes) -> Reading {
    if let plain = plain(bytes) { return plain % 1000 == 0 ? .bad : .sound(EmployeeNumber(digits: plain)) }
    return readAny(bytes)
  }

  private static func readAny(_ bytes: CellBytes) -> Reading {
    var value: UInt64 = 0
    var count = 0
    var marks = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        guard count < 18 else { return .bad }
        value = value * 10 + UInt64(byte - 0x30)
        count += 1
      // Blank, apostrophe, backtick, and the no-break space of UTF-8.
      case 0x20, 0x27, 0x60, 0xC2, 0xA0: marks += 1
      default: return .bad
      }
    }
    guard count == 18, value % 1000 != 0 else { return .bad }
    return marks == 0 ? .sound(EmployeeNumber(digits: value)) : .repaired(EmployeeNumber(digits: value))
  }
}
