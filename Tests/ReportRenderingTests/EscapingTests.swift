import ReportModel
import ReportRendering
import Testing

@Suite struct EscapingTests {
  private let renderer: EditionRenderer

  init() throws {
    renderer = try EditionRenderer(templates: TemplateSet(), language: .indonesian)
  }

  private static let hostile: [(name: String, escaped: String)] = [
    (
      "\"><script>alert(1)</script>", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"
    ),
    // For code that compares graphemes, a quotation mark with an accent is no quotation mark.
    ("\"\u{301} onmouseover=alert(1)", "&quot;\u{301} onmouseover=alert(1)"),
    ("<\u{338}b>'\u{301}&\u{301}", "&lt;\u{338}b&gt;&#39;\u{301}&amp;\u{301}"),
    ("مديرية التعليم", "مديرية التعليم"),
    (String(repeating: "x", count: 200), String(repeating: "x", count: 200)),
    ("a\u{0}b\u{1B}c\u{FFFE}d\u{FFFF}e", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"),
    ("a\tb\nc\rd", "a&#9;b&#10;c&#13;d"),
    ("{{words.title}}{{{x}}}", "{{words.title}}{{{x}}}"),
    ("</title></style>]]>", "&lt;/title&gt;&lt;/style&gt;]]&gt;"),
  ]

  @Test(arguments: hostile)
  func unitNamesAreHarmless(_ name: String, _ escaped: String) throws {
    let report = SampleReport.report(naming: name)
    let pages = try renderer.pages(of: report)
    for page in pages {
      let html = String(decoding: page.bytes, as: UTF8.self)
      #expect(try XMLLint(page.bytes).isAccepted)
      // The program's own, and no other.
      #expect(html.ranges(of: "<script").count == 1)
    }
    for index in [0, 2] {
      #expect(String(decoding: pages[index].bytes, as: UTF8.self).utf8Contains("<bdi>\(escaped)</bdi>"))
    }
    let xml = try renderer.xml(of: report, pageDigests: [("index.html", SampleReport.digest)])
    #expect(String(decoding: xml, as: UTF8.self).utf8Contains("name=\"\(escaped)\""))
    let lint = try XMLLint(xml, schema: renderer.schema)
    #expect(lint.isAccepted, "\(lint.message)")
  }

  /// Cells of tables are written by the program itself; the codes in them come from exports.
  @Test(arguments: hostile)
  func codesInTablesOfFiguresAreHarmless(_ code: String, _ escaped: String) throws {
    var report = SampleReport.report()
    let unit = report.units[1]
    report.units[1] = UnitSection(
      code: code, name: unit.name, parent: nil, figures: unit.figures,
      groups: [
        FigureGroup(
          kind: .competency, code: "kerja-sama", title: "Kerja Sama",
          figures: [Figure(.gainMean, .absent(.tooFew)), Figure(.gainPeople, .number(7))])
      ], deliveries: [])
    for page in [try renderer.pages(of: report)[0], try renderer.pages(of: report)[2]] {
      let html = String(decoding: page.bytes, as: UTF8.self)
      #expect(try XMLLint(page.bytes).isAccepted)
      #expect(html.ranges(of: "<script").count == 1)
      #expect(html.utf8Contains("data-figure=\"\(escaped)/jp-mean\""))
      #expect(html.utf8Contains("data-absent=\"\(escaped)/gain-standing\""))
    }
  }

  /// An office writes itself what the other system is called.
  @Test(arguments: hostile)
  func namesOfSystemsAreHarmless(_ name: String, _ escaped: String) throws {
    var report = SampleReport.report()
    report.reconciliations = [
      Reconciliation(figure: .staff, unit: "U1", system: name, stated: 1, own: .number(1250))
    ]
    let page = try renderer.pages(of: report)[1]
    #expect(try XMLLint(page.bytes).isAccepted)
    let html = String(decoding: page.bytes, as: UTF8.self)
    #expect(html.ranges(of: "<script").count == 1)
    #expect(html.utf8Contains("<bdi>\(escaped)</bdi>"))
    #expect(html.utf8Contains("data-control=\"U1/staff\" data-source=\"\(escaped)\""))
    let xml = try renderer.xml(of: report, pageDigests: [("index.html", SampleReport.digest)])
    #expect(String(decoding: xml, as: UTF8.self).utf8Contains("source=\"\(escaped)\""))
    let lint = try XMLLint(xml, schema: renderer.schema)
    #expect(lint.isAccepted, "\(lint.message)")
  }

  @Test func countsCharactersThatAreReplaced() throws {
    let report = SampleReport.report(naming: "a\u{0}b\u{1B}\u{FFFE}\t")
    #expect(report.forbiddenCharacters == 3)
    let page = String(decoding: try renderer.pages(of: report)[0].bytes, as: UTF8.self)
    #expect(page.contains("3 karakter yang tidak boleh ditampilkan diganti"))
    #expect(SampleReport.report().forbiddenCharacters == 0)
  }
}

extension String {
  /// Whether the bytes of a text stand in this one: graphemes would hide a joined accent.
  fileprivate func utf8Contains(_ text: String) -> Bool {
    Array(utf8).firstRange(of: Array(text.utf8)) != nil
  }
}
