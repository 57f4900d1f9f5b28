/// An amount of money taken apart: sign, currency, number and the `,-` that stands for no cents.
struct WrittenAmount {
  /// Whether a minus stands before the currency or the number.
  let isNegative: Bool
  /// What is left to be read as a number.
  let number: CellBytes

  init(_ bytes: CellBytes) {
    let bytes = withoutBlanks(bytes)
    let hasSign = bytes.first == 0x2D
    var start = hasSign ? 1 : 0
    var length = 0
    let rest = bytes[start...]
    if isWord(rest.prefix(2), "rp") {
      length = rest.dropFirst(2).first == 0x2E ? 3 : 2
    } else if isWord(rest.prefix(3), "idr") {
      length = 3
    }
    start += length
    if length > 0 {
      while case let blank = blankLength(bytes, at: start), blank > 0 { start += blank }
    }
    var end = bytes.count
    // `,-` and `,--` behind a digit stand for no cents; a lone dash is no amount.
    var mark = end
    while mark > start, bytes[mark - 1] == 0x2D { mark -= 1 }
    if (1...2).contains(end - mark), mark - 1 > start, bytes[mark - 1] == 0x2C, isASCIIDigit(bytes[mark - 2])
    {
      end = mark - 1
    }
    isNegative = hasSign
    number = CellBytes(rebasing: bytes[start..<end])
  }
}
