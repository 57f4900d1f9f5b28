import ContentDigest
import Foundation
import ReportRendering
import XMLConformance

/// A small edition that verifies, in a temporary folder; tests change it before or after it is signed.
final class EditionFixture {
  let folder = FileManager.default.temporaryDirectory.path + "/edition-" + UUID().uuidString

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:bangkom:report:1">
    <xs:element name="report"><xs:complexType><xs:sequence>
    <xs:any maxOccurs="unbounded" minOccurs="0" processContents="skip"/></xs:sequence>
    <xs:attribute name="schema-version" type="xs:string" fixed="1"/>
    </xs:complexType></xs:element></xs:schema>
    """

  static let pages = [
    "index.html": """
    <!DOCTYPE html>
    <html lang="id"><body>
    <data value="77736.00" data-figure="city/jp-total">77.736</data>
    <table><tr><td><data value="45.10" data-figure="city/staff-on-target-share"><b>45,</b>10%</data></td></tr></table>
    <data value="1250000" data-figure="city/budget-realised">Rp1.250.000</data>
    <data value="12.50" data-figure="city/form/seminar/jp-total">12,50</data> <data value="high" data-figure="city/form/seminar/gain-band">tinggi</data> <data value="7736.00" data-change="city/jp-total" data-against="2026-09">+7.736</data>
    <span class="absent" data-absent="U1/gain-mean" data-reason="too-few">terlalu sedikit</span>
    <code data-edition-code="\(EditionCode.placeholder)">\(EditionCode.placeholder)</code>
    </body></html>
    """,
    "units/U1.html": """
    <!DOCTYPE html>
    <html lang="en"><body>
    <data value="77000.00" data-figure="U1/jp-total">77,000</data>
    <data value="-5000" data-figure="U1/budget-realised">-Rp5,000</data>
    <p><data value="within-noise" data-figure="U1/gain-standing">within <i>noise</i></data></p>
    <code data-edition-code="\(EditionCode.placeholder)">\(EditionCode.placeholder)</code>
    </body></html>
    """,
    "units/U2.html": """
    <!DOCTYPE html>
    <html lang="id"><body>
    <code data-edition-code="\(EditionCode.placeholder)">\(EditionCode.placeholder)</code>
    </body></html>
    """,
  ]

  /// Pages stand in it as `DIGEST path`.
  static let report = """
    <report schema-version="1" xmlns="urn:bangkom:report:1">
    <header city="Kota" currency="IDR" period="2026-10"/>
    <rules><control-totals entries="1"/><rule legal-basis="x" name="y"/></rules>
    <sources><control-totals accepted="12" accepted-jp="14.00" accepted-rupiah="900" blank="1" blank-jp="0.00" blank-rupiah="0" duplicate="2" duplicate-jp="0.00" duplicate-rupiah="0" entries="2" non-table="2" non-table-jp="0.00" non-table-rupiah="0" read="24" read-jp="24.50" read-rupiah="1000" rejected="3" rejected-jp="10.50" rejected-rupiah="100" repaired="1" repaired-jp="0.00" repaired-rupiah="0" unused="3" unused-jp="0.00" unused-rupiah="0"/>
    <source accepted="10" accepted-jp="12.00" accepted-rupiah="900" blank="1" blank-jp="0.00" blank-rupiah="0" bytes="9" dialect="" duplicate="2" duplicate-jp="0.00" duplicate-rupiah="0" non-table="1" non-table-jp="0.00" non-table-rupiah="0" path="a.csv" read="20" read-jp="22.50" read-rupiah="900" rejected="3" rejected-jp="10.50" rejected-rupiah="0" repaired="1" repaired-jp="0.00" repaired-rupiah="0" sha256="0" unused="2" unused-jp="0.00" unused-rupiah="0"/>
    <source accepted="2" accepted-jp="2.00" accepted-rupiah="0" blank="0" blank-jp="0.00" blank-rupiah="0" bytes="9" dialect="" duplicate="0" duplicate-jp="0.00" duplicate-rupiah="0" non-table="1" non-table-jp="0.00" non-table-rupiah="0" path="b.csv" read="4" read-jp="2.00" read-rupiah="100" rejected="0" rejected-jp="0.00" rejected-rupiah="100" repaired="0" repaired-jp="0.00" repaired-rupiah="0" sha256="0" unused="1" unused-jp="0.00" unused-rupiah="0"/>
    <missing kind="services"/></sources>
    <findings><control-totals count="7" entries="2"/><finding code="a" count="3" severity="warning"/><finding code="b" count="4" severity="note"/></findings>
    <pages><control-totals entries="3"/>PAGES</pages>
    <city><figure measure="JP" name="jp-total" value="77736.00"/>
    <figure measure="percent" name="staff-on-target-share" value="45.10"/>
    <figure measure="rupiah" name="budget-realised" value="1250000"/>
    <control-totals entries="2" jp="112.50" kind="form" rupiah="0"/>
    <group code="seminar" kind="form" title="seminar"><figure measure="JP" name="jp-total" value="12.50"/><code name="gain-band" value="high"/></group>
    <group code="webinar" kind="form" title="webinar"><figure measure="JP" name="jp-total" value="100.00"/></group><control-totals entries="1" jp="70000.00" kind="edition" rupiah="0"/><group code="2026-09" kind="edition" title="2026-09"><figure measure="JP" name="jp-total" value="70000.00"/></group></city>
    <control-totals entries="2" jp="77736.00" rupiah="-5000"/>
    <unit code="U1" name="One"><figure measure="JP" name="jp-total" value="77000.00"/>
    <figure measure="rupiah" name="budget-realised" value="-5000"/><absent name="gain-mean" reason="too-few"/><code name="gain-standing" value="within-noise"/>
    <delivery kind="budget" months=""/></unit>
    <unit code="U2" name="Two" parent="U1"><figure measure="JP" name="jp-total" value="736.00"/>
    <absent name="budget-realised" reason="not-delivered"/><absent name="gain-mean" reason="no-data"/><absent name="gain-standing" reason="no-data"/><delivery kind="budget" months=""/></unit>
    </report>
    """

  /// Writes the edition, with what `edit` makes of each file's text before digests are taken of it.
  func write(edit: (_ path: String, _ text: String) -> String = { $1 }) throws {
    try FileManager.default.createDirectory(atPath: folder + "/units", withIntermediateDirectories: true)
    let pages = Self.pages.mapValues { $0 }.map { ($0.key, Array(edit($0.key, $0.value).utf8)) }
      .sorted { $0.0 < $1.0 }
    let list = pages.map { "<page path=\"\($0.0)\" sha256=\"\(SHA256Digest(of: $0.1).hexadecimal)\"/>" }
    let text = edit("report.xml", Self.report.replacing("PAGES", with: list.joined()))
    let report = (try? canonicalXML(of: Array(text.utf8))) ?? Array(text.utf8)
    let code = SHA256Digest(of: report).shortCode
    for (path, bytes) in pages {
      try put(path, EditionCode.stamped(bytes, code: code) ?? bytes)
    }
    try put("report.xml", report)
    try put("report.xsd", Array(edit("report.xsd", Self.schema).utf8))
    try sign()
  }

  /// Makes SHA256SUMS of what is in the folder.
  func sign() throws {
    try run(
      "find . -type f ! -name SHA256SUMS -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum > SHA256SUMS"
    )
  }

  func put(_ path: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: folder + "/" + path))
  }

  /// Runs a shell command in the folder.
  func run(_ command: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-ec", command]
    process.currentDirectoryURL = URL(filePath: folder)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableNotLoadable) }
  }
}
