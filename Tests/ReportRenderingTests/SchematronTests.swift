import ReportModel
import Testing
import TrainingDomain

@testable import ReportRendering

/// The rules of sums and of the chain, as `xmllint` applies them.
@Suite struct SchematronTests {
  private let renderer: EditionRenderer
  private let xml: String

  init() throws {
    renderer = try EditionRenderer(templates: TemplateSet(), language: .indonesian)
    var report = SampleReport.report()
    report.header.chain = EditionChain(
      corrects: SampleReport.digest,
      previous: Period("2026-02").map { EditionChain.Link(period: $0, digest: SampleReport.digest) })
    let pages = ["index.html", "units/U1.html"].map { (path: $0, sha256: SampleReport.digest) }
    xml = String(decoding: try renderer.xml(of: report, pageDigests: pages), as: UTF8.self)
  }

  private func lint(_ text: String) throws -> XMLLint {
    try XMLLint(Array(text.utf8), schematron: renderer.schematron)
  }

  @Test func acceptAReport() throws {
    let found = try lint(xml)
    #expect(found.isAccepted, "\(found.message)")
    let original = xml.replacing(" corrects=\"\(SampleReport.digest)\"", with: "")
      .replacing("edition=\"correction\"", with: "edition=\"original\"")
    #expect(try lint(original).isAccepted)
  }

  /// A pattern, what its first match becomes, and what the rules say.
  @Test(arguments: [
    (#" corrects="[0-9a-f]*""#, "", "A correction must name"),
    (#"edition="correction""#, #"edition="original""#, "Only a correction"),
    (#" previous="[0-9a-f]*""#, "", "stand together"),
    (#" previous-period="2026-02""#, "", "stand together"),
    (#"previous-period="2026-02""#, #"previous-period="2026-03""#, "must be before"),
    (#"<rule "#, "<other ", "number of entries"),
    (#"<finding [^>]*></finding>"#, "", "sum of the findings"),
    (#"count="1234""#, #"count="1235""#, "sum of the findings"),
    (#"<page [^>]*></page>"#, "", "number of entries"),
    (#"jp="820.50" kind="family""#, #"jp="820.51" kind="family""#, "jp is not the sum"),
    (#"rupiah="0"></control-totals>"#, #"rupiah="1"></control-totals>"#, "rupiah is not the sum"),
    (#"code="workshop" kind="form""#, #"code="workshop" kind="activity""#, "list of another kind"),
    (#"<source accepted="0""#, #"<source accepted="1""#, "read is not the sum of all classes"),
    (#"<source accepted="0""#, #"<source accepted="1""#, "accepted is not the sum over all files"),
    (#"rejected-rupiah="1250000""#, #"rejected-rupiah="1250001""#, "rejected-rupiah is not the sum"),
  ])
  func refuse(_ pattern: String, _ broken: String, _ said: String) throws {
    let match = try #require(xml.firstMatch(of: try Regex<Substring>(pattern)))
    var text = xml.replacingCharacters(in: match.range, with: broken)
    if broken == "<other " {
      text = text.replacing(#/<other ([^>]*)><\/rule>/#) { "<other \($0.1)></other>" }
    }
    let found = try lint(text)
    #expect(!found.isAccepted && found.message.contains(said), "\(found.message)")
    // In both languages.
    #expect(found.message.contains(" / "))
  }
}
