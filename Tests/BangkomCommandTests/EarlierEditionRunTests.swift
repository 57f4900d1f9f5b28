import Foundation
import Testing

/// What a month says of the months published before it.
@Suite struct EarlierEditionRunTests {
  private func publish(_ desk: Desk, _ period: String) throws -> Desk.Outcome {
    try desk.bangkom("--period", period)
  }

  /// By April 216 JP were credited, by May 20 more (D, two people); by the working in `HandWorkedTests`.
  @Test func changeIsTheFigureLessWhatWasPublished() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try publish(desk, "2026-04").status == 0)
    #expect(try publish(desk, "2026-05").status == 0)
    let figures = try desk.figures(in: "output/2026-05/report.xml")
    let april = try desk.figures(in: "output/2026-04/report.xml")
    #expect(figures["city/edition/2026-04/jp-total"] == april["city/jp-total"])
    #expect(figures["U1/edition/2026-04/staff"] == "8")
    let page = try desk.read("output/2026-05/index.html")
    #expect(
      page.contains("data-change=\"city/jp-total\" data-against=\"2026-04\">+20</data> JP sejak April 2026"))
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
    let periods = try desk.read("output/index.html")
    #expect(periods.contains("Mei 2026") && periods.contains("<small class=\"change\">+20</small>"))
  }

  @Test func damagedEditionIsToldAndNotComparedWith() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try publish(desk, "2026-04").status == 0)
    try desk.append("<!-- -->", to: "output/2026-04/report.xml")
    let outcome = try publish(desk, "2026-05")
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.contains("2026-04/report.xml:0:0: warning:")
        && outcome.errors.contains("[earlier-edition]"))
    #expect(try !desk.read("output/2026-05/report.xml").contains("kind=\"edition\""))
    #expect(try desk.read("output/2026-05/index.html").contains("Tidak dibandingkan dengan April 2026"))
    // The list of periods names it, without figures.
    #expect(try desk.read("output/index.html").contains("2026-04/index.html"))
  }

  /// Whoever renames a folder does not make it another month's edition.
  @Test func aRenamedFolderIsNotTheMonthOfItsName() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try publish(desk, "2026-03").status == 0)
    try FileManager.default.moveItem(
      atPath: desk.path + "/output/2026-03", toPath: desk.path + "/output/2026-04")
    let outcome = try publish(desk, "2026-05")
    #expect(outcome.status == 0 && outcome.errors.contains("[earlier-edition]"), "\(outcome.errors)")
    #expect(try !desk.read("output/2026-05/report.xml").contains("kind=\"edition\""))
  }

  @Test func publishingTheSameMonthAgainChangesNothing() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for period in ["2026-04", "2026-05"] { #expect(try publish(desk, period).status == 0) }
    let first = try desk.files(below: "output")
    #expect(try publish(desk, "2026-05").status == 0)
    #expect(try desk.files(below: "output") == first)
  }
}
