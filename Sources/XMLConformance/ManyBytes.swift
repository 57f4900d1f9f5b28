/// How many lines end among `bytes`. Counted in bytes, of which none overflows, and without a branch, so that the
/// compiler looks at many at once; so in the next function.
func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  for start in stride(from: 0, to: bytes.count, by: 255) {
    var found = UInt8(0)
    for byte in UnsafeBufferPointer(rebasing: bytes[start..<min(start + 255, bytes.count)]) {
      found &+= byte == UInt8(ascii: "\n") ? 1 : 0
    }
    count += Int(found)
  }
  return count
}

/// Whether there are control characters other than tabs and line feeds, and characters beyond ASCII, among `bytes`.
func signsOfText(in bytes: UnsafeBufferPointer<UInt8>) -> (hasControl: Bool, isBeyondASCII: Bool) {
  var (controls, all) = (UInt8(0), UInt8(0))
  for byte in bytes {
    let isKnown = UInt8(byte == 0x09 ? 1 : 0) | UInt8(byte == 0x0A ? 1 : 0)
    controls |= UInt8(byte < 0x20 ? 1 : 0) & ~isKnown
    all |= byte
  }
  return (controls != 0, all >= 0x80)
}
