import Foundation
import Testing

@testable import BangkomCommand

/// A file of evidence in parts: each is a whole document, and together they hold every entry once, in order.
struct EvidencePartsTests {
  private static let head = ["<?xml?>", "<evidence>", "<totals/>"]

  private func file(_ entries: [String], on desk: Desk) throws -> String {
    try desk.write(((Self.head + entries).joined(separator: "\n") + "\n</evidence>"), to: "evidence.xml")
    return desk.path + "/evidence.xml"
  }

  private func lines(of part: EvidenceParts.Part) -> [String] {
    let next = part.reader()
    var bytes: [UInt8] = []
    withUnsafeTemporaryAllocation(byteCount: 1000, alignment: 1) { room in
      while case let count = next(room), count > 0 { bytes += room[..<count] }
    }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test(arguments: [2, 3, 8, 64])
  func togetherHoldEveryEntryOnce(_ most: Int) throws {
    let desk = try Desk()
    let entries = (0..<60_000).map { "<entry number=\"\($0)\"/>" + String(repeating: "x", count: $0 % 97) }
    let path = try file(entries, on: desk)
    let parts = try #require(EvidenceParts(of: path, most: most, ofAtLeast: 100_000))
    #expect(parts.all.count == min(most, try Data(contentsOf: URL(fileURLWithPath: path)).count / 100_000))
    var found: [String] = []
    for part in parts.all {
      let lines = lines(of: part)
      #expect(Array(lines.prefix(3)) == Self.head)
      #expect(lines.last == "</evidence>")
      found += lines.dropFirst(3).dropLast()
    }
    #expect(found == entries)
  }

  @Test func aSmallFileHasNoParts() throws {
    let desk = try Desk()
    let path = try file(["<entry/>"], on: desk)
    #expect(EvidenceParts(of: path, most: 8, ofAtLeast: 100_000) == nil)
    #expect(EvidenceParts(of: path + "-not-there", most: 8, ofAtLeast: 100_000) == nil)
  }

  /// A line without an end in sight leaves the file whole.
  @Test func aLineBeyondAllBoundsLeavesTheFileWhole() throws {
    let desk = try Desk()
    let path = try file([String(repeating: "x", count: 400_000)], on: desk)
    #expect(EvidenceParts(of: path, most: 2, ofAtLeast: 100_000) == nil)
  }
}
