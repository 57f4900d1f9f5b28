// To whoever must change this file.
//
// A stateless scanner: given the bytes from a record's start, it finds the record's end and its cells, and
// looks only forward. So a record that is damaged costs itself and no other, and chunks of a file that
// begin at a record's start agree with a scan of the whole file.
//
// The rule for quotes, in the order in which it is tried:
//   1. A cell that begins with a quote runs to the quote that stands before a delimiter, a line end or the
//      end of the data; a doubled quote inside is one quote. It may span lines only within `maxQuotedBytes`
//      and `maxQuotedLines`, and only if the record then has the cells that the header promises and no quote
//      inside a cell that does not begin with one.
//   2. Otherwise quotes close within their line, whatever the count of cells.
//   3. A quote that closes nowhere in its line is text, as is every quote inside a cell that does not begin
//      with one.
// Never loosen the bounds of 1: without them one lost quote swallows the rest of the file.

/// Finds records and cells in bytes that begin at a record's start.
struct RecordScanner {
  /// The longest a quoted cell that spans lines may be.
  static let maxQuotedBytes = 64 * 1024
  static let maxQuotedLines = 100

  private static let backslash: UInt8 = 0x5C
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  let delimiter: UInt8
  let quote: UInt8
  private let dialect: Dialect
  /// The counts of cells that a record over several lines may have; empty while no header is known.
  private let widths: [Int]
  /// Whether the bytes end where the data ends; else a quoted cell that reaches their end is not settled.
  var reachesDataEnd = true

  init(_ dialect: Dialect, widths: [Int]) {
    delimiter = dialect.delimiter.rawValue
    quote = dialect.quote
    self.dialect = dialect
    self.widths = widths
  }

  /// What one record takes up.
  struct Extent {
    /// Bytes up to the next record's start.
    var bytes: Int
    /// Physical lines.
    var lines: Int
  }

  /// Scans the record at the start of `bytes`, which is either whole there or ends with the data.
  ///
  /// Doubled quotes are made single in place, so the bytes of the record may change.
  func scan(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, into cells: inout ContiguousArray<CellRange>
  ) -> Extent {
    guard let base = bytes.baseAddress else { return Extent(bytes: 0, lines: 0) }
    let count = bytes.count
    let lineEnd = Self.lineEnd(base, from: 0, count: count)
    cells.removeAll(keepingCapacity: true)
    guard memoryHolds(quote, base, lineEnd) else {
      splitPlain(base, lineEnd, into: &cells)
      return Extent(bytes: Self.afterLineEnd(base, lineEnd, count: count), lines: 1)
    }
    if let extent = scanQuoted(base, count: count, spanningLines: true, into: &cells),
      extent.lines == 1 || widths.contains(cells.count)
    {
      return finished(extent, base, &cells)
    }
    cells.removeAll(keepingCapacity: true)
    if let extent = scanQuoted(base, count: count, spanningLines: false, into: &cells) {
      return finished(extent, base, &cells)
    }
    return Extent(bytes: Self.afterLineEnd(base, lineEnd, count: count), lines: 1)
  }

  // MARK: Lines without quotes

  private func splitPlain(
    _ base: UnsafeMutablePointer<UInt8>, _ end: Int, into cells: inout ContiguousArray<CellRange>
  ) {
    var start = 0
    var index = 0
    while index + 8 <= end {
      var hits = ByteWord(base + index).places(of: delimiter)
      while hits != 0 {
        let place = index + hits.trailingZeroBitCount / 8
        cells.append(trimmed(base, start, place))
        start = place + 1
        hits &= hits - 1
      }
      index += 8
    }
    while index < end {
      if base[index] == delimiter {
        cells.append(trimmed(base, start, index))
        start = index + 1
      }
      index += 1
    }
    cells.append(trimmed(base, start, end))
  }

  /// The content of a cell between two places, without blanks where the dialect drops them.
  @inline(__always)
  func trimmedCell(_ base: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int) -> CellRange {
    // Neither blank, nor part of a no-break space: nearly every cell.
    if from == to || base[from] > 0x20 && base[from] != 0xC2 && base[to - 1] > 0x20 && base[to - 1] != 0xA0 {
      return CellRange(start: from, end: to, isQuoted: false)
    }
    return trimmed(base, from, to)
  }

  /// The content of a cell between two quotes.
  func quotedCell(_ base: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int) -> CellRange {
    dialect.blanks == .dropped
      ? trimmed(base, from, to) : CellRange(start: from, end: to, isQuoted: true)
  }

  var isBackslashEscaped: Bool { dialect.isBackslashEscaped }

  // MARK: Lines with quotes

