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

/// A bit for each control character but NUL, tab, line ends, form feed and the end mark of DOS.
private let unusualControls: UInt32 = [0x00, 0x09, 0x0A, 0x0D, 0x0C, 0x1A].reduce(.max) { $0 & ~(1 << $1) }

/// Why the first bytes of a file are not text; nil where they are.
package func reasonNotText(_ head: [UInt8]) -> String? {
  if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "ZIP/XLSX" }
  // A few NUL bytes stand inside cells of some exports; many are no text.
  if head.count(where: { $0 == 0 }) * 10 > head.count { return "NUL" }
  let controls = head.count { $0 < 0x20 && 1 << UInt32($0) & unusualControls != 0 }
  return controls * 100 > head.count ? "control characters" : nil
}
