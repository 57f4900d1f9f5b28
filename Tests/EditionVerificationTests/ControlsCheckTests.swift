import EditionVerification
import Testing

/// Totals of other systems in a small edition: each difference is worked out again.
struct ControlsCheckTests {
  private let edition = EditionFixture()

  private static let controls = """
    <controls><control-totals entries="4"/><control difference="-264.00" figure="jp-total" source="SIASN" value="78000.00"/>
    <control difference="5000" figure="budget-realised" source="SIPD" unit="U1" value="-10000"/>
    <control figure="gain-mean" reason="too-few" source="LMS" unit="U1" withheld="too-few"/>
    <control figure="staff" reason="not-applicable" source="SIASN" unit="U2" value="5"/></controls>
    """

  private static let shown = """
    <data value="78000.00" data-control="city/jp-total" data-source="SIASN">78.000</data><data value="-264.00" data-difference="city/jp-total" data-source="SIASN">-264</data>
    """

  private static let shownInUnit = """
    <data value="-10000" data-control="U1/budget-realised" data-source="SIPD">-Rp10,000</data> <data value="5000" data-difference="U1/budget-realised" data-source="SIPD">+Rp5,000</data>
    """

  /// The text of a file with these totals in it; the report's lines from the pages on are four further down.
  private static func withControls(_ path: String, _ text: String) -> String {
    switch path {
    case "report.xml": text.replacing("<pages>", with: controls + "\n<pages>")
    case "index.html": text.replacing("<code ", with: shown + "\n<code ")
    case "units/U1.html": text.replacing("<code ", with: shownInUnit + "\n<code ")
    default: text
    }
  }

  @Test func soundTotalsHaveNoFailures() throws {
    try edition.write(edit: Self.withControls)
    #expect(try verifyEdition(at: edition.folder).failures == [])
  }

  @Test(
    arguments: [
      // The difference, the stated value, or the figure was changed.
      (
        "report.xml", "difference=\"-264.00\"", "difference=\"-264.01\"",
        ["controls report.xml:9", "figures index.html:8", "shownText index.html:8"]
      ),
      (
        "report.xml", "value=\"78000.00\"", "value=\"78001.00\"",
        ["controls report.xml:9", "figures index.html:8", "shownText index.html:8"]
      ),
      (
        "report.xml", "value=\"77736.00\"", "value=\"77737.00\"",
        [
          "controls report.xml:9", "figures index.html:3", "figures index.html:6", "shownText index.html:6",
          "sums report.xml:14",
        ]
      ),
      (
        "report.xml", "difference=\"5000\"", "difference=\"-5000\"",
        ["controls report.xml:10", "figures units/U1.html:6", "shownText units/U1.html:6"]
      ),
      (
        "report.xml", "difference=\"5000\"", "difference=\"5000.0\"",
        ["controls report.xml:10", "figures units/U1.html:6"]
      ),
      (
        "report.xml", "difference=\"-264.00\" ", "", ["controls report.xml:9", "figures index.html:8"]
      ),
      ("report.xml", " value=\"-10000\"", "", ["controls report.xml:10", "figures units/U1.html:6"]),
      (
        "report.xml", "source=\"SIASN\" value=\"78000.00\"",
        "source=\"SIASN\" value=\"78000.00\" withheld=\"too-few\"", ["controls report.xml:9"]
      ),
      // Of another figure, of another unit, of none.
      (
        "report.xml", "figure=\"budget-realised\"", "figure=\"constraint\"",
        ["controls report.xml:10", "figures units/U1.html:6", "figures units/U1.html:6"]
      ),
      ("report.xml", "unit=\"U2\" value=\"5\"", "unit=\"U3\" value=\"5\"", ["controls report.xml:12"]),
      // Nothing was published, so nothing is told.
      (
        "report.xml", "unit=\"U1\" withheld=\"too-few\"", "unit=\"U1\" value=\"12.00\"",
        ["controls report.xml:11"]
      ),
      (
        "report.xml", "unit=\"U1\" withheld=\"too-few\"", "unit=\"U1\" value=\"12.00\" withheld=\"too-few\"",
        ["controls report.xml:11"]
      ),
      (
        "report.xml", "<control figure=\"gain-mean\"", "<control difference=\"1.00\" figure=\"gain-mean\"",
        ["controls report.xml:11"]
      ),
      ("report.xml", "reason=\"too-few\" source", "reason=\"no-data\" source", ["controls report.xml:11"]),
      (
        "report.xml", "reason=\"not-applicable\" source=\"SIASN\"", "source=\"SIASN\"",
        ["controls report.xml:12"]
      ),
      ("report.xml", "unit=\"U2\" value=\"5\"", "unit=\"U2\"", ["controls report.xml:12"]),
      // The list
      ("report.xml", "entries=\"4\"", "entries=\"5\"", ["controlTotals report.xml:9"]),
      ("report.xml", "<control-totals entries=\"4\"/>", "", ["controlTotals report.xml:0"]),
      // What pages show
      ("index.html", ">78.000<", ">78.001<", ["shownText index.html:8"]),
      ("index.html", ">-264<", ">264<", ["shownText index.html:8"]),
      ("index.html", "value=\"78000.00\"", "value=\"78000\"", ["figures index.html:8"]),
      (
        "index.html", "data-control=\"city/jp-total\" data-source=\"SIASN\"",
        "data-control=\"city/jp-total\" data-source=\"SIPD\"", ["figures index.html:8"]
      ),
      ("units/U1.html", "+Rp5,000", "Rp5,000", ["shownText units/U1.html:6"]),
      ("units/U1.html", "data-difference=\"U1/", "data-difference=\"U2/", ["figures units/U1.html:6"]),
    ] as [(String, String, String, [String])])
  func saysWhichCheckFailsAndWhere(file: String, old: String, new: String, failures: [String]) throws {
    var isFound = false
    try edition.write { path, text in
      let text = Self.withControls(path, text)
      guard path == file else { return text }
      isFound = text.contains(old)
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    try #require(isFound)
    let found = try verifyEdition(at: edition.folder).failures
    #expect(found.map { "\($0.check) \($0.path):\($0.line)" }.sorted() == failures.sorted(), "\(found)")
  }
}
