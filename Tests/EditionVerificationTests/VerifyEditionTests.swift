import ContentDigest
import EditionVerification
import Foundation
import ReportRendering
import Testing

struct VerifyEditionTests {
  private let edition = EditionFixture()

  @Test func aWholeEditionHasNoFailures() throws {
    try edition.write()
    #expect(try verifyEdition(at: edition.folder).failures == [])
    try edition.run("sha256sum -c --strict --quiet SHA256SUMS; xmllint --c14n report.xml | cmp - report.xml")
  }

  /// One change of a text before everything is signed again: the file, what is replaced, by what, and the
  /// checks that must fail, as `check path:line`.
  @Test(
    arguments: [
      ("report.xml", "entries=\"1\"/><rule", "entries=\"2\"/><rule", ["controlTotals report.xml:3"]),
      ("report.xml", "<rules><control-totals entries=\"1\"/>", "<rules>", ["controlTotals report.xml:0"]),
      ("report.xml", "count=\"7\"", "count=\"8\"", ["controlTotals report.xml:8"]),
      ("report.xml", "count=\"4\"", "count=\"x\"", ["controlTotals report.xml:8"]),
      ("report.xml", "jp=\"112.50\"", "jp=\"112.5\"", ["controlTotals report.xml:13"]),
      (
        "report.xml", "<control-totals entries=\"2\" jp=\"112.50\" kind=\"form\" rupiah=\"0\"/>", "",
        ["controlTotals report.xml:0"]
      ),
      ("report.xml", "rupiah=\"-5000\"", "rupiah=\"5000\"", ["controlTotals report.xml:16"]),
      (
        "report.xml", "value=\"736.00\"", "value=\"737.00\"",
        ["controlTotals report.xml:16", "sums report.xml:10"]
      ),
      (
        "report.xml", "jp=\"77736.00\" rupiah=\"-5000\"/>",
        "jp=\"77736.00\" rupiah=\"-5000\"/><unit code=\"U3\"/>",
        ["controlTotals report.xml:16", "order report.xml:9", "order report.xml:17"]
      ),
      (
        "report.xml", "<city>",
        "<city><control-totals entries=\"0\" jp=\"0.00\" kind=\"form\" rupiah=\"0\"/>",
        ["controlTotals report.xml:13", "controlTotals report.xml:10", "controlTotals report.xml:10"]
      ),
      ("report.xml", "read=\"20\"", "read=\"21\"", ["ledger report.xml:4", "ledger report.xml:5"]),
      (
        "report.xml", "read-rupiah=\"1000\" rejected=\"3\"", "read-rupiah=\"1000\" rejected=\"4\"",
        ["ledger report.xml:4"]
      ),
      (
        "report.xml", "read=\"20\" read-jp=\"22.50\"", "read=\"20\" read-jp=\"22.40\"",
        ["ledger report.xml:4", "ledger report.xml:5"]
      ),
      ("report.xml", "read-rupiah=\"1000\"", "read-rupiah=\"900\"", ["ledger report.xml:4"]),
      (
        "report.xml", "accepted-jp=\"2.00\"", "accepted-jp=\"2.0\"", ["ledger report.xml:6"]
      ),
      (
        "report.xml", "rejected-rupiah=\"100\" repaired=\"0\"", "rejected-rupiah=\"99\" repaired=\"0\"",
        ["ledger report.xml:4", "ledger report.xml:6"]
      ),
      ("report.xml", "unused=\"1\"", "unused=\"-1\"", ["ledger report.xml:6"]),
      ("report.xml", "schema-version=\"1\"", "schema-version=\"2\"", ["schema report.xml:1"]),
      (
        "report.xml", "name=\"staff-on-target-share\" value=\"45.10\"",
        "name=\"staff-on-target-share\" value=\"45.1\"",
        ["figures report.xml:11", "figures index.html:4"]
      ),
      (
        "report.xml", "name=\"staff-on-target-share\" value=\"45.10\"",
        "name=\"staff-on-target-share\" value=\"45.20\"",
        ["figures index.html:4"]
      ),
      (
        "report.xml", "measure=\"percent\"", "measure=\"points\"",
        ["figures report.xml:11", "figures index.html:4"]
      ),
      ("report.xml", "reason=\"too-few\"", "reason=\"no-data\"", ["figures index.html:7"]),
      (
        "report.xml", "<absent name=\"gain-mean\" reason=\"too-few\"/>",
        "<figure measure=\"points\" name=\"gain-mean\" value=\"1.00\"/>", ["figures index.html:7"]
      ),
      (
        "report.xml", "name=\"gain-mean\"", "name=\"gain\"",
        ["figures report.xml:18", "figures index.html:7"]
      ),
      (
        "report.xml", "<city>", "<city><figure measure=\"JP\" name=\"jp-total\" value=\"1.00\"/>",
        [
          "figures report.xml:10", "figures index.html:3", "figures index.html:6", "shownText index.html:6",
          "sums report.xml:10",
        ]
      ),
      (
        "report.xml", "value=\"736.00\"",
        "value=\"1701411834604692317316873037158841057.27\"",
        ["controlTotals report.xml:16", "sums report.xml:10"]
      ),
      (
        "report.xml", "<page path=\"index.html\"", "<page path=\"other.html\"",
        ["pageDigests report.xml:9", "pageDigests index.html:0", "order report.xml:9"]
      ),
      ("report.xml", "sha256=\"0\"", "sha256=\"1\"", []),
      // Order
      ("report.xml", "path=\"a.csv\"", "path=\"c.csv\"", ["order report.xml:6"]),
      ("report.xml", "severity=\"warning\"", "severity=\"note\"", []),
      ("report.xml", "severity=\"note\"", "severity=\"error\"", ["order report.xml:8"]),
      ("report.xml", "code=\"b\"", "code=\"0\"", []),
      ("report.xml", "code=\"webinar\"", "code=\"forum\"", ["order report.xml:15"]),
      ("report.xml", "<delivery kind=\"budget\"", "<delivery kind=\"services\"", ["order report.xml:20"]),
      (
        "report.xml", "kind=\"edition\" rupiah=\"0\"", "kind=\"family\" rupiah=\"0\"",
        [
          "controlTotals report.xml:0", "controlTotals report.xml:15", "controlTotals report.xml:15",
          "order report.xml:0",
        ]
      ),
      // Sums: a unit with those below it, what is not shown, shares.
      (
        "report.xml", "name=\"One\">",
        "name=\"One\"><figure measure=\"JP\" name=\"incl-jp-total\" value=\"77736.00\"/>",
        []
      ),
      (
        "report.xml", "name=\"One\">",
        "name=\"One\"><figure measure=\"JP\" name=\"incl-jp-total\" value=\"77736.01\"/>",
        ["sums report.xml:17"]
      ),
      (
        "report.xml", "<figure measure=\"JP\" name=\"jp-total\" value=\"736.00\"/>",
        "<absent name=\"jp-total\" reason=\"too-few\"/>", ["controlTotals report.xml:16"]
      ),
      (
        "report.xml", "value=\"736.00\"/>",
        "value=\"736.00\"/><figure measure=\"people\" name=\"staff\" value=\"4\"/><figure measure=\"JP\" name=\"jp-mean\" value=\"184.00\"/>",
        []
      ),
      (
        "report.xml", "value=\"736.00\"/>",
        "value=\"736.00\"/><figure measure=\"people\" name=\"staff\" value=\"4\"/><figure measure=\"JP\" name=\"jp-mean\" value=\"184.01\"/>",
        ["sums report.xml:20"]
      ),
      // The schema that the report names
      (
        "report.xml", "currency=\"IDR\"",
        "currency=\"IDR\" schema-digest=\"\(SHA256Digest(of: Array(EditionFixture.schema.utf8)).hexadecimal)\"",
        []
      ),
      ("report.xml", "currency=\"IDR\"", "currency=\"IDR\" schema-digest=\"0\"", ["schema report.xsd:0"]),
      ("index.html", ">77.736<", ">77.737<", ["shownText index.html:3"]),
      ("index.html", ">77.736<", ">77,736<", ["shownText index.html:3"]),
      ("index.html", ">77.736<", ">77.736 <", ["shownText index.html:3"]),
      ("index.html", "<b>45,</b>10%", "<b>45,</b>11%", ["shownText index.html:4"]),
      ("index.html", "value=\"77736.00\"", "value=\"77736\"", ["figures index.html:3"]),
      ("index.html", "value=\"77736.00\" ", "", ["figures index.html:3"]),
      ("index.html", "city/jp-total", "city/jp-mean", ["figures index.html:3"]),
      ("index.html", "data-reason=\"too-few\"", "data-reason=\"no-data\"", ["figures index.html:7"]),
      ("index.html", "data-reason=\"too-few\"", "", ["figures index.html:7"]),
      ("index.html", "U1/gain-mean", "U1/gain-sd", ["figures index.html:7"]),
      (
        "index.html", "data-absent=\"U1/gain-mean\" data-reason=\"too-few\"",
        "data-figure=\"U1/gain-mean\" value=\"0\"", ["figures index.html:7"]
      ),
      // Words
      ("index.html", "value=\"high\"", "value=\"low\"", ["figures index.html:6"]),
      ("index.html", "value=\"high\"", "value=\"tinggi\"", ["figures index.html:6"]),
      ("index.html", "value=\"high\" ", "", ["figures index.html:6"]),
      ("index.html", ">tinggi<", ">\u{A0}<", ["shownText index.html:6"]),
      ("index.html", "seminar/gain-band", "webinar/gain-band", ["figures index.html:6"]),
      (
        "index.html", "<data value=\"high\" data-figure=\"city/form/seminar/gain-band\">tinggi</data>",
        "<i data-absent=\"city/form/seminar/gain-band\" data-reason=\"too-few\"/>", ["figures index.html:6"]
      ),
      ("units/U1.html", "within <i>noise</i>", "", ["shownText units/U1.html:5"]),
      (
        "report.xml", "name=\"gain-standing\" value=\"within-noise\"",
        "name=\"gain-standing\" value=\"above\"", ["figures units/U1.html:5"]
      ),
      (
        "report.xml", "<code name=\"gain-standing\" value=\"within-noise\"/>",
        "<absent name=\"gain-standing\" reason=\"too-few\"/>", ["figures units/U1.html:5"]
      ),
      // A word of another figure, a word for a number, a number for a word.
      (
        "report.xml", "<code name=\"gain-band\" value=\"high\"/>",
        "<code name=\"gain-band\" value=\"good\"/>",
        ["figures report.xml:14", "figures index.html:6"]
      ),
      (
        "report.xml", "<code name=\"gain-band\"", "<code name=\"staff\"",
        ["figures report.xml:14", "figures index.html:6"]
      ),
      (
        "report.xml", "<code name=\"gain-band\" value=\"high\"/>",
        "<figure measure=\"code\" name=\"gain-band\" value=\"1\"/>",
        ["figures report.xml:14", "figures index.html:6"]
      ),
      (
        "report.xml", "<code name=\"gain-band\" value=\"high\"/>",
        "<code name=\"gain-band\" value=\"high\"/><code name=\"gain-band\" value=\"low\"/>",
        ["figures report.xml:14"]
      ),
      // What has changed since an earlier edition
      ("index.html", ">+7.736<", ">+7.737<", ["shownText index.html:6"]),
      ("index.html", "value=\"7736.00\"", "value=\"7737.00\"", ["figures index.html:6"]),
      ("index.html", "data-against=\"2026-09\"", "data-against=\"2026-08\"", ["figures index.html:6"]),
      ("index.html", "data-change=\"city/jp-total\"", "data-change=\"city/jp\"", ["figures index.html:6"]),
      (
        "report.xml", "value=\"70000.00\"", "value=\"70001.00\"",
        ["controlTotals report.xml:15", "figures index.html:6", "shownText index.html:6"]
      ),
      ("index.html", "lang=\"id\"", "lang=\"fr\"", ["shownText index.html:2"]),
      ("units/U1.html", "-Rp5,000", "Rp5,000", ["shownText units/U1.html:4"]),
      ("index.html", "</table>", "", ["wellFormed index.html:9"]),
      ("report.xsd", "xs:string", "xs:strong", ["schema report.xsd:4"]),
    ] as [(String, String, String, [String])])
  func saysWhichCheckFailsAndWhere(file: String, old: String, new: String, failures: [String]) throws {
    var isFound = false
    try edition.write { path, text in
      guard path == file else { return text }
      isFound = text.contains(old)
      return text.replacing(old, with: new, maxReplacements: 1)
    }
    try #require(isFound)
    let found = try verifyEdition(at: edition.folder).failures
    #expect(found.map { "\($0.check) \($0.path):\($0.line)" }.sorted() == failures.sorted(), "\(found)")
  }

