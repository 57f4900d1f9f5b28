import ReportModel
import Testing
import TrainingDomain

@testable import ReportRendering

@Suite struct SchemaTests {
  private let schema: [UInt8]
  private let xml: String

  init() throws {
    let renderer = try EditionRenderer(templates: TemplateSet(), language: .indonesian)
    schema = renderer.schema
    let pages = ["index.html", "units/U1.html", "units/U2.html", "units/U_2F3.html"].map {
      (path: $0, sha256: SampleReport.digest)
    }
    xml = String(decoding: try renderer.xml(of: SampleReport.report(), pageDigests: pages), as: UTF8.self)
  }

  @Test func acceptsTheReport() throws {
    let lint = try XMLLint(Array(xml.utf8), schema: schema)
    #expect(lint.isAccepted, "\(lint.message)")
  }

  @Test(arguments: [
    // Keys
    (#"<unit code="U2""#, #"<unit code="U1""#, "unit-codes"),
    (#"parent="U1""#, #"parent="U9""#, "unit-parents"),
    (#"source="SIASN" unit="U1""#, #"source="SIASN" unit="U9""#, "control-units"),
    (#"<group code="workshop""#, #"<group code="seminar""#, "groups"),
    (#"path="2026-03/anggaran.csv""#, #"path="2026-03/kehadiran.csv""#, "source-paths"),
    (#"path="units/U2.html""#, #"path="units/U1.html""#, "page-paths"),
    (#"name="staff-with-target""#, #"name="staff""#, "city-figures"),
    (#"<absent name="reaction-mean""#, #"<absent name="staff""#, "city-figures"),
    (#"<code name="gain-standing""#, #"<code name="gain-band""#, "city-figures"),
    (#"<absent name="reaction-mean""#, #"<absent name="gain-band""#, "city-figures"),
    // Types
    (#"<code name="gain-band""#, #"<code name="staff""#, "The value 'staff'"),
    (#"<code name="gain-band" value="medium""#, #"<code name="gain-band" value="best""#, "enumeration"),
    (#"<code name="gain-band" value="medium""#, #"<code name="gain-band" value="12.50""#, "enumeration"),
    (#"<code name="gain-band" value="medium""#, #"<code name="gain-band""#, "required"),
    (#"<code name="gain-band""#, #"<code measure="code" name="gain-band""#, "measure"),
    (
      #"measure="ratio" name="gain-normalised""#, #"measure="ratio" name="gain-band""#,
      "The value 'gain-band'"
    ),
    (#"measure="ratio""#, #"measure="code""#, "enumeration"),
    (#"<absent name="reaction-mean""#, #"<absent name="reaction""#, "any-figure-name"),
    (#"measure="people""#, #"measure="persons""#, "enumeration"),
    (#"name="staff""#, #"name="stuff""#, "enumeration"),
    (#"reason="no-data""#, #"reason="nothing""#, "enumeration"),
    (#"kind="form""#, #"kind="shape""#, "enumeration"),
    (#"withheld="too-few""#, #"withheld="no-data""#, "enumeration"),
    (#"value="1250.00""#, #"value="1250.0""#, "pattern"),
    (#"value="1250.00""#, #"value="1.25E3""#, "figure-value"),
    (#"figure="gain-mean" reason="too-few""#, #"figure="gain-band" reason="too-few""#, "enumeration"),
    (#"difference="-0.50""#, #"difference="-0.5""#, "pattern"),
    (
      #"source="LMS" unit="U2" withheld="too-few""#, #"source="LMS" unit="U2" withheld="no-data""#,
      "enumeration"
    ),
    (#"period="2026-03""#, #"period="2026-13""#, "period"),
    (#"currency="IDR""#, #"currency="USD""#, "currency"),
    (#"xmlns="urn:bangkom:report:1""#, #"xmlns="urn:bangkom:report:2""#, "report"),
  ])
  func refuses(_ sound: String, _ broken: String, _ named: String) throws {
    let range = try #require(xml.firstRange(of: sound))
    let lint = try XMLLint(Array(xml.replacingCharacters(in: range, with: broken).utf8), schema: schema)
    #expect(!lint.isAccepted)
    #expect(lint.message.contains(named), "\(lint.message)")
  }

  @Test func refusesADuplicateFigureInAUnitAndAGroup() throws {
    for (owner, key) in [("<unit code=\"U1\"", "unit-figures"), ("<group code=\"seminar\"", "group-figures")]
    {
      let start = try #require(xml.firstRange(of: owner)).lowerBound
      let figure = try #require(xml[start...].firstMatch(of: #/<figure [^>]*><\/figure>/#))
      let lint = try XMLLint(
        Array(xml.replacingCharacters(in: figure.range, with: figure.0 + figure.0).utf8), schema: schema)
      #expect(!lint.isAccepted && lint.message.contains(key), "\(lint.message)")
    }
  }

  /// The first element of a kind behind some text stands twice; the key that forbids it.
  @Test(arguments: [
    ("<findings>", "finding", "finding-codes"), ("<sources>", "missing", "missing-kinds"),
    ("<sources>", "source", "source-paths"), ("<pages>", "page", "page-paths"), ("<city>", "group", "groups"),
    ("<unit code=\"U1\"", "group", "unit-groups"), ("<unit code=\"U1\"", "delivery", "unit-deliveries"),
    ("</city>", "unit", "unit-codes"),
  ])
  func refusesADuplicate(_ behind: String, _ element: String, _ key: String) throws {
    let start = try #require(xml.firstRange(of: behind)).lowerBound
    let opening = try #require(xml[start...].firstRange(of: "<\(element) ")).lowerBound
    let closing = try #require(xml[opening...].firstRange(of: "</\(element)>")).upperBound
    let twice = String(repeating: String(xml[opening..<closing]), count: 2)
    let lint = try XMLLint(
      Array(xml.replacingCharacters(in: opening..<closing, with: twice).utf8), schema: schema)
    #expect(!lint.isAccepted && lint.message.contains("}\(key)'"), "\(lint.message)")
  }

  /// Two lists of groups of one kind.
  @Test(arguments: [("<city>", "group-kinds"), ("<unit code=\"U1\"", "unit-group-kinds")])
  func refusesASecondListOfOneKind(_ behind: String, _ key: String) throws {
    let start = try #require(xml.firstRange(of: behind)).lowerBound
    let opening = try #require(xml[start...].firstRange(of: "<control-totals ")).lowerBound
    let closing = try #require(xml[opening...].firstRange(of: "</group>")).upperBound
    let twice = String(repeating: String(xml[opening..<closing]), count: 2)
    let lint = try XMLLint(
      Array(xml.replacingCharacters(in: opening..<closing, with: twice).utf8), schema: schema)
    #expect(!lint.isAccepted && lint.message.contains("}\(key)'"), "\(lint.message)")
  }

  @Test func refusesASecondValueOfACode() throws {
    for (owner, key) in [("<unit code=\"U1\"", "unit-figures"), ("<group code=\"seminar\"", "group-figures")]
    {
      let start = try #require(xml.firstRange(of: owner)).lowerBound
      let code = try #require(xml[start...].firstMatch(of: #/<code name="gain-band" [^>]*><\/code>/#))
      for second in [
        #"<code name="gain-band" value="low"></code>"#,
        #"<absent name="gain-band" reason="no-data"></absent>"#,
      ] {
        let lint = try XMLLint(
          Array(xml.replacingCharacters(in: code.range, with: code.0 + second).utf8), schema: schema)
        #expect(!lint.isAccepted && lint.message.contains(key), "\(lint.message)")
      }
    }
  }

  @Test func enumerationsAreThoseOfTheModel() {
    #expect(values(of: "figure-name") == FigureName.allCases.filter { $0.words == nil }.map(\.rawValue))
    #expect(values(of: "code-name") == FigureName.allCases.filter { $0.words != nil }.map(\.rawValue))
    #expect(values(of: "code-value") == FigureWord.allCases.map(\.rawValue))
    #expect(values(of: "measure") == Measure.allCases.filter { $0 != .code }.map(\.rawValue))
    #expect(values(of: "absence-reason") == FigureAbsence.allCases.map(\.rawValue))
    #expect(values(of: "group-kind") == FigureGroup.Kind.allCases.map(\.rawValue))
    #expect(values(of: "source-kind") == SourceKind.allCases.map(\.code))
  }

  private func values(of type: String) -> [String] {
    definition(of: type).matches(of: #/<xs:enumeration value="([^"]*)"/#).map { String($0.1) }
  }

  private func definition(of type: String) -> Substring {
    let text = String(decoding: schema, as: UTF8.self)
    guard let start = text.firstRange(of: "<xs:simpleType name=\"\(type)\">"),
      let end = text[start.upperBound...].firstRange(of: "</xs:simpleType>")
    else { return "" }
    return text[start.upperBound..<end.lowerBound]
  }

  @Test func documentsEveryFigureInTheWordsOfThePages() throws {
    for language in Language.allCases {
      let file = try #require(
        try TemplateSet().files.first { $0.name == "words.\(language.rawValue).yml" })
      let words = String(decoding: file.bytes, as: UTF8.self)
      let section = try #require(words.firstRange(of: "figure-meanings:\n")).upperBound
      for name in FigureName.allCases {
        let line = try #require(words[section...].firstRange(of: "  \(name.rawValue): \"")).upperBound
        let meaning = words[line...].prefix { $0 != "\"" }
        #expect(
          definition(of: name.words == nil ? "figure-name" : "code-name").contains(
            "<xs:documentation xml:lang=\"\(language.rawValue)\">\(meaning)</xs:documentation>"), "\(name)")
      }
    }
  }

  @Test func documentsEveryWordAsPagesPutIt() throws {
    for language in Language.allCases {
      let file = try #require(
        try TemplateSet().files.first { $0.name == "words.\(language.rawValue).yml" })
      let section = try #require(
        String(decoding: file.bytes, as: UTF8.self).firstMatch(of: #/(?s)\ncodes:\n(.*?)\n\n/#)?.1)
      let words = section.matches(of: #/  ([a-z-]+)\/([a-z-]+): "([^"]*)"/#)
      #expect(words.count == FigureName.allCases.reduce(0) { $0 + ($1.words?.count ?? 0) })
      for word in words {
        // One word can stand for several figures.
        let value = try Regex(
          "<xs:enumeration value=\"\(word.2)\">(?s:(?!</xs:enumeration>).)*"
            + "<xs:documentation xml:lang=\"\(language.rawValue)\">[^<]*\(word.1): \(word.3)[;<]")
        #expect(definition(of: "code-value").contains(value), "\(word.0)")
      }
    }
  }

  @Test func countsNoDoubles() {
    let text = String(decoding: schema, as: UTF8.self)
    #expect(!text.contains("xs:double") && !text.contains("xs:float"))
  }
}
