import SeededRandomness
import Testing

@testable import XMLConformance

struct PlainTextTests {
  private func isPlain(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { isPlainText($0) } }

  @Test func linesAreCountedAsOneByOne() {
    var numbers = SeededNumbers(7)
    for count in 0..<300 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 9...11, using: &numbers) }
      let found = bytes.withUnsafeBufferPointer { newlines(in: $0) }
      #expect(found == bytes.count { $0 == 0x0A })
    }
  }

  @Test(arguments: 0...255)
  func everyByteIsSeenAtEveryPlace(byte: Int) {
    for place in 0..<40 {
      var bytes = [UInt8](repeating: 0x41, count: 40)
      bytes[place] = UInt8(byte)
      #expect(isPlain(bytes) == ((0x20..<0x80).contains(byte) || byte == 9 || byte == 10))
    }
  }

  /// Every character that there is, at both ends of a word, is what the standard library says it is.
  @Test func everyCharacterIsPlainButThoseThatXMLForbids() {
    for value in UInt32(0x80)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Array(String(scalar).utf8)
      let isAllowed = value != 0xFFFE && value != 0xFFFF
      if isPlain([0x41, 0x41, 0x41, 0x41, 0x41, 0x41] + character) != isAllowed
        || isPlain(character + [0x41, 0x41, 0x41, 0x41, 0x41, 0x41]) != isAllowed
      {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func brokenCharactersAreFoundAsTheStandardLibraryFindsThem() {
    var numbers = SeededNumbers(11)
    let leads: [UInt8] = [
      0x41, 0x80, 0x8F, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xF0, 0xF1, 0xF4, 0xF5,
    ]
    var valid = 0
    for _ in 0..<100_000 {
      let bytes = (0..<Int.random(in: 1...10, using: &numbers)).map { _ in numbers.pick(leads) }
      let expected = String(validating: bytes, as: UTF8.self) != nil
      valid += expected ? 1 : 0
      if isPlain(bytes) != expected { Issue.record("\(bytes)") }
    }
    #expect(valid > 1000)
  }
}
