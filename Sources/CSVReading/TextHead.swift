/// A file's first bytes as the scanner sees them: UTF-8 or single bytes, without NUL.
package func decodedText(_ head: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
  // A file without UTF-16 keeps its NUL bytes here, so that `reasonNotText` can count them.
  guard encoding != .singleBytes else { return head }
  var decoder = TextDecoder(encoding)
  var text: [UInt8] = []
  var offset = 0
  let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
  defer { block.deallocate() }
  while true {
    let got = decoder.fill(block) { raw in
      let count = min(raw.count, head.count - offset)
      raw.copyBytes(from: head[offset..<(offset + count)])
      offset += count
      return count
    }
    if got == 0 { return text }
    text += block[..<got]
  }
}

/// Whether there is a NUL byte; most files have none.
package func holdsNul(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { whole in whole.baseAddress.map { memoryHolds(0, $0, whole.count) } ?? false }
}

/// Why the first bytes of a file are not text; nil where they are.
package func reasonNotText(_ head: [UInt8]) -> String? {
  if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "ZIP/XLSX" }
  // A few NUL bytes stand inside cells of some exports; many are no text.
  let (nuls, controls) = head.withUnsafeBufferPointer { bytes in
    var (nuls, controls) = (0, 0)
    // Counted in bytes, of which none overflows, and without a branch, so that the compiler looks at many at once.
    for start in stride(from: 0, to: bytes.count, by: 255) {
      var (zeros, others) = (UInt8(0), UInt8(0))
      for byte in UnsafeBufferPointer(rebasing: bytes[start..<min(start + 255, bytes.count)]) {
        // Tab, line ends, form feed and the end mark of DOS are none.
        let isKnown =
          UInt8(byte == 0x09 ? 1 : 0) | UInt8(byte == 0x0A ? 1 : 0) | UInt8(byte == 0x0D ? 1 : 0)
          | UInt8(byte == 0x0C ? 1 : 0) | UInt8(byte == 0x1A ? 1 : 0) | UInt8(byte == 0 ? 1 : 0)
        zeros &+= byte == 0 ? 1 : 0
        others &+= UInt8(byte < 0x20 ? 1 : 0) & ~isKnown
      }
      nuls += Int(zeros)
      controls += Int(others)
    }
    return (nuls, controls)
  }
  if nuls * 10 > head.count { return "NUL" }
  return controls * 100 > head.count ? "control characters" : nil
}
