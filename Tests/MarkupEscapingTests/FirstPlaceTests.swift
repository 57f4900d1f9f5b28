import MarkupEscaping
import Testing

struct FirstPlaceTests {
  /// Of a few letters, so that texts nearly stand at many places.
  @Test func isFoundWhereLookingAtEveryPlaceFindsIt() {
    for length in 0...9 {
      for number in 0..<(1 << length) {
        let bytes = (0..<length).map { UInt8(ascii: number >> $0 & 1 == 0 ? "a" : "b") }
        for sought in ["a", "b", "ab", "aab", "bab", "abba", "aaaaaaaaaa"] {
          for start in 0...length {
            let expected = (start..<max(length, start)).first {
              bytes[$0...].starts(with: sought.utf8)
            }
            #expect(firstPlace(of: sought, in: bytes, from: start) == expected)
          }
        }
      }
    }
  }

  @Test func nothingStandsNowhere() {
    #expect(firstPlace(of: "", in: [0x61]) == nil)
    #expect(firstPlace(of: "a", in: []) == nil)
    #expect(firstPlace(of: "é", in: Array("caf\u{e9} é".utf8)) == 3)
  }
}