  /// The same edition without the JP of accepted and rejected rows of the first file, of rejected rows of all
  /// files, and of what these add up to; then one more change.
  @Test(
    arguments: [
      ("", "", []),
      // No longer more than the file that is shown, or than the classes that are.
      ("accepted-jp=\"14.00\"", "accepted-jp=\"1.99\"", ["ledger report.xml:4"]),
      ("accepted-jp=\"14.00\"", "accepted-jp=\"2.00\"", []),
      ("read=\"24\"", "read=\"24\" read-jp=\"13.99\"", ["ledger report.xml:4"]),
      ("read=\"24\"", "read=\"24\" read-jp=\"14.00\"", []),
      // What can be added up is not withheld.
      ("accepted-rupiah=\"900\" blank=\"1\"", "blank=\"1\"", ["ledger report.xml:4"]),
      (
        " unused-rupiah=\"0\" withheld=\"too-few\"/>\n<source", " unused-rupiah=\"0\"/>\n<source",
        ["ledger report.xml:4"]
      ),
      ("path=\"a.csv\"", "path=\"a.csv\" read-jp=\"22.50\"", ["ledger report.xml:4", "ledger report.xml:5"]),
      ("accepted=\"10\"", "accepted=\"10\" accepted-jp=\"12.00\"", []),
      (
        "accepted=\"10\"", "accepted=\"10\" accepted-jp=\"12.00\" rejected-jp=\"10.50\"",
        ["ledger report.xml:4", "ledger report.xml:5"]
      ),
      (
        "sha256=\"0\" unused=\"1\"", "sha256=\"0\" unused=\"1\" withheld=\"too-few\"", ["ledger report.xml:6"]
      ),
    ] as [(String, String, [String])])
  func addsUpWhatIsNotWithheld(old: String, new: String, failures: [String]) throws {
    try edition.write { path, text in
      guard path == "report.xml" else { return text }
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[3] = lines[3].replacing(#/ (read|rejected)-jp="[0-9.]+"/#, with: "")
        .replacing("/>", with: " withheld=\"too-few\"/>")
      lines[4] = lines[4].replacing(#/ (read|accepted|rejected)-jp="[0-9.]+"/#, with: "")
        .replacing("/>", with: " withheld=\"too-few\"/>")
      let withheld = lines.joined(separator: "\n")
      if !old.isEmpty, !withheld.contains(old) { Issue.record("\(old) is not there") }
      return old.isEmpty ? withheld : withheld.replacing(old, with: new, maxReplacements: 1)
    }
    let found = try verifyEdition(at: edition.folder).failures
    #expect(found.map { "\($0.check) \($0.path):\($0.line)" }.sorted() == failures, "\(found)")
  }

  /// A change of the folder after it was signed.
  @Test(
    arguments: [
      ("echo >> report.xsd", ["digests report.xsd"]),
      ("sed -i 's/terlalu/sangat/' index.html", ["digests index.html", "pageDigests index.html"]),
      (
        "sed -i 's/data-edition-code=\"./data-edition-code=\"x/' index.html",
        ["digests index.html", "editionCode index.html"]
      ),
      ("echo x > extra.txt", ["fileList extra.txt"]),
      ("rm units/U1.html", ["fileList SHA256SUMS", "pageDigests report.xml"]),
      ("rm SHA256SUMS", ["digests SHA256SUMS"]),
      ("tail -1 SHA256SUMS >> SHA256SUMS", ["fileList SHA256SUMS"]),
      ("echo garbage >> SHA256SUMS", ["digests SHA256SUMS"]),
      ("ln -s /etc/passwd link", ["fileList link"]),
      ("ln -s / everything", ["fileList everything"]),
      ("mkfifo pipe", ["fileList pipe"]),
      ("mkdir -p a/b/c/d/e/f/g/h/i", ["fileList a/b/c/d/e/f/g/h"]),
    ] as [(String, [String])])
  func saysWhatWasChangedAfterPublication(command: String, failures: [String]) throws {
    try edition.write()
    try edition.run(command)
    let found = try verifyEdition(at: edition.folder).failures.filter {
      $0.what != .missing("SHA256SUMS") || $0.check == .digests
    }
    let unlisted = found.filter {
      $0.check == .fileList && $0.what == .unexpected($0.path) && command.contains("rm SHA")
    }
    #expect(unlisted.isEmpty)
    #expect(found.map { "\($0.check) \($0.path)" }.sorted() == failures.sorted(), "\(found)")
  }

  /// Signed again, so that only the binding of pages and report can tell.
  @Test(
    arguments: [
      ("sed -i 's/terlalu/sangat/' index.html", ["pageDigests index.html"]),
      (
        "sed -i -E 's/(data-edition-code=\")[0-9a-f]{12}(\">)[0-9a-f]{12}/\\1111111111111\\2111111111111/' index.html",
        ["editionCode index.html"]
      ),
      (
        "sed -i 's/<body>/<body><code data-edition-code=\"000000000000\">000000000000<\\/code>/' index.html",
        ["editionCode index.html"]
      ),
      ("echo '<html lang=\"id\"></html>' > new.html", ["editionCode new.html", "pageDigests new.html"]),
      (
        "sed -i 's/ name=\"One\"/  name=\"One\"/' report.xml",
        [
          "canonical report.xml", "editionCode index.html", "editionCode units/U1.html",
          "editionCode units/U2.html",
        ]
      ),
      ("rm report.xsd", ["fileList report.xsd"]),
      ("rm report.xml", ["fileList report.xml"]),
    ] as [(String, [String])])
  func signingAgainHidesNothing(command: String, failures: [String]) throws {
    try edition.write()
    try edition.run(command)
    try edition.sign()
    let found = try verifyEdition(at: edition.folder).failures
    #expect(found.map { "\($0.check) \($0.path)" }.sorted() == failures.sorted(), "\(found)")
  }

  @Test(arguments: ["/nowhere/2026-10", "/etc/passwd", ""])
  func aMissingFolderIsAnError(path: String) {
    #expect(throws: EditionUnreadable.self) { try verifyEdition(at: path) }
  }

  @Test func aFailureIsToldInBothLanguages() throws {
    try edition.write { path, text in
      path == "index.html" ? text.replacing(">77.736<", with: ">77.737<") : text
    }
    let failure = try #require(try verifyEdition(at: edition.folder).failures.first)
    #expect(
      failure.text(.english)
        == "index.html:3: city/jp-total: expected 77.736, found 77.737. "
        + "The text shown for a figure is not what its value prints. A reader sees another number.")
    #expect(
      failure.text(.indonesian)
        == "index.html:3: city/jp-total: seharusnya 77.736, ternyata 77.737. "
        + "Teks yang tampil untuk sebuah angka bukan tulisan dari nilainya. Pembaca melihat angka yang lain.")
    for check in VerificationCheck.allCases { #expect(check.text(.english) != check.text(.indonesian)) }
  }
}
