import Evidence
import EvidenceFiles
import Testing
import TrainingDomain

struct EvidenceWriterTests {
  private enum Refusal: Error { case unwanted }

  /// The files that entries in blocks become, by their names; a file's start is written over when it ends.
  private func files(of blocks: [EvidenceBlock], limit: Int) throws -> [String: String] {
    var files: [String: [UInt8]] = [:]
    var open = ""
    let header = EvidenceHeader(
      period: try #require(Period("2026-12")), programVersion: "1", rulesDigest: "d")
    var writer = EvidenceWriter<Refusal>(header, limit: limit) { step in
      switch step {
      case .begin(let name): (open, files[name]) = (name, [])
      case .append(let bytes): files[open]?.append(contentsOf: bytes)
      case .overwriteStart(let bytes): files[open]?.replaceSubrange(..<bytes.count, with: bytes)
      case .end: open = ""
      }
    }
    for block in blocks { try writer.write(block) }
    try writer.finish()
    return files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private let day = CivilDate(dayNumber: 20_000)

  private var entries: [EvidenceEntry] {
    (1...7).map { number in
      .money(
        MoneyEvidence(
          source: EvidenceSource(file: "a.csv", line: number), unit: "U\(number)", day: day, use: .realised,
          stage: .original, holds: [], account: "", activity: nil, amount: Int64(number)))
    }
  }

  private func blocks(of size: Int) -> [EvidenceBlock] {
    stride(from: 0, to: entries.count, by: size).map { start in
      var block = EvidenceBlock()
      for entry in entries[start..<min(start + size, entries.count)] { block.append(entry) }
      return block
    }
  }

  @Test func aFileHoldsAsManyEntriesAsItsLimitAndTheirTotals() throws {
    let files = try files(of: blocks(of: 7), limit: 3)
    #expect(files.keys.sorted() == ["evidence-001.xml", "evidence-002.xml", "evidence-003.xml"])
    // 1 + 2 + 3, 4 + 5 + 6, and 7.
    for (name, entries, rupiah) in [
      ("evidence-001.xml", 3, 6), ("evidence-002.xml", 3, 15), ("evidence-003.xml", 1, 7),
    ] {
      let file = try #require(files[name])
      #expect(file.contains("<control-totals entries=\"\(entries)\" jp=\"0.00\" rupiah=\"\(rupiah)\">"))
      #expect(file.split(separator: "\n").count { $0.hasPrefix("<money ") } == entries)
      #expect(file.hasSuffix("</evidence>"))
    }
  }

  /// Blocks are filled on as many cores as there are: where one ends must not show.
  @Test(arguments: [1, 2, 3, 5], [1, 2, 3, 4, 7, 100])
  func howEntriesComeInBlocksDoesNotShow(size: Int, limit: Int) throws {
    #expect(try files(of: blocks(of: size), limit: limit) == files(of: blocks(of: 7), limit: limit))
  }

  @Test func evidenceWithoutEntriesIsAFile() throws {
    let files = try files(of: [EvidenceBlock()], limit: 3)
    #expect(files.keys.sorted() == ["evidence-001.xml"])
    #expect(files.values.allSatisfy { $0.contains("entries=\"0\"") })
  }
}
