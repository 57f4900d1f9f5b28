import SeededRandomness
import Testing

@testable import XMLConformance

/// What is read without libxml2 must be what libxml2 reads, event by event and line by line.
struct PlainEventsTests {
  private static let page = """
    <!DOCTYPE html>
    <html lang="id" xml:lang="id" xmlns="http://www.w3.org/1999/xhtml">
    <head><meta charset="utf-8" /><title>Dinas &amp; &lt;é&gt;</title>
    <style>a > b { content: "]"; }
    </style></head>
    <body class="x"><!-- a > b -
    & c --><p>1 <data value="1.00" data-figure="U01/jp-total">1,<b>0</b></data> 漢</p>
    <i data-absent="U01/&#39;gain" data-reason="few&#10;"/><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 3"/></svg>
    <script>//<![CDATA[
    if (a < b && c > d) { e("data-x"); }
    //]]></script>
    </body></html>

    """
  private static let report = PlainXMLTests.report

  /// The events up to what is not plain, and whether all of them were read.
  private func plainEvents(_ bytes: [UInt8], _ selection: XMLSelection) -> (events: [XMLEvent], isWhole: Bool)
  {
    bytes.withUnsafeBufferPointer { input in
      guard isPlainText(input) else { return ([], false) }
      var (document, events) = (PlainEvents(selection, of: input), [XMLEvent]())
      let isWhole = document.read { (event) throws(Never) in events.append(event) }
      return (events, isWhole && document.shown == events.count)
    }
  }

  /// Nil for a document that is faulty.
  private func libraryEvents(_ bytes: [UInt8], _ selection: XMLSelection) -> [XMLEvent]? {
    var events: [XMLEvent] = []
    do throws(XMLReadingFailure<Never>) {
      try readAnyEvents(selection, of: bytes) { (event) throws(Never) in events.append(event) }
    } catch {
      return nil
    }
    return events
  }

  @Test(arguments: [page, report], [XMLSelection.everything, .elements, .marked("data-"), .faults])
  func pagesAndReportsAreReadAsLibxml2ReadsThem(text: String, selection: XMLSelection) {
    let plain = plainEvents(document(text), selection)
    #expect(plain.isWhole)
    #expect(plain.events == libraryEvents(document(text), selection))
  }

  @Test(arguments: [
    "<a b='1'></a>", "<a b=\"1\" b=\"2\"></a>", "<a xmlns=\"urn:b\"></a>", "<a xmlns=\"\"></a>",
    "<a xml:lang=\"1\"></a>", "<a xml:space=\"preserve\"></a>", "<a><?p d?></a>", "<a>&eacute;</a>",
    "<a>&#233;</a>", "<a b=\"1\n2\"></a>", "<a>\r\n</a>", "<a>]]></a>", "<a></b>", "<a></a><b></b>",
    "<a></a>t", "<a>", "", "<q:a xmlns:q=\"urn:q\"></q:a>", "<!DOCTYPE a><a></a>", "<a>\u{FFFE}</a>",
    "<a>\u{1}</a>", "<1a></1a>", "<a b=\"<\"></a>", "<é></é>", "\u{FEFF}<a></a>", "<a><!-- -- --></a>",
    "<a><!-- b</a>", "<a><![CDATA[b</a>", "<a\nb=\"1\"></a>", "<a/ >", "<a / >", "<a", "<a b=\"1",
  ])
  func leavesTheRestToLibxml2(text: String) {
    #expect(!plainEvents(document(text), .everything).isWhole)
  }

  /// A document that turns out not to be plain in the middle is read on behind what was shown of it.
  @Test func noEventIsShownTwiceOrLeftOut() throws {
    let text = "<a><b>1</b>\n<c d='2'/>3</a>"
    #expect(plainEvents(document(text), .everything).events.count == 4)
    var events: [XMLEvent] = []
    try readXML(document(text)) { events.append($0) }
    #expect(events == libraryEvents(document(text), .everything))
  }

  @Test func deepAndLongDocumentsAreLeftToLibxml2() {
    func nested(_ depth: Int) -> [UInt8] {
      document(String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth))
    }
    #expect(plainEvents(nested(64), .everything).isWhole)
    #expect(!plainEvents(nested(65), .everything).isWhole)
    let long = String(repeating: "x", count: 100_000)
    #expect(!plainEvents(document("<a>\(long)</a>"), .everything).isWhole)
    #expect(!plainEvents(document("<a b=\"\(long)\"></a>"), .everything).isWhole)
  }

  /// Changed in a few places, a document is either not plain, or what libxml2 says it is.
  @Test(arguments: [page, report], [XMLSelection.everything, .marked("data-")])
  func neverDisagreesWithLibxml2(text: String, selection: XMLSelection) {
    var numbers = SeededNumbers(19)
    let changes = DocumentChanges(
      signs: "<>/=\"'& \n\tax:;#9-.!?[]\u{e9}",
      snippets: [
        "&amp;", "&#xD;", "&#39;", " a=\"1\"", "</unit>", "<unit>", "xmlns=\"urn:a\"", "&#x9;", "/>", "<b/>",
        "<!-- c -->", "<![CDATA[d]]>", "]]>", "-->", "<!--", " data-e=\"1\"", "<!DOCTYPE html>",
      ])
    var plain = 0
    for _ in 0..<4000 {
      let bytes = changes.change(text, &numbers)
      let read = plainEvents(bytes, selection)
      let expected = libraryEvents(bytes, selection)
      if read.isWhole {
        plain += 1
        #expect(read.events == expected, "\(String(decoding: bytes, as: UTF8.self))")
      } else if let expected {
        #expect(expected.starts(with: read.events), "\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(plain > 500)
  }
}
