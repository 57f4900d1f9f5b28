import Testing
import XMLConformance

struct XMLSchemaTests {
  private static let units = document(
    """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:u" targetNamespace="urn:u" xmlns:u="urn:u"
      elementFormDefault="qualified">
    <xs:element name="units"><xs:complexType><xs:sequence>
    <xs:element name="unit" maxOccurs="unbounded"><xs:complexType>
    <xs:attribute name="code" use="required"><xs:simpleType><xs:restriction base="xs:string">
    <xs:pattern value="U[0-9]+"/></xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="parent" type="xs:string"/>
    </xs:complexType></xs:element></xs:sequence></xs:complexType>
    <xs:key name="code"><xs:selector xpath="u:unit"/><xs:field xpath="@code"/></xs:key>
    <xs:keyref name="parent" refer="u:code"><xs:selector xpath="u:unit"/><xs:field xpath="@parent"/></xs:keyref>
    </xs:element></xs:schema>
    """)

  private static func report(_ units: String...) -> [UInt8] {
    document("<units xmlns=\"urn:u\">\n" + units.joined(separator: "\n") + "\n</units>")
  }

  private func verdict(_ bytes: [UInt8]) throws(XMLFault) -> XMLFault? {
    let schema = try XMLSchema(Self.units)
    do throws(XMLFault) {
      try schema.validate(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func acceptsAValidDocument() throws {
    #expect(try verdict(Self.report("<unit code='U1'/>", "<unit code='U2' parent='U1'/>")) == nil)
  }

  @Test(arguments: [
    (report("<unit code='U1'/>", "<unit code='X'/>"), 3, "'X'"),
    (report("<unit code='U1'/>", "<unit/>"), 3, "required"),
    (report("<unit code='U1'/>", "<unit code='U2'/>", "<unit code='U1'/>"), 4, "Duplicate key"),
    (report("<unit code='U1'/>", "<unit code='U2' parent='U9'/>"), 3, "No match found"),
    (report("<unit code='U1'/>", "<unit code='U2'>", "</units>"), 4, "mismatch"),
    (document("<units/>"), 1, "No matching global declaration"),
  ])
  func saysWhatIsNotValidAndWhere(bytes: [UInt8], line: Int, words: String) throws {
    let fault = try #require(try verdict(bytes))
    #expect(fault.message.contains(words))
    #expect(fault.line == line)
    let byXmllint = try run("xmllint", ["--noout", "--schema", "FILE0", "FILE1"], on: [Self.units, bytes])
    #expect(byXmllint.status != 0)
  }

  @Test func tellsLinesBeyond65535() throws {
    let many = (0..<70_000).map { "<unit code='U\($0)'/>" }.joined(separator: "\n")
    #expect(try verdict(Self.report(many, "<unit code='X'/>"))?.line == 70_002)
  }

  @Test(arguments: [
    "<a/>",
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>\n<xs:element name='a' type='none'/></xs:schema>",
  ])
  func refusesWhatIsNoSchema(text: String) {
    #expect(throws: XMLFault.self) { try XMLSchema(document(text)) }
  }

  @Test func oneSchemaValidatesManyDocuments() throws {
    let schema = try XMLSchema(Self.units)
    for _ in 0..<3 {
      try schema.validate(Self.report("<unit code='U1'/>"))
      #expect(throws: XMLFault.self) { try schema.validate(Self.report("<unit/>")) }
    }
  }
}
