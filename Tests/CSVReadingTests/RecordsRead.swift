import CSVReading

/// A record as the reader handed it out, copied.
struct RecordRead: Equatable {
  let line: Int
  let cells: [[UInt8]]
  let isOverlong: Bool

  var texts: [String] { cells.map { String(decoding: $0, as: UTF8.self) } }
}

/// All records of the bytes; `chunk` says how many bytes the next filling gives at most.
func recordsRead(
  _ bytes: [UInt8], _ delimiter: Delimiter = .comma, cells: Int? = nil, headerLine: Int = 0,
  chunk: () -> Int = { .max }
) -> [RecordRead] {
  recordsRead(
    bytes, Dialect(delimiter), widths: cells.map { [$0] } ?? [], headerLine: headerLine, chunk: chunk)
}

func recordsRead(
  _ bytes: [UInt8], _ dialect: Dialect, widths: [Int], headerLine: Int = 0, chunk: () -> Int = { .max }
) -> [RecordRead] {
  var reader = RecordReader()
  var offset = 0
  var records: [RecordRead] = []
  reader.forEach(dialect: dialect, widths: widths, headerLine: headerLine) { buffer in
    let count = min(buffer.count, bytes.count - offset, max(1, chunk()))
    buffer.copyBytes(from: bytes[offset..<(offset + count)])
    offset += count
    return count
  } body: { record in
    records.append(
      RecordRead(
        line: record.line, cells: (0..<record.count).map { Array(record[$0]) },
        isOverlong: record.isOverlong))
    return true
  }
  return records
}

func recordsRead(_ text: String, _ delimiter: Delimiter = .comma, cells: Int? = nil) -> [[String]] {
  recordsRead(Array(text.utf8), delimiter, cells: cells).map(\.texts)
}
