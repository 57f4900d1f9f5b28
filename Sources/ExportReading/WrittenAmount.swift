/// An amount of money taken apart: sign, currency, number and the `,-` that stands for no cents.
struct WrittenAmount {
  /// Whether a minus stands before the currency or the number, or brackets around it as in accounts.
  let isNegative: Bool
  /// What is left to be read as a number; brackets that do not close stay in it.
  let number: CellBytes

  init(_ bytes: CellBytes) {
    let bytes = withoutBlanks(bytes)
    let hasSign = bytes.first == 0x2D
    let signed = hasSign ? CellBytes(rebasing: bytes.dropFirst()) : bytes
    let amount = Self.withoutCurrency(signed)
    // Brackets stand around the currency or behind it. With a minus before them they are left in the number, which is
    // none then: two signs are no sign.
    let inner = hasSign ? nil : Self.bracketed(amount)
    let hasCurrency = amount.count < signed.count
    isNegative = hasSign || inner != nil
    number = Self.withoutNoCents(inner.map { hasCurrency ? $0 : Self.withoutCurrency($0) } ?? amount)
  }

  /// What stands between a bracket at the start and one at the end.
  private static func bracketed(_ bytes: CellBytes) -> CellBytes? {
    guard bytes.count >= 2, bytes.first == 0x28, bytes.last == 0x29 else { return nil }
    return withoutBlanks(CellBytes(rebasing: bytes[1..<(bytes.count - 1)]))
  }

  private static func withoutCurrency(_ bytes: CellBytes) -> CellBytes {
    var start = 0
    if isWord(bytes.prefix(2), "rp") {
      start = bytes.dropFirst(2).first == 0x2E ? 3 : 2
    } else if isWord(bytes.prefix(3), "idr") {
      start = 3
    }
    guard start > 0 else { return bytes }
    while case let blank = blankLength(bytes, at: start), blank > 0 { start += blank }
    return CellBytes(rebasing: bytes[start...])
  }

  /// `,-` and `,--` behind a digit stand for no cents; a lone dash is no amount.
  private static func withoutNoCents(_ bytes: CellBytes) -> CellBytes {
    var mark = bytes.count
    while mark > 0, bytes[mark - 1] == 0x2D { mark -= 1 }
    guard (1...2).contains(bytes.count - mark), mark > 1, bytes[mark - 1] == 0x2C,
      isASCIIDigit(bytes[mark - 2])
    else { return bytes }
    return CellBytes(rebasing: bytes[..<(mark - 1)])
  }
}
