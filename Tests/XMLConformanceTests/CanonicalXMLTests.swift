import Testing
import XMLConformance

struct CanonicalXMLTests {
  @Test(arguments: [
    "<b/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- first -->\n<a  z='1' b=\"2\" ><c/>\r\n</a>\n<!-- last -->",
    "<r xmlns='urn:x' xmlns:q='urn:q'><q:e q:b='1' a='&lt;&amp;&#9;&quot;'/>t &amp; u<![CDATA[<&>]]></r>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
    "<!DOCTYPE html><html lang='id'><p>é 漢 &#128512;</p></html>",
    "<a><?pi data?></a>",
  ])
  func isWhatXmllintWrites(text: String) throws {
    let canonical = try canonicalXML(of: document(text))
    let byXmllint = try run("xmllint", ["--c14n", "FILE0"], on: [document(text)])
    #expect(byXmllint.status == 0)
    #expect(canonical == byXmllint.output)
    // What is published must be its own canonical form.
    #expect(try run("xmllint", ["--c14n", "FILE0"], on: [canonical]).output == canonical)
  }

  @Test func sortsAttributesAndWritesEndTags() throws {
    let canonical = try canonicalXML(of: document("<figure value=\"1\" name=\"n\" measure='JP'/>"))
    #expect(canonical == document("<figure measure=\"JP\" name=\"n\" value=\"1\"></figure>"))
  }

  @Test func saysWhereADocumentIsFaulty() {
    #expect(throws: XMLFault.self) { try canonicalXML(of: document("")) }
    let fault = #expect(throws: XMLFault.self) { try canonicalXML(of: document("<a>\n<b>\n</a>")) }
    #expect(fault?.line == 3)
  }

  @Test func refusesAnUndeclaredPrefix() {
    let fault = #expect(throws: XMLFault.self) { try canonicalXML(of: document("<a>\n<q:b/></a>")) }
    #expect(fault?.line == 2)
  }
}
