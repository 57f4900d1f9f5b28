import Foundation
import Testing

/// `bangkom explain` as an auditor meets it; every number of its lines is checked in `FigureExplainerTests`.
@Suite struct ExplainRunTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    try #require(try desk.bangkom("--period", "2026-05").status == 0)
    return desk
  }

  @Test func tellsRuleFormulaAndLines() throws {
    let desk = try desk()
    let sum = try desk.bangkom("explain", "--unit", "city", "--figure", "jp-total", "--language", "en")
    #expect(sum.status == 0, "\(sum.errors)")
    let value = try desk.figures(in: "output/2026-05/report.xml")["city/jp-total"]
    #expect(sum.output.contains("city/jp-total = \(value ?? "") JP\n"))
    #expect(sum.output.contains("The same as published in output/2026-05."))
    #expect(sum.output.contains("target-jp (2018-11-28)"))
    #expect(sum.output.contains("Evaluated again from the lines: \(value ?? ""), the same."))
    #expect(sum.output.contains("  kehadiran.csv:"))
    #expect(!sum.output.contains(SmallCity.number(1)) && !sum.output.contains("Orang Ke"))
    let mean = try desk.bangkom("explain", "--unit", "city", "--figure", "jp-mean", "--language", "en")
    #expect(mean.output.contains("Formula: jp-mean = ") && mean.output.contains(" ÷ 15\n"))
  }

  @Test func tableAddsUpToTheFigure() throws {
    let desk = try desk()
    let outcome = try desk.bangkom("explain", "--figure", "city/jp-total", "--format", "csv")
    let rows = outcome.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let hundredths = rows.reduce(0) { $0 + (Int($1[10].replacing(".", with: "")) ?? 0) }
    let value = try #require(try desk.figures(in: "output/2026-05/report.xml")["city/jp-total"])
    #expect(rows.count > 10 && "\(hundredths)" == value.replacing(".", with: ""))
  }

  @Test func saysWhatThereIsNotAndWhatIsWithheld() throws {
    let desk = try desk()
    let unknown = try desk.bangkom("explain", "--figure", "U1/jp-totall", "--language", "en")
    #expect(unknown.status == 64 && unknown.errors.contains("there is no figure U1/jp-totall"))
    let withheld = try desk.bangkom("explain", "--figure", "U1/jp-uncompleted", "--language", "en")
    #expect(withheld.status == 64 && withheld.errors.contains("U1/jp-uncompleted is withheld"))
    #expect(withheld.output.isEmpty)
    let shown = try desk.bangkom("explain", "--figure", "U1/jp-uncompleted", "--internal")
    #expect(shown.status == 0 && shown.output.contains("U1/jp-uncompleted = "))
  }

  @Test func saysThatExportsChangedSincePublication() throws {
    let desk = try desk()
    let file = "input/kehadiran.csv"
    let lines = try desk.read(file).split(separator: "\n")
    try desk.write((lines.dropLast(3) + [""]).joined(separator: "\n"), to: file)
    let outcome = try desk.bangkom(
      "explain", "--figure", "city/jp-total", "--period", "2026-05", "--language", "en")
    #expect(outcome.status == 0 && outcome.output.contains("DIFFERS from what is published"))
  }
}
