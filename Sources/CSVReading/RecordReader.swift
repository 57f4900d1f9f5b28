/// Reads records from a source of bytes in blocks into one reused buffer; memory does not grow with the data.
package struct RecordReader: ~Copyable {
  /// A record may be as long as this; a longer line is reported as overlong and skipped.
  package static let maxRecordBytes = 128 * 1024
  private static let capacity = 512 * 1024

  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var cells = ContiguousArray<CellRange>()
  private var index = FieldIndex()
  private var ahead = RecordsAhead()
  private var start = 0
  private var end = 0
  private var atEnd = false
  private var line = 1

  package init() {
    buffer = .allocate(capacity: Self.capacity)
    cells.reserveCapacity(64)
  }

  deinit {
    buffer.deallocate()
  }

  /// Calls `body` with every record until it returns false or the data ends.
  ///
  /// - Parameters:
  ///   - delimiter: the byte between cells.
  ///   - expectedCells: the header's count of cells; nil while no header is known.
  ///   - headerLine: the line of the header. Up to it records are found as if no header were known, so that
  ///     they are the ones among which the header was found.
  ///   - fill: puts the next bytes into the buffer it is given and returns how many; 0 at the end.
  /// - Throws: what `fill` or `body` throws.
  package mutating func forEach<Failure: Error>(
    delimiter: Delimiter, expectedCells: Int?, headerLine: Int = 0,
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int,
    body: (borrowing Record) throws(Failure) -> Bool
  ) throws(Failure) {
    try forEach(
      dialect: Dialect(delimiter), widths: expectedCells.map { [$0] } ?? [], headerLine: headerLine,
      fill: fill, body: body)
  }

  /// Calls `body` with every record until it returns false or the data ends.
  ///
  /// - Parameters:
  ///   - dialect: how rows are written.
  ///   - widths: the counts of cells that a record over several lines may have.
  ///   - headerLine: up to this line no record spans lines.
  ///   - fill: puts the next bytes into the buffer it is given and returns how many; 0 at the end.
  ///   - announce: called with most records some time before `body`, without their line, so that what they will need
  ///     can be fetched. It must decide nothing.
  /// - Throws: what `fill` or `body` throws.
  package mutating func forEach<Failure: Error>(
    dialect: Dialect, widths: [Int], headerLine: Int = 0,
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int,
    ahead announce: (borrowing Record) -> Void = { _ in },
    body: (borrowing Record) throws(Failure) -> Bool
  ) throws(Failure) {
    let scanner = RecordScanner(dialect, widths: widths)
    let headScanner = RecordScanner(dialect, widths: [])
    start = 0
    end = 0
    line = 1
    atEnd = false
    index.forget()
    ahead.removeAll()
    try refill(fill)
    skipByteOrderMark()
    while start < end || !atEnd {
      // A record's start always sees a whole record ahead of it, or the end of the data.
      if !atEnd, end - start <= Self.maxRecordBytes { try refill(fill) }
      guard start < end, let base = buffer.baseAddress else { return }
      // These are the same with a header and without one.
      index.split(base, from: start, to: end, scanner, into: &ahead)
      for behind in 0..<RecordsAhead.announced {
        guard let record = ahead.place(behindNext: behind) else { break }
        announce(self.record(base, record))
      }
      if ahead.isEmpty {
        let goesOn =
          line <= headerLine
          ? try scanned(headScanner, base, fill: fill, body: body)
          : try scanned(scanner, base, fill: fill, body: body)
        guard goesOn else { return }
      }
      while let record = ahead.take() {
        if let later = ahead.place(behindNext: RecordsAhead.announced - 1) {
          announce(self.record(base, later))
        }
        let begun = self.record(base, record)
        start += record.bytes
        line += 1
        guard try body(begun) else { return }
      }
    }
  }

  /// A record that was split ahead, with the line that is at hand.
  private func record(_ base: UnsafeMutablePointer<UInt8>, _ place: RecordsAhead.Place) -> Record {
    Record(
      bytes: UnsafePointer(base + place.origin), cells: place.cells, line: line, lines: 1, isOverlong: false)
  }

  /// Hands out the next record after a look at its bytes.
  private mutating func scanned<Failure: Error>(
    _ scanner: borrowing RecordScanner, _ base: UnsafeMutablePointer<UInt8>,
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int,
    body: (borrowing Record) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    let recordStart = base + start
    let recordLine = line
    let window = min(end - start, Self.maxRecordBytes)
    if !atEnd || end - start > window,
      RecordScanner.lineEnd(base + start, from: 0, count: window) == window
    {
      return try skipOverlongLine(fill: fill, body: body)
    }
    // At most the longest quoted cell and its neighbours are looked at, so a scan's cost is bounded.
    var scanner = copy scanner
    scanner.reachesDataEnd = atEnd && end - start == window
    var extent = scanner.scan(
      UnsafeMutableBufferPointer(start: base + start, count: window), into: &cells)
    // A carriage return at the window's end may have its line feed behind it.
    if extent.bytes == window, end - start > window, base[start + window - 1] == 0x0D,
      base[start + window] == 0x0A
    {
      extent.bytes += 1
    }
    start += extent.bytes
    line += extent.lines
    return try body(
      Record(
        bytes: UnsafePointer(recordStart), cells: index.places(of: cells), line: recordLine,
        lines: extent.lines,
        isOverlong: false))
  }

  private mutating func skipOverlongLine<Failure: Error>(
    fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int,
    body: (borrowing Record) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    guard let base = buffer.baseAddress else { return false }
    while true {
      let lineEnd = RecordScanner.lineEnd(base, from: start, count: end)
      // A carriage return at the very end may have its line feed in the next block.
      if lineEnd + 1 < end || (lineEnd < end && atEnd) {
        start = RecordScanner.afterLineEnd(base, lineEnd, count: end)
        break
      }
      start = lineEnd
      if atEnd { break }
      try refill(fill)
    }
    line += 1
    return try body(
      Record(
        bytes: UnsafePointer(base), cells: index.noCells, line: line - 1, lines: 1, isOverlong: true))
  }

  /// Moves what is left to the buffer's start and fills the rest.
  private mutating func refill<Failure: Error>(
    _ fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    guard let base = buffer.baseAddress else { return }
    if start > 0 {
      (base).update(from: base + start, count: end - start)
      end -= start
      start = 0
      index.forget()
    }
    while end < Self.capacity, !atEnd {
      let got = try fill(UnsafeMutableRawBufferPointer(start: base + end, count: Self.capacity - end))
      if got == 0 { atEnd = true }
      end += got
    }
  }

  private mutating func skipByteOrderMark() {
    if end - start >= 3, buffer[start] == 0xEF, buffer[start + 1] == 0xBB, buffer[start + 2] == 0xBF {
      start += 3
    }
  }
}
