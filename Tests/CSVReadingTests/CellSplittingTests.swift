import CSVReading
import Testing

/// One line, its delimiter and the records that come of it.
@Suite struct CellSplittingTests {
  @Test(arguments: [
    ("a,b", Delimiter.comma, [["a", "b"]]),
    ("a;b,c", .semicolon, [["a", "b,c"]]),
    ("a\tb;c", .tab, [["a", "b;c"]]),
    ("a|b", .bar, [["a", "b"]]),
    ("a,,b", .comma, [["a", "", "b"]]),
    (",", .comma, [["", ""]]),
    (",a,", .comma, [["", "a", ""]]),
    ("a", .comma, [["a"]]),
    ("\t\t", .tab, [["", "", ""]]),
  ])
  func delimitersPartCells(text: String, delimiter: Delimiter, expected: [[String]]) {
    #expect(recordsRead(text, delimiter) == expected)
  }

  @Test(
    arguments: [
      ("", []),
      ("a\nb", [["a"], ["b"]]),
      ("a\nb\n", [["a"], ["b"]]),
      ("a\r\nb\r\n", [["a"], ["b"]]),
      ("a\rb\r", [["a"], ["b"]]),
      ("a\n\rb", [["a"], [""], ["b"]]),
      ("a\n\nb", [["a"], [""], ["b"]]),
      ("a\r\n\r\nb", [["a"], [""], ["b"]]),
      ("\n", [[""]]),
      ("\r\n", [[""]]),
      ("\r", [[""]]),
      ("a,\n", [["a", ""]]),
      ("\"a\"\r\n\"b\"\r\n", [["a"], ["b"]]),
      ("\"a\"\r\"b\"", [["a"], ["b"]]),
    ] as [(String, [[String]])])
  func everyLineEndEndsARecord(text: String, expected: [[String]]) {
    #expect(recordsRead(text) == expected)
  }

  @Test(
    arguments: [
      ("\u{FEFF}a,b", [["a", "b"]]),
      ("\u{FEFF}\"a\",b", [["a", "b"]]),
      ("\u{FEFF}", []),
      ("\u{FEFF}\n", [[""]]),
      ("a\n\u{FEFF}b", [["a"], ["\u{FEFF}b"]]),
    ] as [(String, [[String]])])
  func aByteOrderMarkIsPassedOverAtTheStartOnly(text: String, expected: [[String]]) {
    // Compared as bytes: as characters a mark may join what follows it.
    #expect(recordsRead(text).map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
  }

  @Test func aPartOfAByteOrderMarkIsData() {
    #expect(recordsRead([0xEF, 0xBB]).map(\.cells) == [[[0xEF, 0xBB]]])
    #expect(recordsRead([0xEF, 0xBB, 0x61, 0x62]).map(\.cells) == [[[0xEF, 0xBB, 0x61, 0x62]]])
  }

  @Test(arguments: [
    ("\"a\",\"b\"", [["a", "b"]]),
    ("\"a,b\",c", [["a,b", "c"]]),
    ("\"a \"\"b\"\" c\",d", [["a \"b\" c", "d"]]),
    ("\"\"\"\",b", [["\"", "b"]]),
    ("\"\",\"\"", [["", ""]]),
    ("\"\"", [[""]]),
    (" \"a,b\" ,c", [["a,b", "c"]]),
    ("\" a \",c", [["a", "c"]]),
    ("\"\"\"a\"\"\",\"\"\"b\"", [["\"a\"", "\"b"]]),
    // A quote in a cell that does not begin with one is text.
    ("5\" pipa,b", [["5\" pipa", "b"]]),
    ("a,b\"\"c", [["a", "b\"\"c"]]),
    ("a\"b,c\"d", [["a\"b", "c\"d"]]),
    // A quote inside a quoted cell that closes nothing is text, and the cell goes on.
    ("\"Dinas \"Satu\" Kota\",c", [["Dinas \"Satu\" Kota", "c"]]),
    // A quote that closes nowhere in its line is text.
    ("\"a,b\nc,d", [["\"a", "b"], ["c", "d"]]),
    ("a,\"b\nc,d", [["a", "\"b"], ["c", "d"]]),
    ("\"\nb", [["\""], ["b"]]),
    ("\"", [["\""]]),
    ("a,\"", [["a", "\""]]),
    ("\"a\" b,c", [["\"a\" b", "c"]]),
  ])
  func quotesAreTakenOffWhereTheyClose(text: String, expected: [[String]]) {
    #expect(recordsRead(text, cells: expected[0].count) == expected)
    #expect(recordsRead(text) == expected)
  }

  @Test(arguments: [
    (" a , b ", ["a", "b"]),
    ("\ta\t,b", ["a", "b"]),
    ("\u{A0}a\u{A0},b", ["a", "b"]),
    (" \u{A0} a \u{A0} ,b", ["a", "b"]),
    ("\u{A0},b", ["", "b"]),
    (" , ", ["", ""]),
    ("a b,c  d", ["a b", "c  d"]),
    ("\"\u{A0} a\",b", ["a", "b"]),
    ("\u{C2}a,b", ["\u{C2}a", "b"]),
  ])
  func blanksAroundAreNotPartOfACell(text: String, expected: [String]) {
    #expect(recordsRead(text) == [expected])
  }

  @Test func aCellBeyondTheRecordIsEmpty() {
    var reader = RecordReader()
    var isFilled = false
    var counts: [Int] = []
    reader.forEach(delimiter: .comma, expectedCells: nil) { buffer in
      guard !isFilled else { return 0 }
      isFilled = true
      buffer.copyBytes(from: Array("a,b".utf8))
      return 3
    } body: { record in
      counts = [record[-1].count, record[0].count, record[2].count, record[.max].count, record[.min].count]
      return true
    }
    #expect(counts == [0, 1, 0, 0, 0])
  }

  @Test(arguments: [("\n", true), (",,\n", true), (" , \t\n", true), ("\"\",\" \"", true), (",a", false)])
  func aRecordOfEmptyCellsIsBlank(text: String, isBlank: Bool) {
    var reader = RecordReader()
    var left = Array(text.utf8)[...]
    var found: [Bool] = []
    reader.forEach(delimiter: .comma, expectedCells: nil) { buffer in
      buffer.copyBytes(from: left)
      defer { left = [] }
      return left.count
    } body: { record in
      found.append(record.isBlank)
      return true
    }
    #expect(found == [isBlank])
  }

  @Test func readingStopsWhenTheBodySaysSo() {
    var reader = RecordReader()
    var left = Array("a\nb\nc\n".utf8)[...]
    var lines: [Int] = []
    reader.forEach(delimiter: .comma, expectedCells: nil) { buffer in
      buffer.copyBytes(from: left)
      defer { left = [] }
      return left.count
    } body: { record in
      lines.append(record.line)
      return record.line < 2
    }
    #expect(lines == [1, 2])
  }
}
