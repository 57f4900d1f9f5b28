/// A score as it was written, with the maximum that stands with it.
struct WrittenScore: Equatable {
  let value: WrittenDecimal
  /// The 10 of `8.00 / 10`, the 100 of `85%`; nil where the cell holds the score alone. Above 0.
  let maximum: WrittenDecimal?
}

/// `87,50`, `8.00 / 10` or `85%`; nil for anything else, such as the `-` of one who has not answered.
/// - Parameter mark: the column's decimal mark; nil where it is open, and only digits are taken.
func parseScore(_ bytes: CellBytes, mark: DecimalMark?) -> WrittenScore? {
  let bytes = withoutBlanks(bytes)
  if bytes.last == 0x25 {
    let number = withoutBlanks(CellBytes(rebasing: bytes.dropLast()))
    return parseDecimal(number, mark: mark).map {
      WrittenScore(value: $0, maximum: WrittenDecimal(mantissa: 100, scale: 0))
    }
  }
  guard let slash = bytes.firstIndex(of: 0x2F) else {
    return parseDecimal(bytes, mark: mark).map { WrittenScore(value: $0, maximum: nil) }
  }
  let before = withoutBlanks(CellBytes(rebasing: bytes[..<slash]))
  let behind = withoutBlanks(CellBytes(rebasing: bytes[(slash + 1)...]))
  guard let value = parseDecimal(before, mark: mark), let maximum = parseDecimal(behind, mark: mark),
    maximum.mantissa > 0
  else { return nil }
  return WrittenScore(value: value, maximum: maximum)
}

/// Whether a cell says that there is no value: empty, `-`, `--`, `–` or `n/a`.
func isNoValue(_ bytes: CellBytes) -> Bool {
  let bytes = withoutBlanks(bytes)
  switch bytes.count {
  case 0: return true
  case 1: return bytes[0] == 0x2D || bytes[0] == 0x96  // The dash of Windows-1252.
  case 2: return bytes[0] == 0x2D && bytes[1] == 0x2D
  case 3: return isWord(bytes, "n/a") || bytes.elementsEqual([0xE2, 0x80, 0x93])
  default: return false
  }
}

/// The maximum that a score column's header states: `Nilai/100,00`, `Q. 1 /50,00`, `Total score (max 10)`.
/// Nil where none stands there, or where one mark before three digits can be read in two ways.
func scaleInHeader(_ header: String) -> WrittenDecimal? {
  var header = header
  return header.withUTF8 { bytes in
    let bytes = withoutBlanks(bytes)
    if bytes.last == 0x29, let open = bytes.lastIndex(of: 0x28) {
      return maximumInWords(withoutBlanks(CellBytes(rebasing: bytes[(open + 1)..<(bytes.count - 1)])))
    }
    // Digits directly before the slash belong to a date or a ratio.
    guard let slash = bytes.lastIndex(of: 0x2F), slash > 0, !isASCIIDigit(bytes[slash - 1]) else {
      return nil
    }
    return parseMaximum(withoutBlanks(CellBytes(rebasing: bytes[(slash + 1)...])))
  }
}

/// `max 10`, `maks. 100`, `maksimal 100`, `dari 10` or `out of 10`.
private func maximumInWords(_ bytes: CellBytes) -> WrittenDecimal? {
  guard let digit = bytes.firstIndex(where: isASCIIDigit) else { return nil }
  let word = withoutBlanks(CellBytes(rebasing: bytes[..<digit]))
  let words: [StaticString] = [
    "max", "max.", "max:", "maks", "maks.", "maks:", "maksimal", "maksimum", "maximum", "dari", "out of",
  ]
  guard words.contains(where: { isWord(word, $0) }) else { return nil }
  return parseMaximum(CellBytes(rebasing: bytes[digit...]))
}

/// A number above 0 that shows its own decimal mark.
private func parseMaximum(_ bytes: CellBytes) -> WrittenDecimal? {
  let marks = bytes.indices.filter { bytes[$0] == 0x2C || bytes[$0] == 0x2E }
  var mark: DecimalMark?
  if let last = marks.last {
    let isOnce = bytes.count { $0 == bytes[last] } == 1
    // Only one mark, before three digits: thousands or decimals.
    if marks.count == 1, bytes.count - last == 4 { return nil }
    mark = DecimalMark(rawValue: bytes[last])
    if !isOnce { mark = mark?.other }
  }
  guard let maximum = parseDecimal(bytes, mark: mark), maximum.mantissa > 0 else { return nil }
  return maximum
}
