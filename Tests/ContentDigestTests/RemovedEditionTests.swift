import ContentDigest
import Testing

struct RemovedEditionTests {
  private static let own = SHA256Digest(of: [1])
  private static let other = SHA256Digest(of: [2])

  @Test(arguments: [nil, other]) func isReadAsItWasWritten(corrects: SHA256Digest?) {
    let edition = RemovedEdition(digest: Self.own, corrects: corrects)
    #expect(RemovedEdition(line: edition.line.dropLast()) == edition)
  }

  @Test(arguments: [
    "", " original", " corrects", " corrects x", " replaces \(other.hexadecimal)",
    " corrects \(other.hexadecimal) x",
  ])
  func whatElseStandsThereCorrectsNothing(rest: String) {
    #expect(
      RemovedEdition(line: Self.own.hexadecimal + rest) == RemovedEdition(digest: Self.own, corrects: nil))
  }

  @Test(arguments: ["", "x", "\(own.shortCode) original"]) func aLineWithoutADigestIsNone(line: String) {
    #expect(RemovedEdition(line: line) == nil)
  }
}
