import EditionVerification
import Testing

/// Editions made against whoever verifies them.
struct HostileEditionTests {
  private let edition = EditionFixture()

  /// Files made to crash, stall or exhaust whoever verifies them.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "truncate -s 3T huge.html", "rm report.xml; truncate -s 3T report.xml",
      "rm report.xml; ln -s /dev/zero report.xml", "rm report.xml; mkfifo report.xml",
      "rm report.xml; mkdir report.xml", "rm report.xsd; ln -s /dev/random report.xsd",
      "rm SHA256SUMS; ln -s /dev/zero SHA256SUMS", "rm SHA256SUMS; mkfifo SHA256SUMS",
      "rm index.html; mknod index.html c 1 5", "rm -r units; ln -s /proc units",
      "(yes '<a>' | head -200000) > report.xml",
      "(printf '<report>'; yes '<a/>' | head -500000; printf '</report>') > report.xml",
      "(yes '<a>' | head -200000) > index.html", "head -c 5000000 /dev/urandom > report.xml",
      "head -c 5000000 /dev/urandom > SHA256SUMS", ": > report.xml", ": > SHA256SUMS", ": > report.xsd",
      "printf '<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><report>&x;</report>' > report.xml",
    ])
  func hostileFilesEndInFailures(command: String) throws {
    try edition.write()
    try edition.run(command)
    #expect(try !verifyEdition(at: edition.folder).failures.isEmpty)
  }

  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      "<xs:sequence minOccurs='1000' maxOccurs='1000'><xs:sequence minOccurs='1000' maxOccurs='1000'>"
        + "<xs:element name='b' minOccurs='1000' maxOccurs='1000'/></xs:sequence></xs:sequence>",
      "<xs:sequence><xs:element name='b' minOccurs='99999999999999999999' maxOccurs='99999999999999999999'/></xs:sequence>",
      "<xs:sequence><xs:group ref='g40'/></xs:sequence>",
    ])
  func aSchemaThatUnfoldsIsRefused(content: String) throws {
    let groups = (1...40).map { index in
      "<xs:group name='g\(index)'><xs:sequence><xs:group ref='g\(index - 1)'/><xs:group ref='g\(index - 1)'/>"
        + "</xs:sequence></xs:group>"
    }
    let leaf = "<xs:group name='g0'><xs:sequence><xs:element name='b'/></xs:sequence></xs:group>"
    try edition.write { path, text in
      guard path == "report.xsd" else { return text }
      return "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>"
        + (content.contains("g40") ? groups.joined() + leaf : "")
        + "<xs:element name='a'><xs:complexType>\(content)</xs:complexType></xs:element></xs:schema>"
    }
    let found = try verifyEdition(at: edition.folder).failures
    #expect(found.map(\.check) == [.schema])
    #expect(found.map(\.path) == ["report.xsd"])
  }

  /// The time of libxml2's keys grows with the square of the elements side by side, and with nothing else.
  @Test(
    .timeLimit(.minutes(20)),
    arguments: [
      ("yes '<a/>' | head -100001", true), ("yes '<a/>' | head -100000", false),
      ("for n in 1 2 3 4 5 6; do echo '<b>'; yes '<a/>' | head -99999; echo '</b>'; done", false),
    ])
  func elementsSideBySideAreLimited(command: String, isBeyond: Bool) throws {
    try edition.write()
    try edition.run("(printf '<report>'; \(command); printf '</report>') > report.xml")
    let details = try verifyEdition(at: edition.folder).failures.map(\.detail)
    #expect(details.contains("elements side by side: more than 100000") == isBeyond)
    #expect(!details.contains { $0.hasPrefix("elements: more than") })
  }

  @Test func aForgedEditionIsToldInAThousandFailures() throws {
    try edition.write { path, text in
      guard path == "index.html" else { return text }
      return text.replacing(
        "</body>", with: String(repeating: "<b data-figure='x/y'></b>", count: 5000) + "</body>")
    }
    #expect(try verifyEdition(at: edition.folder).failures.count == 1000)
  }
}
