/// A day and a time of day as they stand in a cell, before the column's date order is known.
struct WrittenMoment: Equatable {
  let day: WrittenDay?
  /// Seconds after midnight, 0–86,399.
  let second: Int?

  /// Nil where the bytes are neither day nor time, or where anything else stands with them.
  init?(_ bytes: CellBytes) {
    var reader = Reader(bytes: bytes)
    reader.skipBlanks()
    let hasWeekday = reader.skipWeekday()
    day = reader.day()
    if day == nil {
      // A weekday does not say which day a time belongs to.
      guard !hasWeekday, let time = reader.time() else { return nil }
      second = time
    } else if reader.isAtEnd {
      second = nil
    } else {
      guard reader.skipMarkBeforeTime(), let time = reader.time() else { return nil }
      second = time
    }
  }
}

/// Goes forward through a cell; what does not fit leaves the place where it was or ends in nil.
private struct Reader {
  let bytes: CellBytes
  private(set) var index = 0
  /// Whether a T stood before the time, so that an offset may follow it.
  private var isISO = false

  init(bytes: CellBytes) { self.bytes = bytes }

  private func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }
  private var next: UInt8 { byte(at: index) }

  /// Whether only blanks are left.
  var isAtEnd: Bool {
    var rest = self
    rest.skipBlanks()
    return rest.index == bytes.count
  }

  @discardableResult
  mutating func skipBlanks() -> Bool {
    let start = index
    while case let length = blankLength(bytes, at: index), length > 0 { index += length }
    return index > start
  }

  private mutating func skip(_ mark: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == mark else { return false }
    index += 1
    return true
  }

  /// The letters from here on.
  private var word: Slice<CellBytes> {
    var end = index
    while end < bytes.count, isASCIILetter(bytes[end]) { end += 1 }
    return bytes[index..<end]
  }

  private var digitCount: Int {
    var end = index
    while end < bytes.count, isASCIIDigit(bytes[end]) { end += 1 }
    return end - index
  }

  /// The number made of all digits from here on, where they are as many as expected.
  private mutating func number(digits range: ClosedRange<Int>) -> Int? {
    let count = digitCount
    guard range.contains(count) else { return nil }
    var value = 0
    for _ in 0..<count {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    return value
  }

  // MARK: Days

  mutating func skipWeekday() -> Bool {
    let word = word
    guard !word.isEmpty, weekdayWords.contains(where: { isWord(word, $0) }) else { return false }
    index += word.count
    // Jum'at is Friday too.
    if isWord(word, "jum"), skip(0x27) { index += self.word.count }
    _ = skip(0x2E)
    _ = skip(0x2C)
    skipBlanks()
    return true
  }

  mutating func day() -> WrittenDay? {
    let start = index
    let day = isASCIIDigit(next) ? numericDay() : monthFirstDay()
    if day == nil { index = start }
    return day
  }

  private mutating func numericDay() -> WrittenDay? {
    if digitCount == 4 {
      guard let year = number(digits: 4...4) else { return nil }
      let mark = next
      guard Self.isDateMark(mark), skip(mark), let month = number(digits: 2...2), skip(mark),
        let day = number(digits: 2...2)
      else { return nil }
      return .clear(year: year, month: month, day: day)
    }
    guard let first = number(digits: 1...2) else { return nil }
    let mark = next
    let hasBlank = skipBlanks()
    let hasMark = !hasBlank && Self.isDateMark(mark) && skip(mark)
    guard hasBlank || hasMark else { return nil }
    if let month = monthName() {
      // 10-Feb-26 or 10 Feb 2026, and a comma before the year.
      guard hasMark ? skip(mark) : skipCommaOrBlanks(), let year = year() else { return nil }
      return .clear(year: year, month: month, day: first)
    }
    guard hasMark, let second = number(digits: 1...2), skip(mark) else { return nil }
    let yearDigits = digitCount
    // Pairs between points are a time.
    guard let year = year(), yearDigits == 4 || mark != 0x2E else { return nil }
    return .numbers(first: first, second: second, year: year)
  }

  /// `Feb 10, 2026`.
  private mutating func monthFirstDay() -> WrittenDay? {
    guard let month = monthName(), skipBlanks(), let day = number(digits: 1...2) else { return nil }
    guard skipCommaOrBlanks(), let year = year() else { return nil }
    return .clear(year: year, month: month, day: day)
  }

  private mutating func year() -> Int? {
    let count = digitCount
    guard count == 2 || count == 4, let year = number(digits: 2...4) else { return nil }
    return count == 2 ? 2000 + year : year
  }

  private mutating func monthName() -> Int? {
    let word = word
    guard word.count >= 3, let found = monthWords.first(where: { isWord(word, $0.word) }) else { return nil }
    index += word.count
    // The point of "Feb. 2026"; the one of "10.Feb.26" parts month and year.
    if word.count <= 4, !isASCIIDigit(byte(at: index + 1)) { _ = skip(0x2E) }
    return found.month
  }

  private static func isDateMark(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x2E }

  // MARK: Times

  /// Blanks, a comma, or the T of ISO 8601 between day and time.
  mutating func skipMarkBeforeTime() -> Bool {
    if next == 0x54, isASCIIDigit(byte(at: index + 1)) {
      index += 1
      isISO = true
      return true
    }
    return skipCommaOrBlanks()
  }

  private mutating func skipCommaOrBlanks() -> Bool {
    let hasComma = skip(0x2C)
    return skipBlanks() || hasComma
  }

  /// A time of day with what may stand around it, up to the cell's end.
  mutating func time() -> Int? {
    let before = word
    if !before.isEmpty, isWord(before, "pukul") || isWord(before, "pkl") || isWord(before, "jam") {
      index += before.count
      _ = skip(0x2E)
      guard skipBlanks() else { return nil }
    }
    guard let hour = number(digits: 1...2) else { return nil }
    var minute: Int?
    var second = 0
    let mark = next
    if mark == 0x3A || mark == 0x2E, skip(mark) {
      guard let minutes = number(digits: 2...2) else { return nil }
      minute = minutes
      if skip(mark) {
        guard let seconds = number(digits: 2...2), skipFraction() else { return nil }
        second = seconds
      }
    }
    guard let hour = hour24(hour, hasMinutes: minute != nil), minute ?? 0 < 60, second < 60, skipZone(),
      isAtEnd
    else { return nil }
    return hour * 3600 + (minute ?? 0) * 60 + second
  }

  /// The hour by the 24-hour clock, after AM or PM if it stands here.
  private mutating func hour24(_ hour: Int, hasMinutes: Bool) -> Int? {
    var rest = self
    rest.skipBlanks()
    let word = rest.word
    let isMorning = isWord(word, "am")
    guard isMorning || isWord(word, "pm") else { return hasMinutes && hour < 24 ? hour : nil }
    index = rest.index + 2
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (isMorning ? 0 : 12)
  }

  /// Parts of a second say nothing here.
  private mutating func skipFraction() -> Bool {
    guard next == 0x2E || next == 0x2C, isASCIIDigit(byte(at: index + 1)) else { return true }
    index += 1
    let count = digitCount
    index += count
    return count <= 9
  }

  /// The name of a time zone or an offset; false for an offset that is cut off. A minus alone does not make
  /// one: `08:00-10:00` is from eight to ten.
  private mutating func skipZone() -> Bool {
    skipBlanks()
    let word = word
    let isLocal = isWord(word, "wib") || isWord(word, "wita") || isWord(word, "wit")
    let isWorld = isWord(word, "z") || isWord(word, "gmt") || isWord(word, "utc")
    if isLocal || isWorld { index += word.count }
    guard !isLocal, next == 0x2B || (next == 0x2D && (isWorld || isISO)) else { return true }
    index += 1
    let count = digitCount
    index += count
    if (1...2).contains(count), skip(0x3A) { return number(digits: 2...2) != nil }
    return count == 1 || count == 2 || count == 4
  }
}

private let weekdayWords: [StaticString] = [
  "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "sen", "sel", "rab", "kam", "jum",
  "sab", "min", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
  "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
]

private let monthWords: [(word: StaticString, month: Int)] = [
  ("jan", 1), ("januari", 1), ("january", 1), ("feb", 2), ("februari", 2), ("february", 2), ("peb", 2),
  ("pebruari", 2), ("mar", 3), ("maret", 3), ("march", 3), ("apr", 4), ("april", 4), ("mei", 5), ("may", 5),
  ("jun", 6), ("juni", 6), ("june", 6), ("jul", 7), ("juli", 7), ("july", 7), ("agu", 8), ("ags", 8),
  ("agt", 8), ("agust", 8), ("agustus", 8), ("aug", 8), ("august", 8), ("sep", 9), ("sept", 9),
  ("september", 9), ("okt", 10), ("oct", 10), ("oktober", 10), ("october", 10), ("nov", 11), ("nop", 11),
  ("november", 11), ("nopember", 11), ("des", 12), ("dec", 12), ("desember", 12), ("december", 12),
]
