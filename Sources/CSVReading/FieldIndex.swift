import CFieldScan

/// The places of delimiters, line ends and quotes in a piece of the reader's buffer, found all at once, from which
/// most records are split without another look at their bytes.
///
/// What it cannot decide (quotes other than those around a whole cell, a record that the piece or the buffer cuts) it
/// leaves to `RecordScanner`, whose rule is the only one: for all other records both give the same cells.
struct FieldIndex: ~Copyable {
  /// Bytes looked at together: places and bytes stay near the processor.
  private static let pieceBytes = 32 * 1024
  private static let blockBytes = Int(BANGKOM_FIELD_SCAN_BLOCK)

  private let places: UnsafeMutablePointer<UInt32>
  /// Not 0 for blocks of the piece in which a cell may begin or end in a blank.
  private let edges: UnsafeMutablePointer<UInt8>
  /// The cells of records split one after the other.
  private let cells: UnsafeMutablePointer<CellRange>
  private var count = 0
  private var next = 0
  /// The piece in the buffer; empty where none was looked at.
  private var piece = 0..<0

  init() {
    places = .allocate(capacity: Self.pieceBytes + Int(BANGKOM_FIELD_SCAN_SLACK))
    edges = .allocate(capacity: Self.pieceBytes / Self.blockBytes + 1)
    cells = .allocate(capacity: 2 * Self.pieceBytes + 1)
  }

  deinit {
    places.deallocate()
    edges.deallocate()
    cells.deallocate()
  }

  /// To be called when the buffer's bytes have moved.
  mutating func forget() {
    piece = 0..<0
  }

  /// Whether there is room for the cells of another record behind so many.
  func hasRoom(behind cells: Int) -> Bool { cells <= Self.pieceBytes }

  /// The cells of a record that was split.
  func found(_ range: Range<Int>) -> UnsafeBufferPointer<CellRange> {
    UnsafeBufferPointer(start: cells + range.lowerBound, count: range.count)
  }

  /// Splits the record that begins at `start`, if its quotes stand around whole cells that hold none, and it ends in a
  /// line end before `end`.
  ///
  /// - Parameter first: the place that the first cell is put at.
  /// - Returns: the count of cells, which are relative to `start`, and the bytes up to the next record; nil where the
  ///   scanner must decide.
  mutating func split(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner,
    first: Int
  ) -> (cells: Int, bytes: Int)? {
    if !piece.contains(start) { look(base, from: start, to: end, scanner) }
    while true {
      while next < count, piece.lowerBound + Int(places[next]) < start { next += 1 }
      if let record = splitPlain(base, from: start, to: end, scanner, first: first) { return record }
      switch splitAny(base, from: start, to: end, scanner, first: first) {
      case .record(let cells, let bytes): return (cells, bytes)
      case .unclear: return nil
      case .cut:
        guard piece.upperBound < end, piece.lowerBound < start else { return nil }
        look(base, from: start, to: end, scanner)
      }
    }
  }

  /// What became of a record.
  private enum Split {
    case record(cells: Int, bytes: Int)
    /// The scanner must decide.
    case unclear
    /// The piece ends before the record does.
    case cut
  }

  /// Nearly every record: without quotes, and with no cell that begins or ends in a blank, so that cells are what stands
  /// between its places. Nil for another one, and for one that is cut.
  ///
  /// All numbers are places in the buffer, so that none of them overflows.
  private mutating func splitPlain(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner,
    first: Int
  ) -> (cells: Int, bytes: Int)? {
    let ahead = start &- piece.lowerBound
    let (delimiter, quote) = (scanner.delimiter, scanner.quote)
    let record = base + start
    let found = cells + first
    var cell = 0
    var cellStart = 0
    for index in next..<count {
      let place = Int(places[index]) &- ahead
      found[cell] = CellRange(start: cellStart, end: place, isQuoted: false)
      cell &+= 1
      cellStart = place &+ 1
      let byte = record[place]
      if byte == delimiter { continue }
      // A carriage return at the buffer's end may have its line feed behind it.
      guard byte != quote, start &+ cellStart < end else { return nil }
      for block in (ahead / Self.blockBytes)...((ahead &+ place) / Self.blockBytes) where edges[block] != 0 {
        return nil
      }
      next = index &+ 1
      return (cell, RecordScanner.afterLineEnd(record, place, count: end &- start))
    }
    return nil
  }

  /// Any record, each cell after a look at its ends: with quotes around whole cells, and with blanks that are dropped.
  private mutating func splitAny(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner,
    first: Int
  ) -> Split {
    var cellStart = start
    var cell = first
    var index = next
    while index < count {
      var place = piece.lowerBound + Int(places[index])
      var byte = base[place]
      if byte == scanner.quote {
        guard place == cellStart, let behind = closing(index, base, scanner) else { return .unclear }
        index = behind
        guard index < count else { return .cut }
        place = piece.lowerBound + Int(places[index])
        byte = base[place]
        cells[cell] = scanner.quotedCell(base + start, cellStart + 1 - start, place - 1 - start)
      } else {
        cells[cell] = scanner.trimmedCell(base + start, cellStart - start, place - start)
      }
      cell += 1
      index += 1
      if byte == scanner.delimiter {
        cellStart = place + 1
        continue
      }
      // A carriage return at the buffer's end may have its line feed behind it.
      guard place + 1 < end else { return .unclear }
      next = index
      return .record(
        cells: cell - first, bytes: RecordScanner.afterLineEnd(base, place, count: end) - start)
    }
    return .cut
  }

  /// Of a cell that begins with the quote at a place of the index, the place directly behind the quote that closes it;
  /// nil where that is not plain to see.
  private func closing(_ quote: Int, _ base: UnsafeMutablePointer<UInt8>, _ scanner: borrowing RecordScanner)
    -> Int?
  {
    guard !scanner.isBackslashEscaped else { return nil }
    var index = quote + 1
    while index < count {
      let byte = base[piece.lowerBound + Int(places[index])]
      if byte == scanner.quote { break }
      guard byte == scanner.delimiter else { return nil }
      index += 1
    }
    // The piece cuts the cell, or what stands behind it.
    guard index + 1 < count else { return count }
    let behind = piece.lowerBound + Int(places[index + 1])
    guard places[index + 1] == places[index] + 1, base[behind] != scanner.quote else { return nil }
    return index + 1
  }

  private mutating func look(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner
  ) {
    let bytes = min(end - start, Self.pieceBytes)
    count = bangkom_find_fields(base + start, bytes, scanner.delimiter, scanner.quote, places, edges)
    next = 0
    piece = start..<(start + bytes)
  }
}
