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
  var reader = RecordReader()
  var offset = 0
  var records: [RecordRead] = []
  reader.forEach(delimiter: delimiter, expectedCells: cells, headerLine: headerLine) { buffer in
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

/// A small generator of pseudo-random numbers (SplitMix64), the same on every machine.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
