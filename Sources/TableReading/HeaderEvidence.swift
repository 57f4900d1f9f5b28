import Findings

/// What a table's first rows show about its header.
struct HeaderEvidence: Sendable {
  /// Columns with words in the first row and digits below; columns with digits in both.
  let wordsOverDigits: Int
  let digitsOverDigits: Int
  /// Whether the header takes up two rows.
  let isTwoLines: Bool

  init(_ table: TableExtent) {
    let below = table.sampled + (table.rows > 1 ? 1 : 0)
    var words = 0
    var digits = 0
    var overThird = 0
    for column in 0..<table.width {
      let count = table.digits[column] + table.secondDigits[column]
      if below > 0, count * 2 >= below, let cell = table.first[at: column], !cell.isEmpty {
        if beginsWithDigit(cell) { digits += 1 } else { words += 1 }
      }
      if table.sampled > 0, table.digits[column] * 2 >= table.sampled { overThird += 1 }
    }
    wordsOverDigits = words
    digitsOverDigits = digits
    isTwoLines = overThird > 0 && Self.completeEachOther(table.first, table.second)
  }

  private var isHeader: Bool { digitsOverDigits == 0 || wordsOverDigits > digitsOverDigits }

  var decision: Decision {
    let words = Decision.Reason.wordsOverDigits(columns: wordsOverDigits)
    let digits = Decision.Reason.digitsThroughout(columns: digitsOverDigits)
    let header: Decision.Choice = isTwoLines ? .firstTwoRows : .firstRow
    guard isHeader else { return Decision(.header, .noHeader, because: digits, runnerUp: .firstRow, words) }
    // Without any digits the first row is the header because nothing speaks against it.
    return wordsOverDigits > 0
      ? Decision(.header, header, because: words, runnerUp: .noHeader, digits)
      : Decision(.header, header, because: digits)
  }

  /// Whether two rows of words name every column only together, as merged cells of a spreadsheet do.
  private static func completeEachOther(_ first: [[UInt8]], _ second: [[UInt8]]) -> Bool {
    guard first.count > 1, second.count == first.count else { return false }
    let rows = first + second
    let isPartial = first.contains { $0.isEmpty } && second.contains { !$0.isEmpty }
    return isPartial && rows.allSatisfy { !beginsWithDigit($0) }
      && second.count { !$0.isEmpty } >= 2
      && zip(first, second).allSatisfy { !$0.isEmpty || !$1.isEmpty }
      && zip(first, second).contains { $0.isEmpty && !$1.isEmpty }
  }
}

extension Array {
  subscript(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
