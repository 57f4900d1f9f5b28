import CSVReading
import Testing

/// Records over the seams of the buffer and lines at the limit of their length.
@Suite struct BufferSeamTests {
  private static let limit = RecordReader.maxRecordBytes

  @Test(arguments: [1, 2, 3, 7, 4096, 65_537, 131_072, 524_287, 524_288])
  func theSizeOfFillingsNeverShows(size: Int) {
    // Odd row lengths, so that records lie over every seam of a buffer of 512 KiB.
    var bytes: [UInt8] = []
    for number in 0..<(size < 8 ? 9000 : 60_000) {
      bytes += Array(
        "\(number),\"a \(String(repeating: "x", count: number % 17)) \"\"q\"\"\",\"l\r\nm\"\r\n".utf8)
    }
    let whole = recordsRead(bytes, cells: 3)
    #expect(whole.count == (size < 8 ? 9000 : 60_000))
    #expect(whole.allSatisfy { $0.cells.count == 3 && $0.cells[2] == Array("l\r\nm".utf8) })
    #expect(recordsRead(bytes, cells: 3, chunk: { size }) == whole)
  }

  @Test func aLineEndOfTwoBytesOverASeamIsOne() {
    // Every place of the carriage return around the end of what a record may be and of the buffer.
    for seam in [Self.limit, 4 * Self.limit] {
      for shift in -3...3 {
        let first = String(repeating: "a", count: 100)
        var text: [UInt8] = []
        while text.count + 102 < seam + shift - Self.limit / 2 { text += Array((first + "\r\n").utf8) }
        text +=
          [UInt8](repeating: 0x62, count: seam + shift - text.count) + [0x0D, 0x0A] + Array("z\r\n".utf8)
        let records = recordsRead(text)
        let expected = (
          text.count - 3 - (seam + shift) - 2, records.last?.texts, records.count { $0.cells == [[]] }
        )
        #expect(expected.0 == 0)
        #expect(expected.1 == ["z"], "seam \(seam) shift \(shift)")
        #expect(expected.2 == 0, "seam \(seam) shift \(shift)")
      }
    }
  }

  @Test(arguments: [-2, -1])
  func aLineOfTheGreatestLengthHasNoBlankLineBehindIt(shift: Int) {
    let line = [UInt8](repeating: 0x61, count: Self.limit + shift)
    let records = recordsRead(line + [0x0D, 0x0A] + Array("b\r\n".utf8))
    #expect(records.map(\.line) == [1, 2])
    #expect(records.map { $0.cells.first?.count } == [line.count, 1])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [1, 1000, 131_072, 400_000, 524_288, 1_500_000])
  func anOverlongLineIsReportedOnceAndSkipped(lineEnd: String, surplus: Int) {
    let long = [UInt8](repeating: 0x61, count: Self.limit + surplus)
    let bytes = Array("a,b\(lineEnd)".utf8) + long + Array("\(lineEnd)c,d\(lineEnd)".utf8)
    for records in [recordsRead(bytes, cells: 2), recordsRead(bytes, cells: 2, chunk: { 4093 })] {
      #expect(records.map(\.isOverlong) == [false, true, false])
      #expect(records.map(\.line) == [1, 2, 3])
      #expect(records.last?.texts == ["c", "d"])
    }
  }

  @Test func anOverlongLineMayEndTheData() {
    let records = recordsRead(Array("a\n".utf8) + [UInt8](repeating: 0x61, count: 3 * Self.limit))
    #expect(records.map(\.isOverlong) == [false, true])
  }

  @Test func aLineOfTheLimitIsNotOverlong() {
    let line = [UInt8](repeating: 0x61, count: Self.limit)
    #expect(recordsRead(line).map(\.isOverlong) == [false])
    #expect(recordsRead(line + [0x61]).map(\.isOverlong) == [true])
  }

  @Test func aRecordOverLinesIsNeverCutAtTheWindow() {
    // Two quoted cells over lines and a tail: longer together than a record may be.
    let cell = "\"\n" + String(repeating: "x", count: 60_000) + "\""
    let text = cell + "," + cell + "," + String(repeating: "y", count: 40_000) + "\n1,2,3\n"
    let records = recordsRead(Array(text.utf8), cells: 3)
    #expect(records.last?.texts == ["1", "2", "3"])
    #expect(records.allSatisfy { $0.cells.count != 3 || $0.texts == ["1", "2", "3"] })
  }

  @Test func aQuotedLineBeforeTheBufferEndWaitsForItsRest() {
    // The quote closes right at the end of what was read; what follows decides whether it is the cell's end.
    for fill in [Self.limit - 1, Self.limit, 4 * Self.limit - 1, 4 * Self.limit] {
      let head = [UInt8](repeating: 0x0A, count: fill - 4)
      let bytes = head + Array("\"ab\"c\",2\n".utf8)
      #expect(recordsRead(bytes, cells: 2).last?.texts == ["ab\"c", "2"], "\(fill)")
      #expect(recordsRead(bytes, cells: 2, chunk: { 1021 }).last?.texts == ["ab\"c", "2"], "\(fill)")
    }
  }

  @Test func errorsOfTheSourceComeThrough() {
    struct Lost: Error {}
    var reader = RecordReader()
    #expect(throws: Lost.self) {
      try reader.forEach(delimiter: .comma, expectedCells: nil) { _ throws(Lost) in
        throw Lost()
      } body: { _ throws(Lost) in
        true
      }
    }
  }
}