  /// Scans with quotes honoured. Nil when `spanningLines` and a quote closes nowhere within the bounds.
  private func scanQuoted(
    _ base: UnsafeMutablePointer<UInt8>, count: Int, spanningLines: Bool,
    into cells: inout ContiguousArray<CellRange>
  ) -> Extent? {
    var index = 0
    var lines = 1
    while true {
      var start = index
      while start < count, base[start] == 0x20, delimiter != 0x20 { start += 1 }
      if start < count, base[start] == quote {
        if let close = closingQuote(base, from: start + 1, count: count, spanningLines: spanningLines) {
          lines += close.lines
          // The quotes stay in the range until the record is settled; `finished` takes them off.
          cells.append(CellRange(start: start, end: close.index + 1, isQuoted: true))
          index = close.index + 1
          while index < count, base[index] == 0x20, delimiter != 0x20 { index += 1 }
          if index >= count, spanningLines, !reachesDataEnd { return nil }
          if let extent = advance(base, &index, count: count, lines: lines) { return extent }
          continue
        }
        if spanningLines { return nil }
      }
      let end = cellEnd(base, from: index, count: count)
      // A quote inside a cell is text in a line of its own, but over lines a sign that a quote was lost, as
      // is an end of the bytes that is not the end of the data.
      if lines > 1, memoryHolds(quote, base + index, end - index) || end >= count && !reachesDataEnd {
        return nil
      }
      cells.append(trimmed(base, index, end))
      index = end
      if let extent = advance(base, &index, count: count, lines: lines) { return extent }
    }
  }

  /// At a cell's end: the record's extent if the record ends here, else nil with `index` at the next cell.
  private func advance(
    _ base: UnsafeMutablePointer<UInt8>, _ index: inout Int, count: Int, lines: Int
  ) -> Extent? {
    if index < count, base[index] == delimiter {
      index += 1
      return nil
    }
    return Extent(bytes: Self.afterLineEnd(base, index, count: count), lines: lines)
  }

  /// The quote that closes a cell opened before `from`, with the line ends passed on the way.
  private func closingQuote(
    _ base: UnsafeMutablePointer<UInt8>, from: Int, count: Int, spanningLines: Bool
  ) -> (index: Int, lines: Int)? {
    var index = from
    var lines = 0
    let limit = min(count, from + Self.maxQuotedBytes)
    while index < limit {
      switch base[index] {
      case quote:
        if !dialect.isBackslashEscaped, index + 1 < count, base[index + 1] == quote {
          index += 2
          continue
        }
        var after = index + 1
        while after < count, base[after] == 0x20, delimiter != 0x20 { after += 1 }
        if after >= count || base[after] == delimiter || Self.isLineEnd(base[after]) {
          return (index, lines)
        }
        // A quote in the middle of a cell: not a closing one. Across lines that is too uncertain.
        if spanningLines, lines > 0 { return nil }
        index += 1
      case Self.lineFeed, Self.carriageReturn:
        guard spanningLines, lines < Self.maxQuotedLines else { return nil }
        lines += 1
        index = Self.afterLineEnd(base, index, count: count)
      case Self.backslash where dialect.isBackslashEscaped && index + 1 < count:
        index += Self.isLineEnd(base[index + 1]) ? 1 : 2
      default:
        index += 1
      }
    }
    return nil
  }

  /// Takes the quotes off the cells of a settled record and makes doubled quotes single.
  private func finished(
    _ extent: Extent, _ base: UnsafeMutablePointer<UInt8>, _ cells: inout ContiguousArray<CellRange>
  ) -> Extent {
    for position in cells.indices {
      let range = cells[position]
      guard range.isQuoted else { continue }
      var write = range.start + 1
      var read = range.start + 1
      while read < range.end - 1 {
        if isEscape(base, read, end: range.end - 1) { read += 1 }
        base[write] = base[read]
        write += 1
        read += 1
      }
      cells[position] = quotedCell(base, range.start + 1, write)
    }
    return extent
  }

  /// Whether the byte only says that the quote or backslash behind it is text.
  private func isEscape(_ base: UnsafeMutablePointer<UInt8>, _ index: Int, end: Int) -> Bool {
    guard index + 1 < end else { return false }
    guard dialect.isBackslashEscaped else { return base[index] == quote && base[index + 1] == quote }
    return base[index] == Self.backslash && (base[index + 1] == quote || base[index + 1] == Self.backslash)
  }

  // MARK: Bytes

  private func trimmed(_ base: UnsafeMutablePointer<UInt8>, _ from: Int, _ to: Int) -> CellRange {
    var start = from
    var end = to
    guard dialect.blanks != .kept else { return CellRange(start: start, end: end, isQuoted: false) }
    // A no-break space is two bytes in UTF-8; exports put it around values.
    while start < end {
      if Self.isBlank(base[start]) {
        start += 1
      } else if end - start >= 2, base[start] == 0xC2, base[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if Self.isBlank(base[end - 1]) {
        end -= 1
      } else if end - start >= 2, base[end - 2] == 0xC2, base[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return CellRange(start: start, end: end, isQuoted: false)
  }

  private func cellEnd(_ base: UnsafeMutablePointer<UInt8>, from: Int, count: Int) -> Int {
    var index = from
    while index < count, base[index] != delimiter, !Self.isLineEnd(base[index]) { index += 1 }
    return index
  }

  static func lineEnd(_ base: UnsafeMutablePointer<UInt8>, from: Int, count: Int) -> Int {
    var index = from
    while index + 8 <= count {
      let word = ByteWord(base + index)
      let hits = word.places(of: lineFeed) | word.places(of: carriageReturn)
      if hits != 0 { return index + hits.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, !isLineEnd(base[index]) { index += 1 }
    return index
  }

  /// The index behind the line end at `index`: LF, CR or CRLF.
  static func afterLineEnd(_ base: UnsafeMutablePointer<UInt8>, _ index: Int, count: Int) -> Int {
    guard index < count else { return index }
    if base[index] == carriageReturn, index + 1 < count, base[index + 1] == lineFeed { return index + 2 }
    return index + 1
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
