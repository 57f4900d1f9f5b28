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
  private static let way = bangkom_field_scan_widest()
  /// Cells that there is room for: those of the longest record, or of a piece behind those of another one.
  private static let room = max(RecordReader.maxRecordBytes, 2 * pieceBytes) + 1

  /// Places in the piece; in front of the first one stands the place before the piece.
  private let places: UnsafeMutablePointer<UInt32>
  /// The numbers of those places that are line ends.
  private let lines: UnsafeMutablePointer<UInt32>
  /// Not 0 for blocks of the piece in which there is a quote, or a cell may begin or end in a blank.
  private let unclear: UnsafeMutablePointer<UInt8>
  /// The cells of records that are more than what stands between places, one after the other.
  private let starts: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  private var used = 0
  private var found = bangkom_fields_found(places: 0, lines: 0)
  private var next = 0
  private var nextLine = 0
  /// The piece in the buffer; empty where none was looked at.
  private var piece = 0..<0

  /// The place before a piece: the cell behind it begins at 0.
  private static let before = UInt32.max

  init() {
    let room = UnsafeMutablePointer<UInt32>.allocate(
      capacity: 1 + Self.pieceBytes + Int(BANGKOM_FIELD_SCAN_SLACK))
    room.initialize(to: Self.before)
    places = room + 1
    lines = .allocate(capacity: Self.pieceBytes + 1)
    unclear = .allocate(capacity: Self.pieceBytes / Self.blockBytes + 1)
    starts = .allocate(capacity: Self.room)
    ends = .allocate(capacity: Self.room)
  }

  deinit {
    (places - 1).deallocate()
    lines.deallocate()
    unclear.deallocate()
    starts.deallocate()
    ends.deallocate()
  }

  /// To be called when the buffer's bytes have moved.
  mutating func forget() {
    piece = 0..<0
  }

  /// The places of cells that the scanner found; there is room for those of one record.
  func places(of cells: ContiguousArray<CellRange>) -> CellPlaces {
    for (number, cell) in cells.prefix(Self.room).enumerated() {
      CellPlaces.put(cell, into: starts + number, ends + number)
    }
    return CellPlaces(
      starts: UnsafePointer(starts), ends: UnsafePointer(ends), count: min(cells.count, Self.room))
  }

  /// Those of a record without any.
  var noCells: CellPlaces { CellPlaces(starts: UnsafePointer(starts), ends: UnsafePointer(ends), count: 0) }

  /// Splits the records from `start` on as far as there is room ahead, their quotes stand around whole cells that hold
  /// none, they end in a line end before `end`, and no other piece need be looked at; that is done for the first one
  /// only, so that the cells of the others stay. Where not even the first record is split, the scanner must decide.
  mutating func split(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner,
    into ahead: inout RecordsAhead
  ) {
    ahead.removeAll()
    used = 0
    var start = start
    if !piece.contains(start) { look(base, from: start, to: end, scanner) }
    while !ahead.isFull, start < end {
      seek(start)
      splitPlain(base, &start, to: end, into: &ahead)
      guard !ahead.isFull, start < end, used <= Self.pieceBytes else { return }
      switch splitAny(base, from: start, to: end, scanner) {
      case .record(let record):
        ahead.append(record)
        start += record.bytes
      case .unclear: return
      case .cut:
        guard ahead.isEmpty, piece.upperBound < end, piece.lowerBound < start else { return }
        look(base, from: start, to: end, scanner)
      }
    }
  }

  /// Moves on to the places of the record that begins at `start`.
  private mutating func seek(_ start: Int) {
    let inPiece = start &- piece.lowerBound
    var (place, line) = (next, nextLine)
    while place < found.places, Int(places[place]) < inPiece { place &+= 1 }
    while line < found.lines, lines[line] < place { line &+= 1 }
    (next, nextLine) = (place, line)
  }

  /// What became of a record.
  private enum Split {
    case record(RecordsAhead.Place)
    /// The scanner must decide.
    case unclear
    /// The piece ends before the record does.
    case cut
  }

  /// Nearly every record: without quotes, and with no cell that begins or ends in a blank, so that cells are what stands
  /// between its places. Splits such records up to one that is another one, or cut.
  /// - Parameter start: of the record at the next place; moved on to the first one that was not split.
  private mutating func splitPlain(
    _ base: UnsafeMutablePointer<UInt8>, _ start: inout Int, to end: Int, into ahead: inout RecordsAhead
  ) {
    let piece = UnsafePointer(base + self.piece.lowerBound)
    // A carriage return at the buffer's end may have its line feed behind it.
    let limit = end &- self.piece.lowerBound &- 1
    var (first, line, begin) = (next, nextLine, start &- self.piece.lowerBound)
    while line < found.lines, !ahead.isFull {
      let last = Int(lines[line])
      let place = Int(places[last])
      guard place < limit, Int(places[first &- 1] &+ 1) == begin, isClear(begin, place) else { break }
      let hasPair = piece[place] == 0x0D && piece[place &+ 1] == 0x0A
      let behind = place &+ (hasPair ? 2 : 1)
      ahead.append(
        RecordsAhead.Place(
          bytes: behind &- begin, origin: self.piece.lowerBound,
          cells: CellPlaces(between: UnsafePointer(places + first), count: last &- first &+ 1)))
      // The line feed of a pair is a place of its own, unless the piece ends in front of it.
      let places = hasPair ? 2 : 1
      first = last &+ places
      line &+= places
      begin = behind
    }
    (next, nextLine, start) = (first, line, begin &+ self.piece.lowerBound)
  }

  /// Whether no block from one place of the piece to another need be looked at.
  private func isClear(_ first: Int, _ last: Int) -> Bool {
    var all: UInt8 = 0
    for block in (first / Self.blockBytes)...(last / Self.blockBytes) { all |= unclear[block] }
    return all == 0
  }

  /// Any record, each cell after a look at its ends: with quotes around whole cells, and with blanks that are dropped.
  private mutating func splitAny(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner
  ) -> Split {
    let (starts, ends) = (starts + used, ends + used)
    var cellStart = start
    var cell = 0
    var index = next
    while index < found.places {
      var place = piece.lowerBound + Int(places[index])
      var byte = base[place]
      let range: CellRange
      if byte == scanner.quote {
        guard place == cellStart, let behind = closing(index, base, scanner) else { return .unclear }
        index = behind
        guard index < found.places else { return .cut }
        place = piece.lowerBound + Int(places[index])
        byte = base[place]
        range = scanner.quotedCell(base + start, cellStart + 1 - start, place - 1 - start)
      } else {
        range = scanner.trimmedCell(base + start, cellStart - start, place - start)
      }
      CellPlaces.put(range, into: starts + cell, ends + cell)
      cell += 1
      index += 1
      if byte == scanner.delimiter {
        cellStart = place + 1
        continue
      }
      // A carriage return at the buffer's end may have its line feed behind it.
      guard place + 1 < end else { return .unclear }
      next = index
      used += cell
      return .record(
        RecordsAhead.Place(
          bytes: RecordScanner.afterLineEnd(base, place, count: end) - start, origin: start,
          cells: CellPlaces(starts: UnsafePointer(starts), ends: UnsafePointer(ends), count: cell)))
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
    while index < found.places {
      let byte = base[piece.lowerBound + Int(places[index])]
      if byte == scanner.quote { break }
      guard byte == scanner.delimiter else { return nil }
      index += 1
    }
    // The piece cuts the cell, or what stands behind it.
    guard index + 1 < found.places else { return found.places }
    let behind = piece.lowerBound + Int(places[index + 1])
    guard places[index + 1] == places[index] + 1, base[behind] != scanner.quote else { return nil }
    return index + 1
  }

  private mutating func look(
    _ base: UnsafeMutablePointer<UInt8>, from start: Int, to end: Int, _ scanner: borrowing RecordScanner
  ) {
    let bytes = min(end - start, Self.pieceBytes)
    found = bangkom_find_fields(
      Self.way, base + start, bytes, scanner.delimiter, scanner.quote,
      bangkom_fields(places: places, lines: lines, unclear: unclear))
    next = 0
    nextLine = 0
    piece = start..<(start + bytes)
  }
}
