import ContentDigest
import CoreSharing
import ReportModel
import TrainingDomain

/// Turns a report into pages and XML. The same report and templates give the same bytes.
package struct EditionRenderer: Sendable {
  private let templates: CompiledTemplates
  private let words: Words
  private let style: PageStyle
  private let script: PageScript
  /// The XSD that `report.xml` must satisfy.
  package let schema: [UInt8]
  /// Whether it is the program's own, so that what its keys say is known.
  package let isSchemaBuiltIn: Bool
  /// Of what the figures rest on.
  package let evidenceSchema: [UInt8]
  /// Whether it is the program's own, by which each entry is valid by itself.
  package let isEvidenceSchemaBuiltIn: Bool
  /// The Schematron rules that it must satisfy besides.
  package let schematron: [UInt8]

  private enum Template {
    static let city = "index.html"
    static let unit = "unit.html"
    static let periods = "periods.html"
    static let xml = "report.xml"
    static let changes = "changes.html"
  }

  /// - Throws: For a template that cannot be parsed or uses a name that no page offers, for a words file
  ///   that lacks a text, and for a style that pages may not hold.
  package init(templates: TemplateSet, language: Language) throws(TemplateFault) {
    words = try WordsReader.words(language, in: templates)
    style = try PageStyle(in: templates)
    script = try PageScript(in: templates)
    schema = try TemplateSource("report.xsd", in: templates).bytes
    isSchemaBuiltIn = templates.isBuiltIn("report.xsd")
    evidenceSchema = try TemplateSource("evidence.xsd", in: templates).bytes
    isEvidenceSchemaBuiltIn = templates.isBuiltIn("evidence.xsd")
    schematron = try TemplateSource("report.sch", in: templates).bytes
    self.templates = try CompiledTemplates(
      templates, words: words, style: style, script: script,
      pages: [
        Template.city: CityPage.shape, Template.unit: UnitPage.shape, Template.periods: PeriodsPage.shape,
        Template.xml: XMLDocument.shape, Template.changes: ChangesPage.shape,
      ])
  }

  /// What readers see as a figure's name, and what it means.
  package func label(of figure: FigureName) -> String { words.label(figure) }
  package func meaning(of figure: FigureName) -> String { words.meaning(figure) }

  /// `index.html`, then a page for each unit in the report's order, each with its edition code zeroed.
  /// - Parameter hasChanges: whether the edition has a page of changes, which the city's page then links to.
  package func pages(of report: Report, hasChanges: Bool = false) throws(TemplateFault) -> [RenderedPage] {
    let frame = PageFrame(report, words: words, style: style, script: script, hasChanges: hasChanges)
    let context = UnitPage.Context(report, words: words)
    // Nil for the city, whose page is the largest one.
    let owners: [UnitSection?] = [nil] + report.units
    return try mapOnAllCores(owners) { unit in
      Result { () throws(TemplateFault) in
        guard let unit else {
          return try page("index.html", CityPage(report, frame: frame), with: Template.city)
        }
        let unitPage = UnitPage(unit, in: context, frame: frame)
        return try page("units/\(unitFileName(code: unit.code)).html", unitPage, with: Template.unit)
      }
    }.map { (page) throws(TemplateFault) in try page.get() }
  }

  /// What a correction changes, its edition code zeroed.
  package func changesPage(_ changes: EditionChanges, of report: Report) throws(TemplateFault) -> RenderedPage
  {
    let frame = PageFrame(report, words: words, style: style, script: script)
    return try page(
      RenderedPage.changes, ChangesPage(changes, in: report, frame: frame), with: Template.changes)
  }

  /// `report.xml`, well-formed but not yet canonical.
  ///
  /// - Parameter pageDigests: Path and SHA-256 of every HTML page, taken while its edition code was zeroed.
  package func xml(
    of report: Report, pageDigests: [(path: String, sha256: String)]
  ) throws(TemplateFault) -> [UInt8] {
    let pages = pageDigests.map { XMLPage(path: $0.path, digest: $0.sha256) }
    let document = XMLDocument(
      report, pages: pages, schemaDigest: SHA256Digest(of: schema).hexadecimal,
      schematronDigest: SHA256Digest(of: schematron).hexadecimal, words: words)
    return try templates.render(document, with: Template.xml, onAllCores: true)
  }

  /// The page that lists the published periods, newest first.
  package func periodsPage(_ editions: [EarlierEdition]) throws(TemplateFault) -> [UInt8] {
    try templates.render(
      PeriodsPage(editions, words: words, style: style, script: script), with: Template.periods)
  }

  private func page(
    _ path: String, _ content: some TemplateContext, with template: String
  ) throws(TemplateFault) -> RenderedPage {
    let bytes = try templates.render(content, with: template)
    guard EditionCode.zeroed(bytes)?.code == EditionCode.placeholder else {
      throw TemplateFault(
        file: template + TemplateSet.suffix, line: 1,
        message: """
          The page must hold the edition's code exactly once, as \
          `<code data-edition-code="{{edition-code}}">{{edition-code}}</code>`. Write it so, or include \
          `{{>responsibility}}` once.
          """)
    }
    return RenderedPage(path: path, bytes: bytes)
  }
}
