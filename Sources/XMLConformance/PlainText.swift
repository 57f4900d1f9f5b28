// To whoever must change this file.
//
// Whole pages and reports go through here, so that eight bytes are looked at together. In a word of eight bytes the
// highest bit of each tells something of it: `lows` keeps the other bits from carrying into the next byte.

private let highs: UInt64 = 0x8080_8080_8080_8080
private let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
private let ones: UInt64 = 0x0101_0101_0101_0101

/// The highest bit of each byte that equals `byte`.
@inline(__always)
private func places(of byte: UInt8, in word: UInt64) -> UInt64 {
  let other = word ^ (ones &* UInt64(byte))
  return ~(((other & lows) &+ lows) | other | lows)
}

/// The highest bit of each byte below 0x20.
@inline(__always)
private func placesOfControls(in word: UInt64) -> UInt64 {
  ~(((word & lows) &+ ones &* 0x60) | word) & highs
}

@inline(__always)
private func word(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
  UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
}

/// How many lines end among `bytes`.
func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let newline = UInt8(ascii: "\n")
  var (count, place) = (0, 0)
  while place + 8 <= bytes.count {
    count += places(of: newline, in: word(bytes, at: place)).nonzeroBitCount
    place += 8
  }
  while place < bytes.count {
    count += bytes[place] == newline ? 1 : 0
    place += 1
  }
  return count
}

/// Whether `bytes` are UTF-8 of characters that XML 1.0 allows, carriage returns aside.
func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var place = 0
  while place < bytes.count {
    if place + 8 <= bytes.count {
      let word = word(bytes, at: place)
      let controls = placesOfControls(in: word)
      if controls != 0, controls & ~(places(of: 0x09, in: word) | places(of: 0x0A, in: word)) != 0 {
        return false
      }
      if word & highs == 0 {
        place += 8
        continue
      }
    }
    let byte = bytes[place]
    if byte < 0x20, byte != 0x09, byte != 0x0A { return false }
    guard let length = byte < 0x80 ? 1 : lengthOfCharacter(bytes, at: place) else { return false }
    place += length
  }
  return true
}

/// The bytes of a character beyond ASCII; nil for what is none (Unicode 15.0, table 3-7), and for U+FFFE and U+FFFF.
private func lengthOfCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
  func isIn(_ range: ClosedRange<UInt8>, _ offset: Int) -> Bool {
    place + offset < bytes.count && range.contains(bytes[place + offset])
  }
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch bytes[place] {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0...0)
    }
  guard length > 0, isIn(second, 1) else { return nil }
  for offset in 2..<max(length, 2) where !isIn(0x80...0xBF, offset) { return nil }
  let isNone = bytes[place] == 0xEF && bytes[place + 1] == 0xBF && bytes[place + 2] >= 0xBE
  return isNone ? nil : length
}
