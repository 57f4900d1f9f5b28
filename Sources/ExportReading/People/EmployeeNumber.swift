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

  static func read(_ bytes: CellBytes) -> Reading {
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
