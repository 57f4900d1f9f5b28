import Foundation
import Testing

/// An edition in the output folder that somebody has filled with XML made to exhaust a parser, or to make it fetch
/// something, and signed again. `verify` fails it, and the next month is published without it.
@Suite struct HostileEditionTests {
  /// MB of address space; the program maps less than 150 before it reads anything.
  private static let limit = 400

  private static let entities =
    "<!DOCTYPE l [<!ENTITY a \"ha\">"
    + zip("bcdefghijk", "abcdefghij").map { name, part in
      "<!ENTITY \(name) \"" + String(repeating: "&\(part);", count: 10) + "\">"
    }.joined() + "]>"

  /// The file, the text before which the shell command's output is put, and the command.
  private static let faults = [
    ("2026-04/report.xml", "<report", "printf '%s' '\(entities)'"),
    ("2026-04/report.xml", "<report", "echo '<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>'"),
    ("2026-04/report.xml", "<report", "echo '<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\">'"),
    ("2026-04/report.xml", "<report", "echo '<?xml version=\"1.0\" encoding=\"UTF-16\"?>'"),
    ("2026-04/report.xml", "<report", "echo '<?xml version=\"1.0\" encoding=\"UTF-7\"?>'"),
    ("2026-04/report.xml", "</header>", "yes '<a>' | head -n 100000"),
    ("2026-04/report.xml", "</header>", "head -c 30000000 /dev/zero | tr '\\0' x"),
    (
      "2026-04/report.xml", "</header>",
      "echo -n '<a b=\"'; head -c 30000000 /dev/zero | tr '\\0' x; echo '\"/>'"
    ),
    ("2026-04/report.xml", "</header>", "echo -n '<a '; seq -f 'a%.0f=\"\"' 2000000; echo '/>'"),
    ("2026-04/report.xml", "</header>", "yes '<a/>' | head -n 2000000"),
    (
      "2026-04/report.xml", "</header>",
      "echo '<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>'"
    ),
    ("2026-04/report.xsd", "</xs:schema>", "echo '<xs:include schemaLocation=\"file:///etc/passwd\"/>'"),
    (
      "2026-04/report.xsd", "</xs:schema>",
      "echo '<xs:import namespace=\"q\" schemaLocation=\"http://127.0.0.1:9/\"/>'"
    ),
    (
      "2026-04/report.xsd", "</xs:schema>",
      "echo '<xs:complexType name=\"q\"><xs:sequence>'; "
        + "seq -f '<xs:element name=\"e%.0f\" minOccurs=\"0\"/>' 6000; echo '</xs:sequence></xs:complexType>'"
    ),
    (
      "2026-04/report.xsd", "</xs:schema>",
      "echo '<xs:simpleType name=\"q\"><xs:restriction base=\"xs:string\"><xs:pattern value=\"'; "
        + "yes '(a?|b?)' | head -n 3000 | tr -d '\\n'; echo '\"/></xs:restriction></xs:simpleType>'"
    ),
    (
      "internal/2026-04/evidence-001.xml", "<evidence",
      "echo '<!DOCTYPE r [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>'"
    ),
    ("internal/2026-04/evidence-001.xml", "</evidence>", "head -c 30000000 /dev/zero | tr '\\0' x"),
    ("internal/2026-04/evidence-001.xml", "</evidence>", "yes '<a/>' | head -n 100000"),
  ]

  @Test(arguments: faults)
  func isRefusedInBoundedTimeAndMemory(file: String, mark: String, command: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", "2026-04").status == 0)
    let text = try desk.read("output/" + file)
    let place = try #require(text.range(of: mark, options: mark.hasPrefix("</") ? .backwards : []))
    try desk.write(String(text[..<place.lowerBound]), to: "head")
    try desk.write(String(text[place.lowerBound...]), to: "tail")
    try desk.shell(
      """
      { cat head; { \(command); } || true; cat tail; } >output/\(file)
      for folder in output/2026-04 output/internal/2026-04; do
        (cd $folder; awk '{print $2}' SHA256SUMS | xargs sha256sum >sums; mv sums SHA256SUMS)
      done
      """)
    let verified = try desk.bangkom(
      ["verify", "output/2026-04", "--language", "en"], megabytes: Self.limit)
    #expect(verified.status == 65, "\(verified.output) \(verified.errors)")
    #expect(!verified.output.contains("root:") && !verified.errors.contains("root:"))
    let next = try desk.bangkom(["--period", "2026-05", "--language", "en"], megabytes: Self.limit)
    #expect(next.status == 0, "\(Desk.faults(next))")
    let compared = try desk.bangkom(["compare", "2026-04", "2026-05"], megabytes: Self.limit)
    #expect([0, 65, 66].contains(compared.status), "\(compared.errors)")
  }
}
