import CFieldScan
import SeededRandomness
import Testing

@testable import CSVReading

/// The fast ways of finding fields beside their slow twins.
@Suite struct FieldIndexTests {
  private static let letters: [UInt8] = Array("aé ,;\"\r\n\u{A0}\t|'".utf8) + [0x96, 0x00]

  /// Random bytes in which what parts records comes often.
  private static func bytes(_ random: inout SeededNumbers, upTo length: Int) -> [UInt8] {
    let share = Int.random(in: 1...20, using: &random)
    return (0..<Int.random(in: 0...length, using: &random)).map { _ in
      Int.random(in: 0..<share, using: &random) == 0
        ? letters[Int.random(in: 0..<letters.count, using: &random)] : 0x61
    }
  }

  private static func places(
    _ bytes: [UInt8],
    _ find: (UnsafePointer<UInt8>?, Int, UInt8, UInt8, UnsafeMutablePointer<UInt32>?) -> Int
  ) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: bytes.count + Int(BANGKOM_FIELD_SCAN_SLACK)) { places, count in
      count = bytes.withUnsafeBufferPointer {
        find($0.baseAddress, bytes.count, 0x2C, 0x22, places.baseAddress)
      }
    }
  }

  @Test func wideInstructionsFindWhatBytesOneByOneDo() {
    var random = SeededNumbers(1)
    for _ in 0..<3000 {
      let bytes = Self.bytes(&random, upTo: 700)
      let expected = bytes.indices.filter { [0x2C, 0x22, 0x0A, 0x0D].contains(bytes[$0]) }.map { UInt32($0) }
      #expect(Self.places(bytes) { bangkom_find_fields($0, $1, $2, $3, $4) } == expected)
      #expect(Self.places(bytes) { bangkom_find_fields_plain($0, $1, $2, $3, $4) } == expected)
    }
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
