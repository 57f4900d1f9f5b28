/// One file on its way out: rows gather in a buffer that is handed on at about 256 KiB.
struct SampleFile {
  private static let chunkSize = 256 * 1_024

  let path: String
  var buffer: [UInt8] = []

  init(_ path: String, header: String) {
    self.path = path
    buffer.reserveCapacity(Self.chunkSize + 4_096)
    buffer.append(contentsOf: header.utf8)
    buffer.append(Byte.lineFeed)
  }

  /// Ends the row and hands the buffer on once it is full.
  mutating func endRow<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    buffer.append(Byte.lineFeed)
    if buffer.count >= Self.chunkSize {
      try finish(to: emit)
    }
  }

  /// Hands on what is left.
  mutating func finish<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    guard !buffer.isEmpty else { return }
    try emit(path, buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
