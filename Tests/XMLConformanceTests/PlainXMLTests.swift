import SeededRandomness
import Testing

@testable import XMLConformance

/// What is found to be plain must be what libxml2's tree gives, byte by byte.
struct PlainXMLTests {
  static let report = """
    <?xml version="1.0" encoding="UTF-8"?>
    <report schema-version="1" xmlns="urn:bangkom:report:1">
    <header city="Kota &quot;S&#39; &amp; &lt;T&gt;&#10;" period="2026-10"></header>
    <unit code="U01" name="Dinas é 漢"><figure measure="JP" name="jp-total" value="1.00"></figure>t &gt; u &#13;</unit>
    </report>

    """

  @Test func reportsArePlain() throws {
    let canonical = try #require(PlainXML.canonical(document(Self.report)))
    #expect(try canonical == canonicalXMLOfTree(document(Self.report)))
    #expect(PlainXML.canonical(canonical) == canonical)
  }

  @Test(arguments: [
    "<a b=\"1\" a=\"2\"></a>", "<a b=\"1\" xmlns=\"urn:b\"></a>",
    "<a c=\"3\" xmlns=\"urn:b\" b=\"1\" a=\"2\" d=\"4\"><e g=\"\" f=\"&quot;\"></e></a>",
  ])
  func attributesArePutInOrder(text: String) throws {
    let canonical = try #require(PlainXML.canonical(document(text)))
    #expect(try canonical == canonicalXMLOfTree(document(text)))
  }

  @Test(arguments: [
    "<b/>", "<a b='1'></a>", "<a  b=\"1\"></a>", "<a b=\"1\" b=\"2\"></a>",
    "<a xmlns=\"urn:b\" xmlns=\"urn:b\"></a>",
    "<a><!-- c --></a>", "<a><?p d?></a>", "<a><![CDATA[b]]></a>", "<a>&eacute;</a>", "<a>&#233;</a>",
    "<a b=\"1\n2\"></a>", "<a>\r\n</a>", "<a>></a>", "<a></b>", "<a></a><b></b>", "<a></a>t", "<a>", "",
    "<q:a xmlns:q=\"urn:q\"></q:a>", "<a><b xmlns=\"urn:b\"></b></a>", "<a xmlns=\"b\"></a>",
    "<a xmlns=\"\"></a>",
    "<!DOCTYPE a><a></a>", "<a>\u{FFFE}</a>", "<a>\u{1}</a>", "<1a></1a>", "<a b=\"<\"></a>",
    "<é></é>", "\u{FEFF}<a></a>",
  ])
  func leavesTheRestToLibxml2(text: String) {
    #expect(PlainXML.canonical(document(text)) == nil)
  }

  @Test func brokenTextIsNotPlain() {
    #expect(PlainXML.canonical(document("<a>") + [0xC3, 0x28] + document("</a>")) == nil)
    #expect(PlainXML.canonical(document("<a>") + [0xED, 0xA0, 0x80] + document("</a>")) == nil)
  }

  /// Changed in a few places, a document is either not plain, or what libxml2 says it is.
  @Test func neverDisagreesWithLibxml2() throws {
    var numbers = SeededNumbers(19)
    let changes = DocumentChanges(
      signs: "<>/=\"'& \n\tax:;#9-.!?[]\u{e9}",
      snippets: [
        "&amp;", "&#xD;", "&#39;", " a=\"1\"", "</unit>", "<unit>", "xmlns=\"urn:a\"", "&#x9;", "/>",
      ])
    var plain = 0
    for _ in 0..<20_000 {
      let bytes = changes.change(Self.report, &numbers)
      guard let canonical = PlainXML.canonical(bytes) else { continue }
      plain += 1
      let byTree = try? canonicalXMLOfTree(bytes)
      #expect(canonical == byTree, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(plain > 1000)
  }
}
