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

/// Why the first bytes of a file are not text; nil where they are.
package func reasonNotText(_ head: [UInt8]) -> String? {
  if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "ZIP/XLSX" }
  // A few NUL bytes stand inside cells of some exports; many are no text.
  let (nuls, controls) = head.withUnsafeBufferPointer { bytes in
    var (nuls, controls) = (0, 0)
    for byte in bytes {
      nuls &+= byte == 0 ? 1 : 0
      // But NUL, tab, line ends, form feed and the end mark of DOS; without a branch, so that the compiler looks at many
      // bytes at once.
      controls &+= byte < 0x20 ? 1 : 0
      controls &-= (byte == 0 ? 1 : 0) &+ (byte == 0x09 ? 1 : 0) &+ (byte == 0x0A ? 1 : 0)
      controls &-= (byte == 0x0D ? 1 : 0) &+ (byte == 0x0C ? 1 : 0) &+ (byte == 0x1A ? 1 : 0)
    }
    return (nuls, controls)
  }
  if nuls * 10 > head.count { return "NUL" }
  return controls * 100 > head.count ? "control characters" : nil
}
