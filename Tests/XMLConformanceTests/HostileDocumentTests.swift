import Foundation
import Testing
import XMLConformance

/// Documents made to exhaust a parser or to make it fetch something. Each is refused at every door.
struct HostileDocumentTests {
  private static let laughs =
    "<!DOCTYPE lolz [<!ENTITY a \"ha\">"
    + zip("bcdefghijk", "abcdefghij").map { name, part in
      "<!ENTITY \(name) \"" + String(repeating: "&\(part);", count: 10) + "\">"
    }.joined() + "]><lolz>&k;</lolz>"

  private static let documents = [
    laughs,
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM \"http://127.0.0.1:9/x\">]><a b='&e;'/>",
    "<!DOCTYPE a [<!ENTITY e \"declared, never used\">]><a/>",
    "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/x.dtd\"><a/>",
    "<!DOCTYPE a PUBLIC \"-//x\" \"file:///etc/hostname\"><a>&nbsp;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]><a/>",
    "<!DOCTYPE a [%p;]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA \"smuggled\">]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b (x|y) \"x\">]><a/>",
    "<!DOCTYPE a [<!ELEMENT a EMPTY>]><a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM \"n\"><!ENTITY u SYSTEM \"u\" NDATA n>]><a/>",
    "<a>&undefined;</a>",
    "<?xml version='1.0' encoding='UTF-7'?>+ADwAIQ-DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
    String(repeating: "<a>", count: 100_000),
    "<a>" + String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 301),
    "<a>\u{0}</a>", "<a>\u{8}</a>", "<a b='1' b='2'/>", "<a/><b/>", "text", "", " ", "<",
  ]

  @Test(arguments: documents)
  func isRefusedAtEveryDoor(text: String) throws {
    let schema = try XMLSchema(
      document(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:element name="a" type="xs:anyType"/><xs:element name="lolz" type="xs:anyType"/>
        </xs:schema>
        """))
    let bytes = document(text)
    #expect(throws: XMLFault.self) { try checkWellFormed(bytes) }
    #expect(throws: XMLFault.self) { try canonicalXML(of: bytes) }
    #expect(throws: XMLFault.self) { try schema.validate(bytes) }
    #expect(throws: XMLFault.self) { try XMLSchema(bytes) }
  }

  @Test func invalidUTF8IsRefused() {
    let fault = #expect(throws: XMLFault.self) {
      try checkWellFormed(document("<a>\n") + [0xC3, 0x28] + document("</a>"))
    }
    #expect(fault?.line == 2)
  }

  @Test(arguments: ["<!DOCTYPE html><html/>", "<!DOCTYPE html []><html/>", "<!DOCTYPE  html ><html/>"])
  func aDocumentTypeThatDeclaresNothingIsAccepted(text: String) throws {
    try checkWellFormed(document(text))
    _ = try canonicalXML(of: document(text))
  }

  @Test func endlessTextIsRefused() {
    let text = "<a>" + String(repeating: "x", count: 10_000_001) + "</a>"
    #expect(throws: XMLFault.self) { try checkWellFormed(document(text)) }
  }

  /// An import is not fetched even from a file that exists, so its types stay unknown.
  @Test func aSchemaFetchesNothing() throws {
    let part = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xsd")
    try Data(
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="b"/></xs:schema>
      """.utf8
    ).write(to: part)
    defer { try? FileManager.default.removeItem(at: part) }
    #expect(throws: XMLFault.self) {
      try XMLSchema(
        document(
          """
          <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="\(part.path)"/>
          <xs:element name="a"><xs:complexType><xs:sequence><xs:element ref="b"/></xs:sequence></xs:complexType>
          </xs:element></xs:schema>
          """))
    }
  }

  /// In a process of its own, because other tests allocate as well.
  @Test func everythingIsFreedOnEveryPath() async {
    await #expect(processExitsWith: .success) {
      let schemas = [
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='xs:int'/></xs:schema>",
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='none'/></xs:schema>",
      ].map(document)
      let documents = (HostileDocumentTests.documents + ["<a>1</a>", "<a>x</a>", "<b/>"])
        .filter { $0.utf8.count < 10_000 }.map(document)
      func round() {
        for bytes in documents {
          try? checkWellFormed(bytes)
          _ = try? canonicalXML(of: bytes)
          for schema in schemas { try? XMLSchema(schema).validate(bytes) }
        }
      }
      func residentPages() throws -> Int {
        let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        return try #require(Int(text.split(separator: " ")[1]))
      }
      // The allocator's own growth is over after some rounds; a loss goes on.
      for _ in 0..<300 { round() }
      let before = try residentPages()
      for _ in 0..<2000 { round() }
      // 25 bytes lost by each call of one door would be 1 MB, 250 pages.
      #expect(try residentPages() - before < 120)
    }
  }
}
