import SeededRandomness
import Testing

@testable import XMLConformance

struct ManyBytesTests {
  @Test func linesAreCountedAsOneByOne() {
    var numbers = SeededNumbers(7)
    for count in 0..<700 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 9...11, using: &numbers) }
      let found = bytes.withUnsafeBufferPointer { newlines(in: $0) }
      #expect(found == bytes.count { $0 == 0x0A })
    }
    let lines = [UInt8](repeating: 0x0A, count: 1000)
    #expect(lines.withUnsafeBufferPointer { newlines(in: $0) } == 1000)
  }

  @Test(arguments: 0...255)
  func controlsAndCharactersBeyondASCIIAreSeenAtEveryPlace(byte: Int) {
    for place in 0..<70 {
      var bytes = [UInt8](repeating: 0x41, count: 70)
      bytes[place] = UInt8(byte)
      let signs = bytes.withUnsafeBufferPointer { signsOfText(in: $0) }
      #expect(signs.hasControl == (byte < 0x20 && byte != 9 && byte != 10))
      #expect(signs.isBeyondASCII == (byte >= 0x80))
    }
  }
}
