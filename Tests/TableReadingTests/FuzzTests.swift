import Findings
import Foundation
import SeededRandomness
import TableReading
import Testing

/// Random bytes and broken exports: no crash, no hang, and every record is told of or written.
@Suite struct FuzzTests {
  private func check(_ bytes: [UInt8], seed: UInt64) throws {
    let read = try TableRead(bytes, choice: seed.isMultiple(of: 2) ? .largest : .all)
    guard read.failure == nil else { return }
    let ledger = read.ledger
    // What is rejected has a finding of its own; what is written stands in the output.
    let rejections = read.log.count { $0 == .wrongCellCount || $0 == .lineTooLong }
    #expect(rejections == ledger.rejected, "seed \(seed)")
    let again = try TableRead(read.output)
    #expect(String(validating: read.output, as: UTF8.self) != nil, "seed \(seed)")
    _ = again
    // Without quotes a line is a record, so lines in are lines out and lines told.
    if !bytes.contains(0x22), !bytes.contains(0x27), !bytes.contains(0), bytes.first != 0xFF,
      bytes.first != 0xFE
    {
      var lines = 0
      var index = 0
      while index < bytes.count {
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        index += index + 1 < bytes.count && bytes[index] == 0x0D && bytes[index + 1] == 0x0A ? 2 : 1
        lines += 1
      }
      if !bytes.starts(with: [0xEF, 0xBB, 0xBF]) { #expect(ledger.read == lines, "seed \(seed)") }
    }
  }

  @Test(arguments: 0..<10)
  func randomBytesLoseNoLine(seed: UInt64) throws {
    var numbers = SeededNumbers(seed)
    let alphabet = Array("ab1,;\t|\n\r \"'\\.-".utf8) + [0x93, 0xC3, 0xA9, 0xFF]
    for round in 0..<100 {
      let count = Int.random(in: 1...300, using: &numbers)
      let bytes = (0..<count).map { _ in
        round.isMultiple(of: 5)
          ? UInt8.random(in: 0...255, using: &numbers)
          : alphabet.filter { round.isMultiple(of: 2) || $0 != 0x22 && $0 != 0x27 }
            .randomElement(using: &numbers) ?? 0x2C
      }
      try check(bytes, seed: seed * 1000 + UInt64(round))
    }
  }

  @Test(arguments: ExportTests.told.keys.sorted())
  func brokenExportsLoseNoLine(file: String) throws {
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: ExportTests.folder + "/Exports/" + file)))
    var numbers = SeededNumbers(UInt64(whole.count))
    for round in 0..<60 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &numbers) where bytes.count > 1 {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
        default: bytes = Array(bytes.prefix(max(1, place)))
        }
      }
      try check(bytes, seed: UInt64(round))
    }
  }
}
