/// A duration in seconds, 0 to 31 days: `4h 9m 29s`, `1 jam 2 menit`, `1:02:03`, `01:02` (hours and
/// minutes), or a number of minutes, `246` or `12,5`. Nil for anything else, and for a part of a second.
func parseDuration(_ bytes: CellBytes) -> Int? {
  let bytes = withoutBlanks(bytes)
  guard let first = bytes.first, isASCIIDigit(first), bytes.count <= 60 else { return nil }
  let seconds =
    if bytes.contains(0x3A) {
      clockSeconds(bytes)
    } else if bytes.contains(where: isASCIILetter) {
      unitSeconds(bytes)
    } else {
      minuteSeconds(bytes)
    }
  guard let seconds, seconds <= longestDuration else { return nil }
  return seconds
}

private let longestDuration = 31 * 86_400

/// `H:MM:SS` or `HH:MM`.
private func clockSeconds(_ bytes: CellBytes) -> Int? {
  let parts = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), parts[0].count <= 3, parts.dropFirst().allSatisfy({ $0.count == 2 })
  else { return nil }
  var seconds = 0
  for (place, part) in parts.enumerated() {
    guard let number = parseCount(CellBytes(rebasing: part)), place == 0 || number < 60 else { return nil }
    seconds = seconds * 60 + number
  }
  return parts.count == 2 ? seconds * 60 : seconds
}

/// Minutes with at most two decimals, so that no mark can part thousands.
private func minuteSeconds(_ bytes: CellBytes) -> Int? {
  guard let place = bytes.firstIndex(where: { !isASCIIDigit($0) }) else {
    return parseCount(bytes).map { $0 * 60 }
  }
  guard bytes.count - place <= 3, let mark = DecimalMark(rawValue: bytes[place]),
    let minutes = parseDecimal(bytes, mark: mark)?.scaled(decimals: 2), minutes <= 1_000_000_000,
    minutes * 60 % 100 == 0
  else { return nil }
  return Int(minutes * 60 / 100)
}

/// Numbers with their units, from the longest to the shortest, each once.
private func unitSeconds(_ bytes: CellBytes) -> Int? {
  var index = 0
  var seconds = 0
  var last = Int.max
  while index < bytes.count {
    let digits = bytes[index...].prefix(while: isASCIIDigit)
    guard let number = parseCount(CellBytes(rebasing: digits)), number <= longestDuration else { return nil }
    index += digits.count
    index += blanks(bytes, from: index)
    let word = bytes[index...].prefix(while: isASCIILetter)
    guard let unit = durationUnits.first(where: { isWord(word, $0.word) })?.seconds, unit < last else {
      return nil
    }
    index += word.count
    seconds += number * unit
    last = unit
    if index < bytes.count, bytes[index] == 0x2E { index += 1 }
    if index < bytes.count - 1, bytes[index] == 0x2C { index += 1 }
    index += blanks(bytes, from: index)
  }
  return seconds
}

private func blanks(_ bytes: CellBytes, from start: Int) -> Int {
  var index = start
  while case let length = blankLength(bytes, at: index), length > 0 { index += length }
  return index - start
}

private let durationUnits: [(word: StaticString, seconds: Int)] = [
  ("d", 86_400), ("day", 86_400), ("days", 86_400), ("hari", 86_400),
  ("h", 3600), ("hr", 3600), ("hrs", 3600), ("hour", 3600), ("hours", 3600), ("jam", 3600), ("j", 3600),
  ("m", 60), ("min", 60), ("mins", 60), ("minute", 60), ("minutes", 60), ("menit", 60), ("mnt", 60),
  ("s", 1), ("sec", 1), ("secs", 1), ("second", 1), ("seconds", 1), ("detik", 1), ("dtk", 1),
]
