import Foundation
import Testing

/// The pages in a real browser, from the file system as a reader opens them. The pages of one city serve all tests. Not
/// one after the other: the last of them would be left alone at the end, with half of the machine idle.
@Suite struct BrowserTests {
  /// Names that a page must survive.
  private static let names: [String: String] = [
    "U01": "\"><script>alert(1)</script>",
    // To whoever compares graphemes the quotation mark is none.
    "U02": "\"\u{301} onmouseover=alert(1) x=\"\u{301}",
    "U03": "مديرية التعليم والثقافة",
    "U04": String(repeating: "Panjang", count: 28) + "Akhi",
    // Printed over several lines, of which all must stand on one sheet.
    "U05": "awal-X1 " + String(repeating: "Badan Pengelola Urusan ", count: 7) + "akhir-X1",
  ]

  private static let published = Result {
    let desk = try Desk()
    let controls =
      "staff,300,\"SIASN \"\"><b>\",\njp-total,41.5,SIMPEG,\nstaff,9,SIASN,U01\nretention-people,2,LMS,U05\n"
    try InventedCity(people: 300, months: 3, units: 12, names: names, controls: controls)
      .publish(["2026-02", "2026-03"], on: desk)
    return desk
  }

  private static let pages =
    ["output/index.html", "output/2026-03/index.html"]
    + names.keys.sorted().map { "output/2026-03/units/\($0).html" }

  private func check(_ name: String, _ pages: [String]) throws {
    let failures = try BrowserChecks.failures(name, pages, in: Self.published.get())
    #expect(failures.isEmpty, "\(failures)")
  }

  /// Not one request but the page's own, no error in the console: no name breaks out of its place.
  @Test func pagesStandAlone() throws { try check("alone", Self.pages) }

  @Test func pagesSayTheSameWithoutTheirScript() throws { try check("text", Self.pages) }

  @Test func noPageNeedsSidewaysScrolling() throws { try check("reflow", Self.pages) }

  /// Both kinds of page and the list of periods, in light and dark, wide and narrow.
  @Test func accessibilityCheckerFindsNothing() throws { try check("axe", Array(Self.pages.prefix(3))) }

  @Test func tablesAreSortedAndFilteredByKeyboard() throws { try check("sort", Array(Self.pages[1...2])) }

  @Test func pagesTellOfANewerEditionOnlyOnceItIsDue() throws { try check("newer", Array(Self.pages[0...2])) }

  @Test(arguments: ["2026-03/index.html", "2026-03/units/U05.html"])
  func pagesPrintOnNumberedSheetsWithoutCutRows(_ page: String) throws {
    let desk = try Self.published.get()
    let pdf = desk.path + "/" + UUID().uuidString + ".pdf"
    let failures = try BrowserChecks.failures("print", ["output/" + page, pdf], in: desk)
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func validatorFindsNoError() throws {
    let errors = try BrowserChecks.html(Self.pages, in: Self.published.get())
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test func publishedPagesAgreeWithTheXML() throws {
    let outcome = try Self.published.get().bangkom("verify", "output/2026-03")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func pageTellsWhatChangedSinceTheMonthBefore() throws {
    let desk = try Self.published.get()
    let page = try desk.read("output/2026-03/index.html")
    #expect(page.contains("data-change=\"city/jp-total\" data-against=\"2026-02\""))
    #expect(page.contains("Tidak dibandingkan dengan Maret 2025"))
    #expect(
      try desk.read("output/2026-02/index.html").contains(
        "Tidak dibandingkan dengan Januari 2026, Februari 2025")
    )
  }
}
