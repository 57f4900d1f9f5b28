import CSVReading

/// What the cells of one column say about its decimal mark. Counting makes it independent of their order.
struct NumberEvidence {
  /// Cells that can only be read with this decimal mark.
  private var decisiveComma = 0
  private var decisivePoint = 0
  /// Cells such as `1.250`, whose one mark before three digits may be either; with the first such cell.
  private var openComma = 0
  private var openPoint = 0
  private var openExample: [UInt8] = []
  private var decisiveExample: [UInt8] = []
  /// Cells of digits alone.
  private var plain = 0

  /// Up to one open cell in so many costs its row only; more of them make the column a tie.
  private static let openShare = 10

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    // Nearly all cells are digits alone.
    if bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
      plain += 1
      return
    }
    switch Self.reading(of: bytes) {
    case .none: break
    case .plain: plain += 1
    case .open(let mark):
      if mark == .comma { openComma += 1 } else { openPoint += 1 }
      keepSmaller(bytes, &openExample)
    case .decisive(let mark):
      if mark == .comma { decisiveComma += 1 } else { decisivePoint += 1 }
      keepSmaller(bytes, &decisiveExample)
    }
  }

  /// What one number says.
  private enum Reading {
    case none, plain
    case open(DecimalMark)
    case decisive(DecimalMark)
  }

  /// An amount without its currency, a score alone, in percent or with its maximum behind a slash.
  private static func reading(of bytes: CellBytes) -> Reading {
    let amount = WrittenAmount(bytes).number
    let number = amount.last == 0x25 ? CellBytes(rebasing: amount.dropLast()) : amount
    guard let slash = number.firstIndex(of: 0x2F) else { return reading(ofNumber: number) }
    let value = reading(ofNumber: CellBytes(rebasing: number[..<slash]))
    let maximum = reading(ofNumber: CellBytes(rebasing: number[(slash + 1)...]))
    switch (value, maximum) {
    case (.none, _), (_, .none): return .none
    case (.decisive, _), (_, .plain): return value
    case (_, .decisive), (.plain, _): return maximum
    case (.open, .open): return value
    }
  }

  private static func reading(ofNumber bytes: CellBytes) -> Reading {
    var commas = 0
    var points = 0
    var lastMark: UInt8 = 0
    var digitsAfter = 0
    var digitsBefore = 0
    var leadingZero = false
    for byte in bytes {
      switch byte {
      case 0x2C:
        commas += 1
        lastMark = byte
        digitsAfter = 0
      case 0x2E:
        points += 1
        lastMark = byte
        digitsAfter = 0
      case 0x30...0x39:
        if commas + points == 0 {
          if digitsBefore == 0, byte == 0x30 { leadingZero = true }
          digitsBefore += 1
        }
        digitsAfter += 1
      // Blanks and a sign.
      case 0x20, 0x2D, 0x2B, 0xC2, 0xA0: break
      default: return .none
      }
      if byte == 0x2E, digitsBefore == 0 { points -= 1 }
    }
    guard commas + points > 0 else { return digitsBefore > 0 ? .plain : .none }
    if commas > 0, points > 0 { return .decisive(lastMark == 0x2C ? .comma : .point) }
    // A mark that comes more than once parts thousands; the other one would mark decimals.
    if commas + points > 1 { return .decisive(commas > 0 ? .point : .comma) }
    let mark: DecimalMark = commas > 0 ? .comma : .point
    return digitsAfter != 3 || digitsBefore > 3 || digitsBefore == 0 || leadingZero
      ? .decisive(mark) : .open(mark)
  }

  /// A cell for the finding about a tie.
  var example: [UInt8] { openExample.isEmpty ? decisiveExample : openExample }

  /// Whether cells speak for either mark, so that no other column can say what is meant.
  var isContradicted: Bool { decisiveComma > 0 && decisivePoint > 0 }

  enum Decision: Equatable {
    /// With the runner-up's count of cells that speak for it.
    case decided(DecimalMark, evidence: Int, against: Int)
    /// Cells of digits alone; the few with an open mark, if any, are refused one by one.
    case notNeeded
    /// Both readings hold; the mark that is open.
    case tie(DecimalMark)
  }

  /// - Parameter wholeNumbers: whether the column holds whole rupiah, which have no three decimals, so that
  ///   an open mark is a thousands mark.
  func decide(wholeNumbers: Bool) -> Decision {
    var comma = decisiveComma
    var point = decisivePoint
    if wholeNumbers {
      comma += openPoint
      point += openComma
    }
    if comma == 0, point == 0 {
      let open = openComma + openPoint
      if open * Self.openShare <= plain { return .notNeeded }
      return .tie(openPoint >= openComma ? .point : .comma)
    }
    // A column that speaks both ways does not tell how its open cells are meant.
    let isMixed =
      !wholeNumbers && openComma + openPoint > 0 && min(comma, point) * Self.openShare > max(comma, point)
    if comma == point || isMixed { return .tie(openPoint > openComma ? .point : .comma) }
    return comma > point
      ? .decided(.comma, evidence: comma, against: point)
      : .decided(.point, evidence: point, against: comma)
  }
}
