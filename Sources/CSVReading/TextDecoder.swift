/// Gives a file's bytes on as UTF-8 (or as single bytes), block by block, so that the scanner need not know
/// how the file is encoded. NUL bytes are left out and counted.
///
/// Single bytes are read straight into the caller's buffer: nothing is copied unless a NUL stands there.
package struct TextDecoder: ~Copyable {
  private static let stageBytes = 64 * 1024

  private let encoding: TextEncoding
  /// Raw UTF-16; empty for single bytes.
  private let stage: UnsafeMutableRawBufferPointer
  private var stageStart = 0
  private var stageEnd = 0
  private var stageAtEnd = false
  /// Bytes of a character for which the buffer had no room.
  private var pending: [UInt8] = []

  /// NUL characters left out.
  package private(set) var droppedNULs = 0
  /// UTF-16 units that form no character, each given on as U+FFFD.
  package private(set) var replacedUnits = 0

  package init(_ encoding: TextEncoding) {
    self.encoding = encoding
    stage = .allocate(byteCount: encoding == .singleBytes ? 0 : Self.stageBytes, alignment: 16)
  }

  deinit {
    stage.deallocate()
  }

  /// Fills the buffer with the next text; 0 at the end of the data.
  /// - Parameter read: reads raw bytes into the buffer it is given; 0 at the end.
  /// - Throws: what `read` throws.
  package mutating func fill<Failure: Error>(
    _ buffer: UnsafeMutableRawBufferPointer,
    read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    guard encoding == .singleBytes else { return try fillFromUTF16(buffer, read: read) }
    while true {
      let got = try read(buffer)
      if got == 0 { return 0 }
      guard let base = buffer.baseAddress, memoryHolds(0, base, got) else { return got }
      let kept = dropNULs(UnsafeMutableRawBufferPointer(rebasing: buffer[..<got]))
      if kept > 0 { return kept }
    }
  }

  private mutating func dropNULs(_ bytes: UnsafeMutableRawBufferPointer) -> Int {
    var kept = 0
    for index in bytes.indices where bytes[index] != 0 {
      bytes[kept] = bytes[index]
      kept += 1
    }
    droppedNULs += bytes.count - kept
    return kept
  }

  // MARK: UTF-16

  private mutating func fillFromUTF16<Failure: Error>(
    _ buffer: UnsafeMutableRawBufferPointer,
    read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) -> Int {
    var written = min(pending.count, buffer.count)
    for index in 0..<written { buffer[index] = pending[index] }
    pending.removeFirst(written)
    while written < buffer.count, pending.isEmpty {
      if stageEnd - stageStart < 4, !stageAtEnd { try refillStage(read) }
      guard let scalar = nextScalar() else { return written }
      if scalar == "\0" {
        droppedNULs += 1
        continue
      }
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        if written < buffer.count {
          buffer[written] = byte
          written += 1
        } else {
          pending.append(byte)
        }
      }
    }
    return written
  }

  private mutating func refillStage<Failure: Error>(
    _ read: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    let left = stageEnd - stageStart
    for index in 0..<left { stage[index] = stage[stageStart + index] }
    stageStart = 0
    stageEnd = left
    while stageEnd < stage.count {
      let got = try read(UnsafeMutableRawBufferPointer(rebasing: stage[stageEnd...]))
      if got == 0 {
        stageAtEnd = true
        return
      }
      stageEnd += got
    }
  }

  /// The next character, U+FFFD for what is none; nil at the end of the data.
  private mutating func nextScalar() -> Unicode.Scalar? {
    guard stageEnd > stageStart else { return nil }
    guard let first = unit(at: stageStart) else {
      // An odd byte at the very end.
      stageStart = stageEnd
      replacedUnits += 1
      return "\u{FFFD}"
    }
    stageStart += 2
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, let second = unit(at: stageStart), (0xDC00...0xDFFF).contains(second) {
      stageStart += 2
      return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    }
    replacedUnits += 1
    return "\u{FFFD}"
  }

  private func unit(at index: Int) -> UInt16? {
    guard index + 1 < stageEnd else { return nil }
    let (first, second) = (UInt16(stage[index]), UInt16(stage[index + 1]))
    return encoding == .utf16BigEndian ? first << 8 | second : second << 8 | first
  }
}
