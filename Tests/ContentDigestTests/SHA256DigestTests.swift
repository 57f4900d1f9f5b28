import ContentDigest
import Testing

struct SHA256DigestTests {
  /// The examples of FIPS 180-4, and a million times `a`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func agreesWithPublishedExamples(text: String, digest: String) {
    #expect(SHA256Digest(of: Array(text.utf8)).hexadecimal == digest)
  }

  @Test func isTheSameHoweverTheBytesAreCut() {
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    for size in [1, 7, 63, 64, 65, 999] {
      var hasher = SHA256Hasher()
      for start in stride(from: 0, to: bytes.count, by: size) {
        let piece = Array(bytes[start..<min(start + size, bytes.count)])
        if start % 2 == 0 {
          hasher.update(piece)
        } else {
          piece.withUnsafeBytes { hasher.update($0) }
        }
      }
      #expect(hasher.finalized() == SHA256Digest(of: bytes))
    }
  }

  @Test func shortCodeIsTheFirstTwelveDigits() {
    #expect(SHA256Digest(of: Array("abc".utf8)).shortCode == "ba7816bf8f01")
    #expect(SHA256Digest.isShortCode("ba7816bf8f01"))
  }

  @Test(arguments: ["", "ba7816bf8f0", "ba7816bf8f011", "BA7816BF8F01", "catatan-2025", "ba7816bf8f\u{E9}"])
  func otherNamesAreNoShortCodes(name: String) {
    #expect(!SHA256Digest.isShortCode(name))
  }

  @Test(arguments: [
    "", "ba7816", String(repeating: "G", count: 64), String(repeating: "A", count: 64),
    String(repeating: "0", count: 65), String(repeating: "é", count: 32),
  ])
  func refusesTextThatIsNoDigest(text: String) {
    #expect(SHA256Digest(hexadecimal: text) == nil)
  }

  @Test func readsBackWhatItPrints() {
    let digest = SHA256Digest(of: [1, 2, 3])
    #expect(SHA256Digest(hexadecimal: digest.hexadecimal) == digest)
  }
}
