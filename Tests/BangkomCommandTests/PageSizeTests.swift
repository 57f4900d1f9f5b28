import Foundation
import Testing

/// A city of 52 units and ten months, as large as many are.
@Suite struct PageSizeTests {
  private static let published = Result {
    let desk = try Desk()
    try InventedCity(people: 1489, months: 10, units: 52).publish(["2026-09", "2026-10"], on: desk)
    return desk
  }

  /// A page is mailed and opened on phones.
  @Test func pagesStaySmall() throws {
    let files = try Self.published.get().files(below: "output/2026-10")
    #expect(try #require(files["index.html"]).count < 400_000)
    let units = files.filter { $0.key.hasPrefix("units/") }
    #expect(units.count == 52)
    for (page, bytes) in units { #expect(bytes.count < 120_000, "\(page)") }
  }

  /// Each sheet that a table goes on to bears its head again.
  @Test func tableHeadsAreRepeatedOnEverySheet() throws {
    let desk = try Self.published.get()
    let failures = try BrowserChecks.failures(
      "print", ["output/2026-10/index.html", desk.path + "/city.pdf"], in: desk)
    // No row is marked here.
    #expect(
      failures.contains("nothing to check: no row is marked") && failures.split(separator: "\n").count == 1)
    let text = try desk.run("pdftotext", ["-layout", "city.pdf", "-"]).output
    let row = #/Dinas Pelayanan Umum U\d+ .* (tempat|anggaran|waktu|kehadiran|tidak ada) /#
    let sheets = text.split(separator: "\u{C}").filter { sheet in
      sheet.split(separator: "\n").count { $0.contains(row) } > 2
    }
    #expect(sheets.count > 1)
    for sheet in sheets { #expect(sheet.contains("Biaya menutup")) }
  }
}
