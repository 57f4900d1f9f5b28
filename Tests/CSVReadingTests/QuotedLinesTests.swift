import CSVReading
import Testing

/// Quoted cells that span lines: within bounds, and only where the record then has the header's cells.
@Suite struct QuotedLinesTests {
  @Test(arguments: [
    ("1,\"a\nb\",3\n4,5,6", [["1", "a\nb", "3"], ["4", "5", "6"]]),
    ("1,\"a\r\nb\",3\r\n4,5,6", [["1", "a\r\nb", "3"], ["4", "5", "6"]]),
    ("1,2,\"a\nb\"\n4,5,6", [["1", "2", "a\nb"], ["4", "5", "6"]]),
    ("\"a\nb\",\"c\nd\",3\n4,5,6", [["a\nb", "c\nd", "3"], ["4", "5", "6"]]),
    ("1,2,\"a\nb\"", [["1", "2", "a\nb"]]),
    ("1,\"a\n\"\"b\"\"\",3", [["1", "a\n\"b\"", "3"]]),
  ])
  func aQuotedCellMaySpanLines(text: String, expected: [[String]]) {
    #expect(recordsRead(text, cells: 3) == expected)
  }

  @Test(arguments: [
    // The record would not have the header's cells.
    ("1,\"a\nb\"\n4,5,6", [["1", "\"a"], ["b\""], ["4", "5", "6"]]),
    ("1,\"a\nb\",3,4\n4,5,6", [["1", "\"a"], ["b\"", "3", "4"], ["4", "5", "6"]]),
    // The quote closes before no delimiter and no line end.
    ("1,\"a\nb\"c\",3\n4,5,6", [["1", "\"a"], ["b\"c\"", "3"], ["4", "5", "6"]]),
    // It closes nowhere.
    ("1,\"a,3\n4,5,6\n7,8,9", [["1", "\"a", "3"], ["4", "5", "6"], ["7", "8", "9"]]),
    // The next quote is another row's.
    ("1,\"a,3\n4,\"b\",6\n7,8,9", [["1", "\"a", "3"], ["4", "b", "6"], ["7", "8", "9"]]),
    // A quoted cell of the next row that begins with the delimiter must not close the lost quote.
    ("\"1,2,3\n4,\",b\",6\n7,8,9", [["\"1", "2", "3"], ["4", ",b", "6"], ["7", "8", "9"]]),
  ])
  func aDamagedQuoteKeepsToItsLine(text: String, expected: [[String]]) {
    #expect(recordsRead(text, cells: 3) == expected)
  }

  @Test func withoutAHeaderNoCellSpansLines() {
    #expect(recordsRead("1,\"a\nb\",3") == [["1", "\"a"], ["b\"", "3"]])
  }

  @Test func upToTheHeaderNoCellSpansLines() {
    let text = "\"a\nb\",1\nx,y\n\"c\nd\",2"
    let records = recordsRead(Array(text.utf8), cells: 2, headerLine: 3)
    #expect(records.map(\.texts) == [["\"a"], ["b\"", "1"], ["x", "y"], ["c\nd", "2"]])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test func linesAreCountedThroughQuotedCells() {
    let text = "a,b\n1,\"x\ny\r\nz\"\n\n2,\"\r\"\n3,4"
    #expect(recordsRead(Array(text.utf8), cells: 2).map(\.line) == [1, 2, 5, 6, 8])
  }

  @Test(arguments: [(99, true), (100, true), (101, false)])
  func aQuotedCellEndsWithinOneHundredLines(lineEnds: Int, spans: Bool) {
    let text = "1,\"" + String(repeating: "x\n", count: lineEnds) + "y\"\n8,9\n"
    let records = recordsRead(Array(text.utf8), cells: 2)
    #expect(records.last?.texts == ["8", "9"])
    #expect(records.last?.line == lineEnds + 2)
    #expect((records.count == 2) == spans)
  }

  @Test(arguments: [(65_000, true), (65_533, true), (65_600, false)])
  func aQuotedCellOverLinesEndsWithin64KiB(length: Int, spans: Bool) {
    let text = "1,\"\n" + String(repeating: "x", count: length) + "\"\n8,9\n"
    let records = recordsRead(Array(text.utf8), cells: 2)
    #expect(records.last?.texts == ["8", "9"])
    #expect((records.count == 2) == spans)
  }

  @Test func aLostQuoteCostsOneRowOfManyThousand() {
    var rows = (0..<5000).map { "\($0),\"nama, \($0)\",x" }
    rows[7] = "7,\"nama,x"
    let records = recordsRead(rows.joined(separator: "\n"), cells: 3)
    #expect(records.count == 5000)
    #expect(records[7] == ["7", "\"nama", "x"])
    #expect(records[8] == ["8", "nama, 8", "x"])
    #expect(records[4999] == ["4999", "nama, 4999", "x"])
  }
}
