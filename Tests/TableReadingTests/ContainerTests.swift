import Findings
import TableReading
import Testing

@Suite struct ContainerTests {
  /// Input, canonical output and what was told beside the decisions.
  static let rules: [(input: String, output: String, told: [String])] = [
    ("a,b\n1,2\n", "a,b\n1,2\n", []),
    ("a,b\n1,2", "a,b\n1,2\n", []),
    ("a;b\r\n1,5;2\r\n", "a,b\n\"1,5\",2\n", []),
    ("a\tb\r1\t2\r", "a,b\n1,2\n", []),
    ("a|b\n1|2\r\n3|4\r5|6", "a,b\n1,2\n3,4\n5,6\n", []),
    ("a b\n1 2\n", "a,b\n1,2\n", []),
    ("a, b\n1, 2\n", "a,b\n1,2\n", []),
    ("a,b\n 1,2 \n", "a,b\n 1,2 \n", []),
    ("a,b\n\" 1\",2\n", "a,b\n 1,2\n", []),
    ("sep=;\r\na;b\r\n1;2\r\n", "a,b\n1,2\n", ["1 left-out-line"]),
    ("a,b\n\"x\"\"y\",2\n", "a,b\n\"x\"\"y\",2\n", []),
    ("a,b\n\"x\\\"y, z\",2\n3,4\n", "a,b\n\"x\"\"y, z\",2\n3,4\n", []),
    ("a,b\n'x, y',2\n'z',3\n", "a,b\n\"x, y\",2\nz,3\n", []),
    ("a,b\n\"x\ny\",2\n3,4\n", "a,b\n\"x\ny\",2\n3,4\n", []),
    ("a,b\n\"x\ny\",\"1\n2\"\n\"z\nz\",2\n", "a,b\n\"x\ny\",\"1\n2\"\n\"z\nz\",2\n", []),
    ("a,b\nx\"y,2\n", "a,b\n\"x\"\"y\",2\n", []),
    ("a,b\n\"x,2\n3,4\n", "a,b\n\"\"\"x\",2\n3,4\n", []),
    ("a,b\n1,2,\n3,4\n", "a,b\n1,2\n3,4\n", ["2 surplus-cell"]),
    ("a,b\n1,2\n3,4,5\n6,7\n", "a,b\n1,2\n6,7\n", ["3 wrong-cell-count"]),
    ("a,b\n1,2\n3\n6,7\n", "a,b\n1,2\n6,7\n", ["3 wrong-cell-count"]),
    ("a,b\n\n1,2\n", "a,b\n1,2\n", ["0 blank-left-out"]),
    ("a,,b\n1,,2\n", "a,b\n1,2\n", ["0 blank-left-out"]),
    ("Laporan\n\na,b\n1,2\n", "a,b\n1,2\n", ["0 blank-left-out", "1 left-out-line"]),
    ("a,b\n1,2\nTotal,\n", "a,b\n1,2\n", ["3 left-out-line"]),
    ("a,b\n1,2\n\nMengetahui\n", "a,b\n1,2\n", ["0 blank-left-out", "4 left-out-line"]),
    ("Nilai,,No\nPre,Post,\n1,2,3\n4,5,6\n", "Nilai Pre,Post,No\n1,2,3\n4,5,6\n", []),
    ("a\n1\n2\n", "a\n1\n2\n", []),
    ("a,b\n1,2\u{0}3\n4,5\n", "a,b\n1,23\n4,5\n", ["0 dropped-nul"]),
  ]

  @Test(arguments: rules.indices)
  func onlyTheContainerChanges(index: Int) throws {
    let rule = Self.rules[index]
    let read = try TableRead(rule.input)
    #expect(read.failure == nil)
    #expect(read.text == rule.output)
    #expect(read.told == rule.told)
  }

  @Test func eachLineIsUTF8OrWindows1252() throws {
    let lines: [[UInt8]] = [
      Array("a,b\n".utf8), [0x93, 0x78, 0x94, 0x2C, 0x31, 0x0A], Array("\u{201C}x\u{201D},2\n".utf8),
    ]
    let read = try TableRead(lines.flatMap { $0 })
    #expect(read.text == "a,b\n\u{201C}x\u{201D},1\n\u{201C}x\u{201D},2\n")
  }

  @Test func undefinedBytesAreToldAndReplaced() throws {
    let read = try TableRead([0x61, 0x2C, 0x62, 0x0A, 0x81, 0x2C, 0x31, 0x0A])
    #expect(read.text == "a,b\n\u{FFFD},1\n")
    #expect(read.told == ["2 undefined-bytes"])
  }

  @Test func equalReadingsAreRefusedNamingBoth() throws {
    let read = try TableRead("1;2,5\n3;4,5\n")
    guard case .undecided(let finding) = read.failure else {
      Issue.record("\(read.text)")
      return
    }
    #expect(finding.text(in: .english).contains("whether comma or semicolon stands between cells (2 lines"))
    #expect(finding.text(in: .indonesian).contains("apakah koma atau titik koma memisahkan sel (2 baris"))
    #expect(read.output.isEmpty)
  }

  @Test func columnsAreNamedWhenAskedFor() throws {
    #expect(try TableRead("1,2\n3,4\n", header: .synthetic).text == "col_0,col_1\n1,2\n3,4\n")
    #expect(try TableRead("1,2\n3,4\n").text == "1,2\n3,4\n")
  }

  @Test func tablesAreChosenByNumber() throws {
    let text = "a,b\n1,2\n\nc,d,e\n1,2,3\n4,5,6\n"
    #expect(try TableRead(text).text == "c,d,e\n1,2,3\n4,5,6\n")
    #expect(try TableRead(text, choice: .number(1)).text == "a,b\n1,2\n")
    #expect(try TableRead(text, choice: .all).text == "a,b\n1,2\n\nc,d,e\n1,2,3\n4,5,6\n")
    #expect(try TableRead(text, choice: .number(3)).failure == .noSuchTable(3, of: 2))
  }

  @Test func emptyAndBinaryFilesAreRefused() throws {
    #expect(try TableRead("").failure == .empty)
    #expect(try TableRead("PK\u{3}\u{4}\u{14}").failure == .notText("ZIP/XLSX"))
  }
}
