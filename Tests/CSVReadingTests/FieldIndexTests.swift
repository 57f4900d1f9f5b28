import CFieldScan
import SeededRandomness
import Testing

@testable import CSVReading

/// The fast ways of finding fields beside their slow twins.
@Suite struct FieldIndexTests {
  private static let letters: [UInt8] = Array("aé ,;\"\r\n\u{A0}\t|'".utf8) + [0x96, 0x00]
  /// Without quotes, and without what may be dropped around a cell.
  private static let plainLetters: [UInt8] = Array("aé,;\r\n|".utf8) + [0x96, 0x00]

  /// Random bytes in which what parts records comes often; half of them have nothing else to look at.
  private static func bytes(_ random: inout SeededNumbers, upTo length: Int) -> [UInt8] {
    let share = Int.random(in: 1...20, using: &random)
    let letters = Bool.random(using: &random) ? letters : plainLetters
    return (0..<Int.random(in: 0...length, using: &random)).map { _ in
      Int.random(in: 0..<share, using: &random) == 0
        ? letters[Int.random(in: 0..<letters.count, using: &random)] : 0x61
    }
  }

  private struct Fields: Equatable {
    var places: [UInt32] = []
    var lines: [UInt32] = []
    var unclear: [Bool] = []
  }

  private static func fields(_ bytes: [UInt8], _ way: bangkom_field_scan) -> Fields {
    var unclear = [UInt8](repeating: 7, count: (bytes.count + 63) / 64)
    var lines = [UInt32](repeating: 7, count: bytes.count + 1)
    var places = [UInt32](repeating: 7, count: bytes.count + Int(BANGKOM_FIELD_SCAN_SLACK))
    let found = bytes.withUnsafeBufferPointer { bytes in
      places.withUnsafeMutableBufferPointer { places in
        lines.withUnsafeMutableBufferPointer { lines in
          unclear.withUnsafeMutableBufferPointer { unclear in
            bangkom_find_fields(
              way, bytes.baseAddress, bytes.count, 0x2C, 0x22,
              bangkom_fields(
                places: places.baseAddress, lines: lines.baseAddress, unclear: unclear.baseAddress))
          }
        }
      }
    }
    return Fields(
      places: Array(places.prefix(found.places)), lines: Array(lines.prefix(found.lines)),
      unclear: unclear.map { $0 != 0 })
  }

  /// The same in the words of the header.
  private static func expected(_ bytes: [UInt8]) -> Fields {
    func isLine(_ index: Int) -> Bool { [0x0A, 0x0D].contains(bytes[index]) }
    func isPlace(_ index: Int) -> Bool { [0x2C, 0x22].contains(bytes[index]) || isLine(index) }
    func isBlank(_ index: Int) -> Bool {
      !isPlace(index) && (bytes[index] <= 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0)
    }
    let places = bytes.indices.filter(isPlace)
    return Fields(
      places: places.map { UInt32($0) },
      lines: places.indices.filter { isLine(places[$0]) }.map { UInt32($0) },
      unclear: stride(from: 0, to: bytes.count, by: 64).map { block in
        (block..<min(block + 64, bytes.count)).contains { index in
          bytes[index] == 0x22 || isBlank(index) && (index == 0 || isPlace(index - 1))
            || isPlace(index) && index > 0 && isBlank(index - 1)
        }
      })
  }

  /// All ways that this processor knows.
  private static let ways = [BANGKOM_FIELD_SCAN_PLAIN, BANGKOM_FIELD_SCAN_256, BANGKOM_FIELD_SCAN_512].filter
  {
    $0.rawValue <= bangkom_field_scan_widest().rawValue
  }

  @Test func wideInstructionsFindWhatBytesOneByOneDo() {
    var random = SeededNumbers(1)
    var blocks = 0
    var unclear = 0
    for _ in 0..<3000 {
      let bytes = Self.bytes(&random, upTo: 700)
      let expected = Self.expected(bytes)
      blocks += expected.unclear.count
      unclear += expected.unclear.count { $0 }
      for way in Self.ways { #expect(Self.fields(bytes, way) == expected, "\(way)") }
    }
    #expect(
      (blocks / 10...blocks * 9 / 10).contains(unclear), "both kinds: \(unclear) of \(blocks)")
  }

  @Test func theWidestInstructionsOfThisProcessorAreTried() throws {
    #if arch(x86_64)
      // Without them the test above has only the plain way.
      try #require(Self.ways.count > 1, "this processor has no AVX2")
    #endif
  }

  @Test(arguments: [
    Dialect(.comma), Dialect(.comma, blanks: .kept), Dialect(.comma, blanks: .outsideQuotes),
    Dialect(.semicolon), Dialect(.comma, isBackslashEscaped: true), Dialect(.tab, quote: 0x27),
  ])
  func theReaderFindsTheScannersCells(dialect: Dialect) {
    var random = SeededNumbers(2)
    for round in 0..<1500 {
      // Some longer than the pieces that are looked at together.
      let bytes = Self.bytes(&random, upTo: round % 100 == 0 ? 70_000 : 400)
      let widths = round % 2 == 0 ? [3] : []
      #expect(
        recordsRead(bytes, dialect, widths: widths).map(\.cells) == scanned(bytes, dialect, widths),
        "round \(round)")
    }
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func recordsAreTheSameWhereverTheyLieInThePiecesThatAreLookedAt(lineEnd: String) {
    let row = Array("ab,\u{00E9}\u{00E9},,x".utf8) + Array(lineEnd.utf8)
    for shift in 0..<(2 * row.count) {
      let bytes = [UInt8](repeating: 0x61, count: shift) + (0..<3600).flatMap { _ in row }
      #expect(
        recordsRead(bytes, Dialect(.comma), widths: []).map(\.cells) == scanned(bytes, Dialect(.comma), []),
        "\(shift)")
    }
  }

  /// The same by the scanner alone, record after record.
  private func scanned(_ bytes: [UInt8], _ dialect: Dialect, _ widths: [Int]) -> [[[UInt8]]] {
    var bytes = bytes
    let scanner = RecordScanner(dialect, widths: widths)
    var records: [[[UInt8]]] = []
    bytes.withUnsafeMutableBufferPointer { whole in
      var start = 0
      var cells = ContiguousArray<CellRange>()
      while start < whole.count {
        let rest = UnsafeMutableBufferPointer(rebasing: whole[start...])
        let extent = scanner.scan(rest, into: &cells)
        records.append(cells.map { Array(rest[$0.start..<$0.end]) })
        start += extent.bytes
      }
    }
    return records
  }
}
