import Foundation
import Testing

/// Codes of units that are made to leave the folder of pages, or to share a page.
@Suite struct HostileCodeTests {
  private static let codes = [
    "../../etc", "/abs", ".", "..", "a/b", "a\\b", "%2e%2e", "con", "CON", "index", "INDEX", "-x", "--help",
    "a\"\"b<c>&d'", "<script>alert(1)</script>", "\u{202E}lmth", String(repeating: "x", count: 299) + "y",
    String(repeating: "x", count: 300), "\u{E9}", "_2F", "a_2Fb", "~", "#x", "?q=1", "report.xml",
    "javascript:x",
  ]

  @Test func eachUnitHasAPageOfItsOwnWithinTheEdition() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for (number, code) in Self.codes.enumerated() {
      try desk.append("\"\(code)\",Bagian \(number)", to: "input/unit.csv")
    }
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(Desk.faults(outcome))")
    let files = try desk.files(below: "output").keys
    #expect(files.count { $0.hasPrefix("2026-05/units/") } == Self.codes.count + 2)
    #expect(try desk.shell("ls").split(separator: "\n") == ["input", "output"])
    #expect(
      try desk.shell("ls -A output").split(separator: "\n") == [".lock", "2026-05", "index.html", "internal"])
    let page = try desk.read("output/2026-05/index.html")
    let links = Set(page.matches(of: /href="(units\/[^"]*)"/).map { String($0.1) })
    #expect(links.count == Self.codes.count + 2)
    for link in links { #expect(desk.exists("output/2026-05/" + link), "\(link)") }
    #expect(!page.contains("<script>alert"))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  /// One code, however its accents are composed: macOS takes them apart.
  @Test func aCodeIsTheSameHoweverItsAccentsAreWritten() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.append("U\u{E9},Dinas Tiga", to: "input/unit.csv")
    try desk.append("Ue\u{301},Dinas Tiga", to: "input/unit.csv")
    try desk.append("198505152010011099,Orang Lain,Ue\u{301},PNS", to: "input/pegawai.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(Desk.faults(outcome))")
    #expect(!outcome.errors.contains("[unknown-unit]"))
    let report = try desk.read("output/internal/2026-05/report.xml")
    #expect(Array(report.utf8).contains(Array("<unit code=\"U\u{E9}\"".utf8)))
    #expect(report.components(separatedBy: "<unit ").count == 4)
  }

  @Test func aCodeWithControlCharactersCostsItsRow() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for code in ["A\u{7F}", "A\u{85}", "\"A\tB\""] { try desk.append("\(code),Dinas", to: "input/unit.csv") }
    try desk.append("\"K\u{1}\",Rapat,Seminar,4,2026-05-06,,,,,", to: "input/kegiatan.csv")
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(Desk.faults(outcome))")
    for place in ["unit.csv:4:1:", "unit.csv:5:1:", "unit.csv:6:1:", "kegiatan.csv:6:1:"] {
      #expect(outcome.errors.contains("\(place) error: column kode_"), "\(place)")
    }
  }
}
