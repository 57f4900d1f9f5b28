import SeededRandomness
import Testing

@testable import ExportReading

/// Cells that a spreadsheet would run, on their way into `rejected.csv` and back.
@Suite struct FormulaCellTests {
  private static func freed(_ cell: String) -> String {
    Array(cell.utf8).withUnsafeBufferPointer { String(decoding: freedCell($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+62812", "'+62812"), ("-500", "'-500"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"), ("'=1", "''=1"), ("''-2", "'''-2"), ("", ""), ("'", "'"), ("''", "''"),
    ("'198505152010012003", "''198505152010012003"),
    ("198505152010012003", "'198505152010012003"), ("12345678901", "12345678901"), ("a=1", "a=1"),
    (" =1", "' =1"), ("1-2", "1-2"), ("\u{FF1D}1", "'\u{FF1D}1"), ("\u{FF0B}1", "'\u{FF0B}1"),
    ("\u{FF0D}1", "'\u{FF0D}1"), ("\u{FF20}A", "'\u{FF20}A"), ("\u{A0}=1", "'\u{A0}=1"), ("\n=1", "'\n=1"),
    ("\u{FF21}", "\u{FF21}"),
  ])
  func oneApostropheStandsBeforeWhatASpreadsheetWouldRun(_ cell: String, _ written: String) {
    #expect(protectedCell(cell) == written)
    #expect(Self.freed(written) == cell)
  }

  @Test func everyCellComesBackAsItWas() {
    var numbers = SeededNumbers(7)
    let alphabet = [
      "'", "'", "'", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", "a", "1", " ", "\u{FC}", "\u{FF1D}",
      "\u{A0}",
    ]
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...6, using: &numbers)
      let cell = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)] }
        .joined()
      let written = protectedCell(cell)
      #expect(Array(Self.freed(written).utf8) == Array(cell.utf8), "\(cell.debugDescription)")
      let runs = written.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false
      #expect(!runs, "\(cell.debugDescription)")
    }
  }
}
