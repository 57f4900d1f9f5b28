import CSVReading

/// Writes rows as canonical CSV: UTF-8, comma, quotes only where needed, LF.
struct RowWriter<Failure: Error>: ~Copyable {
  private static var capacity: Int { 2 * 1024 * 1024 }
  /// The most that one record can grow to: each byte three, doubled quotes, and its marks.
  private static var reserve: Int { 4 * RecordReader.maxRecordBytes + 64 * 1024 }

  private let buffer: UnsafeMutablePointer<UInt8>
  private var used = 0
  private let write: (UnsafeRawBufferPointer) throws(Failure) -> Void
  /// Bytes that stand for no character, in the row last written.
  private(set) var replaced = 0

  /// - Parameter write: takes the next bytes of the output.
  init(write: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void) {
    buffer = .allocate(capacity: Self.capacity)
    self.write = write
  }

  deinit {
    buffer.deallocate()
  }

  mutating func flush() throws(Failure) {
    guard used > 0 else { return }
    try write(UnsafeRawBufferPointer(start: buffer, count: used))
    used = 0
  }

  mutating func blankLine() throws(Failure) {
    if used + Self.reserve > Self.capacity { try flush() }
    append(0x0A)
  }

  /// Writes the columns of a record.
  mutating func row(_ record: borrowing Record, _ columns: [Int]) throws(Failure) {
    if used + Self.reserve > Self.capacity { try flush() }
    replaced = 0
    let rowStart = used
    var marks: UInt8 = 0
    for (position, column) in columns.enumerated() {
      if position > 0 { append(0x2C) }
      marks |= cell(record[column])
    }
    if marks & ByteMark.high != 0, !columns.allSatisfy({ isUTF8(record[$0]) }) {
      used = rowStart
      for (position, column) in columns.enumerated() {
        if position > 0 { append(0x2C) }
        windows1252(record[column])
      }
    }
    append(0x0A)
  }

  /// Writes a row of cells that were kept.
  mutating func row(_ cells: [[UInt8]]) throws(Failure) {
    if used + Self.reserve > Self.capacity { try flush() }
    replaced = 0
    let isText = cells.allSatisfy { $0.withUnsafeBufferPointer { isUTF8($0) } }
    for (position, bytes) in cells.enumerated() {
      // Two joined rows are the longest that this is given.
      if used + Self.reserve > Self.capacity { try flush() }
      if position > 0 { append(0x2C) }
      bytes.withUnsafeBufferPointer { bytes in
        if isText { _ = cell(bytes) } else { windows1252(bytes) }
      }
    }
    append(0x0A)
  }

  private mutating func append(_ byte: UInt8) {
    buffer[used] = byte
    used += 1
  }

  /// Copies a cell, quoted where it must be; tells which marks stand in it.
  private mutating func cell(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let start = used
    var marks: UInt8 = 0
    guard let base = bytes.baseAddress else { return 0 }
    var index = 0
    while index + 8 <= bytes.count {
      marks |= ByteMark.of(ByteWord(base + index))
      index += 8
    }
    while index < bytes.count {
      marks |= ByteMark.of(base[index])
      index += 1
    }
    (buffer + used).update(from: base, count: bytes.count)
    used += bytes.count
    if marks & ByteMark.special != 0 {
      used = start
      quoted(bytes)
    }
    return marks
  }

  private mutating func quoted(_ bytes: some Sequence<UInt8>) {
    append(0x22)
    for byte in bytes {
      if byte == 0x22 { append(0x22) }
      append(byte)
    }
    append(0x22)
  }

  private mutating func windows1252(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    replaced += bytes.count { undefinedInWindows1252($0) }
    let text = windows1252Text(bytes).utf8
    if bytes.contains(where: { ByteMark.of($0) & ByteMark.special != 0 }) {
      quoted(text)
    } else {
      for byte in text { append(byte) }
    }
  }

  private func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.isEmpty || bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }
}
