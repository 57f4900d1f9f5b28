import SeededRandomness
import Testing

@testable import XMLConformance

/// What a schema says of a document that libxml2's parser did not read must be what it says of one that it did.
struct PlainValidationTests {
  private static let schema = document(
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:bangkom:evidence:1"
      targetNamespace="urn:bangkom:evidence:1" xmlns:e="urn:bangkom:evidence:1" elementFormDefault="qualified">
    <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:pattern value="[A-Z&amp;&lt;]+[0-9]+"/>
    </xs:restriction></xs:simpleType>
    <xs:element name="evidence"><xs:complexType><xs:sequence>
    <xs:element name="header"><xs:complexType><xs:attribute name="city" type="xs:string" use="required"/>
    <xs:attribute name="rows" type="xs:nonNegativeInteger"/></xs:complexType></xs:element>
    <xs:choice maxOccurs="unbounded">
    <xs:element name="unit"><xs:complexType><xs:sequence><xs:element name="note" type="xs:string" minOccurs="0"/>
    </xs:sequence><xs:attribute name="code" type="code" use="required"/><xs:attribute name="parent" type="code"/>
    </xs:complexType></xs:element>
    <xs:element name="share" type="xs:decimal"/></xs:choice>
    </xs:sequence></xs:complexType>
    <xs:key name="code"><xs:selector xpath="e:unit"/><xs:field xpath="@code"/></xs:key>
    <xs:keyref name="parent" refer="e:code"><xs:selector xpath="e:unit"/><xs:field xpath="@parent"/></xs:keyref>
    </xs:element></xs:schema>
    """)

  private static let evidence = """
    <evidence xmlns="urn:bangkom:evidence:1">
    <header city="Kota &quot;é&#39; &amp;#38; &lt;" rows="12"></header>
    <unit code="U1"></unit>
    <unit code="A&amp;B2" parent="U1"><note>1 &gt; 0 &amp; 漢</note></unit>
    <share>12.50</share>
    <unit code="&lt;C3" parent="A&amp;B2"/>
    </evidence>

    """

  /// Reads so many bytes at a time.
  private func reader(_ bytes: [UInt8], _ atOnce: Int) -> (UnsafeMutableRawBufferPointer) -> Int {
    var rest = bytes[...]
    return { target in
      let taken = rest.prefix(min(atOnce, target.count))
      rest = rest.dropFirst(taken.count)
      target.copyBytes(from: taken)
      return taken.count
    }
  }

  private func fault(_ validate: () throws(XMLFault) -> Void) -> XMLFault? {
    do throws(XMLFault) {
      try validate()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [1, 7, 100, 10_000])
  func validDocumentsAreFoundValidInPiecesOfAnySize(atOnce: Int) throws {
    let schema = try XMLSchema(Self.schema)
    let bytes = document(Self.evidence)
    try schema.validateAny(bytes)
    #expect(schema.isPlainAndValid(reader(bytes, atOnce)))
    // Faults of one document are not told of the next.
    #expect(!schema.isPlainAndValid(reader(document(Self.evidence.replacing("12.50", with: "x")), atOnce)))
    #expect(schema.isPlainAndValid(reader(bytes, atOnce)))
  }

  @Test(arguments: [
    ("rows=\"12\"", "rows=\"-1\""), ("city=", "town="), ("<unit code=\"U1\">", "<unit code=\"U 1\">"),
    ("code=\"&lt;C3\"", "code=\"U1\""), ("parent=\"U1\"", "parent=\"U9\""), ("12.50", "12,50"),
    ("<share>", "<part>"), ("urn:bangkom:evidence:1", "urn:bangkom:report:1"), ("</evidence>", ""),
    ("</evidence>", "</evidence><evidence/>"), ("<note>", "<note>t<b/>"), ("12.50", "12.50\u{1}"),
    ("<share>12.50</share>", "x"), ("code=\"&lt;C3\"", "code=\"A&amp;#38;3\""),
  ])
  func whatIsNotValidIsNot(text: String, replacement: String) throws {
    let schema = try XMLSchema(Self.schema)
    let bytes = document(Self.evidence.replacing(text, with: replacement))
    #expect(!schema.isPlainAndValid(reader(bytes, 100)))
    #expect(fault { () throws(XMLFault) in try schema.validate(bytes) } != nil)
  }

  @Test func aLineWithoutEndIsLeftToLibxml2() throws {
    let schema = try XMLSchema(Self.schema)
    let long = Self.evidence.replacing("\n", with: " ")
      .replacing("<share>", with: String(repeating: "<share>1</share>", count: 20_000) + "<share>")
    try schema.validate(document(long))
    #expect(!schema.isPlainAndValid(reader(document(long), 100_000)))
  }

  /// Changed in a few places, a document is either left to libxml2, or what libxml2 says it is.
  @Test func neverDisagreesWithLibxml2() throws {
    let schema = try XMLSchema(Self.schema)
    var numbers = SeededNumbers(23)
    let changes = DocumentChanges(
      signs: "<>/=\"'& \n\tUAax:;#019-.![]\u{e9}",
      snippets: [
        "&amp;", "&#38;", "&lt;", " parent=\"U1\"", "<unit code=\"U4\"/>", "<unit code=\"U1\"/>",
        "<share>1</share>",
        "<!-- c -->", "<![CDATA[1]]>", "<note/>", " rows=\"1\"",
      ])
    var valid = 0
    for _ in 0..<4000 {
      let bytes = changes.change(Self.evidence, &numbers)
      let expected = fault { () throws(XMLFault) in
        try checkWellFormed(bytes)
        try schema.validateAny(bytes)
      }
      let atOnce = numbers.pick([3, 50, 100_000])
      if schema.isPlainAndValid(reader(bytes, atOnce)) {
        valid += 1
        #expect(expected == nil, "\(String(decoding: bytes, as: UTF8.self))")
      }
      #expect(
        fault { () throws(XMLFault) in try schema.validate(bytes) } == expected,
        "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(valid > 100)
  }
}
