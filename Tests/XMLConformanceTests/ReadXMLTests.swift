import Testing
import XMLConformance

struct ReadXMLTests {
  private func events(_ text: String) throws(XMLFault) -> [XMLEvent] {
    var events: [XMLEvent] = []
    try readXML(document(text)) { events.append($0) }
    return events
  }

  @Test func showsTagsTextAndLinesInOrder() throws {
    let read = try events(
      "<!DOCTYPE html>\n<r xmlns='urn:x'>\n<q:e xmlns:q='urn:q' q:a=\"1 &amp;&#x41;&lt;\"/>a&amp;b<![CDATA[<c>]]></r>"
    )
    #expect(
      read == [
        .start(name: "r", attributes: [XMLAttribute(name: "xmlns", value: "urn:x")], line: 2),
        .text("\n"),
        .start(
          name: "q:e",
          attributes: [
            XMLAttribute(name: "xmlns:q", value: "urn:q"), XMLAttribute(name: "q:a", value: "1 &A<"),
          ], line: 3),
        .end(name: "q:e"),
        .text("a&b<c>"),
        .end(name: "r"),
      ])
  }

  /// What is shown of marked elements is what is left of the whole without the others.
  @Test(arguments: [
    "<html lang='id'><p>a<b data-x='1'>c<i>d</i>e</b>f</p><u data-y='2' class='k'/></html>",
    "<html data-a='1'>a<p>b</p>c<!-- n --><![CDATA[<d>]]></html>",
    "<html xmlns:data='urn:d' data:x='1'><p data:x='2'>a</p><q database='1' dat='2'>b</q></html>",
    "<html><p data-x='&amp;'>a<q><r data-y=''>b</r>c</q>d</p>e</html>", "<html/>",
  ])
  func showsMarkedElementsAsTheWholeDoes(_ text: String) throws {
    var isTold: [(told: Bool, marked: Bool)] = []
    let expected = try events(text).filter { event in
      switch event {
      case .start(_, let attributes, _):
        let isMarked = attributes.contains { $0.name.hasPrefix("data-") }
        isTold.append((isMarked || isTold.isEmpty, isMarked))
        return isMarked || isTold.count == 1
      case .text: return isTold.contains { $0.marked }
      case .end: return isTold.removeLast().told
      }
    }
    var read: [XMLEvent] = []
    try readXML(document(text), marked: "data-") { read.append($0) }
    #expect(read == expected)
  }

  /// Wherever a piece ends, also within a character, a tag or a reference.
  @Test func readsAlikeWhereverAPieceEnds() throws {
    for padding in (16_384 - 90)...16_384 {
      let text = "<a>" + String(repeating: "x", count: padding) + "é&amp;<b c=\"d\">漢</b></a>"
      let read = try events(text)
      try #require(
        read == [
          .start(name: "a", attributes: [], line: 1), .text(String(repeating: "x", count: padding) + "é&"),
          .start(name: "b", attributes: [XMLAttribute(name: "c", value: "d")], line: 1), .text("漢"),
          .end(name: "b"), .end(name: "a"),
        ])
    }
  }

  /// The line of a node in libxml2's tree ends at 65,535.
  @Test func tellsLinesBeyond65535() throws {
    var last = 0
    try readXML(document("<a>" + String(repeating: "\n<b/>", count: 70_000) + "</a>")) { event in
      if case .start(_, _, let line) = event { last = line }
    }
    #expect(last == 70_001)
  }

  private struct Enough: Error, Equatable {}

  @Test func aVisitorMayEndTheReading() {
    var seen = 0
    #expect(throws: XMLReadingFailure<Enough>.visit(Enough())) {
      try readElements(of: document("<a><b/>1<c/></a>")) { (_) throws(Enough) in
        seen += 1
        guard seen < 2 else { throw Enough() }
      }
    }
    #expect(seen == 2)
  }

  /// A visitor that reads another document keeps the two documents' errors apart.
  @Test func aVisitorMayReadAnotherDocument() throws {
    var inner = 0
    try readXML(document("<a><b/></a>")) { event in
      guard case .start = event else { return }
      do throws(XMLFault) { try checkWellFormed(document("<faulty>")) } catch { inner += 1 }
    }
    #expect(inner == 2)
  }

  @Test func readsInManyTasksAtOnce() async {
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask {
          do throws(XMLFault) {
            try checkWellFormed(document(index % 2 == 0 ? "<a>\n</a>" : "<a>\n</b>"))
            return index % 2 == 0
          } catch {
            return index % 2 == 1 && error.line == 2
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
