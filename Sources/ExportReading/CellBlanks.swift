/// The length of the blank at a place of a cell, 0 for none: space, tab, the no-break space in UTF-8 or
/// Windows-1252, and the narrow no-break space (U+202F) that English exports write before AM and PM.
func blankLength(_ bytes: CellBytes, at index: Int) -> Int {
  guard index >= 0, index < bytes.count else { return 0 }
  switch bytes[index] {
  case 0x20, 0x09, 0xA0: return 1
  case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
  case 0xE2:
    return index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF ? 3 : 0
  default: return 0
  }
}

/// A cell without the blanks at its ends.
func withoutBlanks(_ bytes: CellBytes) -> CellBytes {
  var start = 0
  while case let length = blankLength(bytes, at: start), length > 0 { start += length }
  var end = bytes.count
  while end > start {
    // The last byte of a blank is that of a shorter one, or the end of U+202F.
    if blankLength(bytes, at: end - 2) == 2, end - 2 >= start {
      end -= 2
    } else if blankLength(bytes, at: end - 1) == 1 {
      end -= 1
    } else if blankLength(bytes, at: end - 3) == 3, end - 3 >= start {
      end -= 3
    } else {
      break
    }
  }
  return CellBytes(rebasing: bytes[start..<end])
}

/// Whether a word's bytes are these lower-case ASCII letters, in any case.
func isWord(_ bytes: some Collection<UInt8>, _ word: StaticString) -> Bool {
  guard word.isASCII, bytes.count == word.utf8CodeUnitCount else { return false }
  return word.withUTF8Buffer { letters in
    zip(bytes, letters).allSatisfy { isASCIILetter($0) ? $0 | 0x20 == $1 : $0 == $1 }
  }
}

func isASCIILetter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte | 0x20)
}

func isASCIIDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte)
}
