import CSVReading
import SeededRandomness
import Testing

/// One damaged row costs one row: properties over random small tables.
@Suite struct DamagedRowTests {
  private enum Damage: CaseIterable {
    case surplusDelimiter, missingDelimiter, strayQuote, unclosedQuote, cut
  }

  private static let pieces = [
    "a", "Budi", "", "x y", "9", "\"", "\"\"", ",", "\n", "\r\n", "'", "Siti, S.E.", ";", " ", ",a", "\nb",
    "b\n",
  ]

  @Test func allOtherRowsComeOutAsTheyAre() {
    var numbers = SeededNumbers(20_261_031)
    for round in 0..<2000 {
      let columns = Int.random(in: 2...6, using: &numbers)
      let table = (0..<Int.random(in: 2...12, using: &numbers)).map { _ in
        (0..<columns).map { _ in Self.cell(&numbers) }
      }
      let damaged = table.indices.randomElement(using: &numbers) ?? 0
      let damage = Damage.allCases.randomElement(using: &numbers) ?? .cut
      var rows = table.map { $0.map(Self.quoted).joined(separator: ",") }
      rows[damaged] = Self.damaged(rows[damaged], damage, &numbers)
      let lineEnd = Bool.random(using: &numbers) ? "\n" : "\r\n"
      let text = rows.map { $0 + lineEnd }.joined()
      let read = recordsRead(text, cells: columns)
      let expectedBefore = table[..<damaged].map { $0.map(Self.trimmed) }
      let expectedAfter = table[(damaged + 1)...].map { $0.map(Self.trimmed) }
      #expect(
        Array(read.prefix(damaged)) == expectedBefore
          && Array(read.suffix(expectedAfter.count)) == expectedAfter,
        "round \(round), row \(damaged), \(damage): \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "1,\"lost,3\n4,5,\",x\"\n7,8,9\n", "\"lost,2,3\n4,\"\n\",6\n7,8,9\n", "1,\"lost,3\n4,\"\",6\n7,8,9\n",
  ])
  func aLostQuoteSparesTheNextRowsQuotedCells(text: String) {
    let rows = recordsRead(text, cells: 3)
    #expect(rows.contains { $0.first == "4" && $0.count == 3 })
    #expect(rows.last == ["7", "8", "9"])
  }

  /// A quote lost in the last column before a row whose first cell begins with a line end: nothing in the
  /// bytes tells which of the two rows is damaged.
  @Test func aLostQuoteBeforeACellThatBeginsWithALineEnd() {
    withKnownIssue("both readings have the cells of the header") {
      let rows = recordsRead("1,2,\"lost\n\"\nb\",5,6\n7,8,9\n", cells: 3)
      #expect(rows.contains(["\nb", "5", "6"]))
    }
  }

  @Test func fillingsNeverChangeTheResult() {
    var numbers = SeededNumbers(7)
    for _ in 0..<300 {
      let columns = Int.random(in: 1...5, using: &numbers)
      let alphabet = Array("ab,\"\n\r ;\u{A0}".utf8)
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        alphabet.randomElement(using: &numbers) ?? 0x61
      }
      let whole = recordsRead(bytes, cells: columns)
      #expect(recordsRead(bytes, cells: columns, chunk: { 1 }) == whole)
      var sizes = SeededNumbers(numbers.next())
      #expect(recordsRead(bytes, cells: columns, chunk: { Int.random(in: 1...9, using: &sizes) }) == whole)
    }
  }

  @Test func noByteIsLostOrReadTwice() {
    var numbers = SeededNumbers(99)
    for _ in 0..<500 {
      let alphabet = Array("ab,\"\n".utf8)
      let bytes = (0..<Int.random(in: 0...120, using: &numbers)).map { _ in
        alphabet.randomElement(using: &numbers) ?? 0x61
      }
      let read = recordsRead(bytes, cells: 3)
      for letter in Array("ab".utf8) {
        let count = read.flatMap(\.cells).joined().count { $0 == letter }
        #expect(count == bytes.count { $0 == letter })
      }
      #expect(read.map(\.line) == read.map(\.line).sorted())
    }
  }

  /// A cell that does not begin with a quote, a delimiter or a line end: see the known limit below.
  private static func cell(_ numbers: inout SeededNumbers) -> String {
    while true {
      let parts = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers) ?? ""
      }
      let cell = parts.joined()
      if !["\"", ",", "\n", "\r\n"].contains(cell.first { $0 != " " } ?? "a") { return cell }
    }
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  private static func trimmed(_ cell: String) -> String {
    String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  /// The row with one place damaged; its line end stays.
  private static func damaged(_ row: String, _ damage: Damage, _ numbers: inout SeededNumbers) -> String {
    var bytes = Array(row.utf8)
    let place = Int.random(in: 0...bytes.count, using: &numbers)
    func positions(_ byte: UInt8) -> [Int] { bytes.indices.filter { bytes[$0] == byte } }
    switch damage {
    case .surplusDelimiter: bytes.insert(0x2C, at: place)
    case .missingDelimiter:
      if let position = positions(0x2C).randomElement(using: &numbers) { bytes.remove(at: position) }
    case .strayQuote: bytes.insert(0x22, at: place)
    case .unclosedQuote:
      if let position = positions(0x22).randomElement(using: &numbers) { bytes.remove(at: position) }
    case .cut: bytes.removeSubrange(place...)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
