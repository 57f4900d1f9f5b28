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
    var edges: [Bool] = []
  }

  private static func fields(
    _ bytes: [UInt8],
    _ find: (
      UnsafePointer<UInt8>?, Int, UInt8, UInt8, UnsafeMutablePointer<UInt32>?, UnsafeMutablePointer<UInt8>?
    ) -> Int
  ) -> Fields {
    var edges = [UInt8](repeating: 7, count: (bytes.count + 63) / 64)
    let places = [UInt32](unsafeUninitializedCapacity: bytes.count + Int(BANGKOM_FIELD_SCAN_SLACK)) {
      places, count in
      count = bytes.withUnsafeBufferPointer {
        find($0.baseAddress, bytes.count, 0x2C, 0x22, places.baseAddress, &edges)
      }
    }
    return Fields(places: places, edges: edges.map { $0 != 0 })
  }

  /// The same in the words of the header.
  private static func expected(_ bytes: [UInt8]) -> Fields {
    func isPlace(_ index: Int) -> Bool { [0x2C, 0x22, 0x0A, 0x0D].contains(bytes[index]) }
    func isBlank(_ index: Int) -> Bool {
      !isPlace(index) && (bytes[index] <= 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0)
    }
    return Fields(
      places: bytes.indices.filter(isPlace).map { UInt32($0) },
      edges: stride(from: 0, to: bytes.count, by: 64).map { block in
        (block..<min(block + 64, bytes.count)).contains { index in
          isBlank(index) && (index == 0 || isPlace(index - 1))
            || isPlace(index) && index > 0 && isBlank(index - 1)
        }
      })
  }

  @Test func wideInstructionsFindWhatBytesOneByOneDo() {
    var random = SeededNumbers(1)
    var blocks = 0
    var edged = 0
    for _ in 0..<3000 {
      let bytes = Self.bytes(&random, upTo: 700)
      let expected = Self.expected(bytes)
      blocks += expected.edges.count
      edged += expected.edges.count { $0 }
      #expect(Self.fields(bytes) { bangkom_find_fields($0, $1, $2, $3, $4, $5) } == expected)
      #expect(Self.fields(bytes) { bangkom_find_fields_plain($0, $1, $2, $3, $4, $5) } == expected)
    }
    #expect(
      (blocks / 10...blocks * 9 / 10).contains(edged), "both kinds: \(edged) of \(blocks)")
  }

  @Test func theWidestInstructionsOfThisProcessorAreTried() throws {
    #if arch(x86_64)
      // Without them the test above compares the plain way with itself.
      try #require(bangkom_find_fields_is_wide() != 0, "this processor has no AVX2")
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
