import Foundation
import Testing

/// `bangkom compare` on real editions: what changes when rows come late, go, or are corrected.
@Suite struct CompareRunTests {
  private struct Row {
    let path: String
    let difference: String
    /// By cause, in the order of the table.
    let shares: [String]
    let isSplit: Bool
  }

  private static let attendance = "input/kehadiran/kehadiran-2026-09.csv"

  /// Publishes the example without some edit and then with it, and compares.
  private func rows(_ desk: Desk) throws -> [Row] {
    let kept = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/.editions/2026-10")
    let outcome = try desk.bangkom(
      "compare", ".editions/2026-10/\(try #require(kept.first))", "2026-10", "--format", "csv")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Row(
        path: cells[0], difference: cells[3], shares: Array(cells[4..<10]), isSplit: cells[10] == "yes")
    }
  }

  private func scaled(_ text: String) -> Int { Int(text.replacing(".", with: "")) ?? 0 }

  /// One row of somebody's last session comes late: the person's unit, the city, the activity's groups and the month
  /// change, and of other units nothing but what they share.
  @Test func aLateRowChangesItsAncestorsAlone() throws {
    let desk = try Desk()
    try desk.copyExample()
    let text = try desk.read(Self.attendance)
    let late = "K2026-0078,198902222020121001,2026-09-11,hadir,12,,,,\n"
    try #require(text.contains(late))
    try desk.write(text.replacing(late, with: ""), to: Self.attendance)
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    try desk.write(text, to: Self.attendance)
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    let rows = try rows(desk)
    #expect(rows.count > 30)
    for row in rows {
      #expect(row.shares.reduce(0) { $0 + scaled($1) } == scaled(row.difference), "\(row.path)")
      let causes = row.shares.enumerated().filter { !$0.element.isEmpty }.map(\.offset)
      #expect(row.difference.isEmpty || causes == [4], "\(row.path): \(row.shares)")
    }
    let ancestors = [
      "U30", "city", "city/family/university", "city/form/internship", "city/partner/uin-walisongo",
      "city/month/2026-09", "city/post/executive", "city/activity/K2026-0078",
    ]
    // Places and money that several units share are parted by need, which one of them has less of now.
    let shared = #/(capacity|shortfall|reachable|extra-people).*/#
    for row in rows {
      let owner = row.path.split(separator: "/").dropLast().joined(separator: "/")
      let name = String(row.path.split(separator: "/").last ?? "")
      #expect(ancestors.contains(owner) || name.wholeMatch(of: shared) != nil, "\(row.path)")
    }
    let total = try #require(rows.first { $0.path == "U30/jp-total" })
    #expect(total.difference == "26.00" && total.isSplit)
    #expect(rows.filter(\.isSplit).count > 20)
    // The one person is not told of on the page that everybody may read.
    let page = try desk.read("output/2026-10/changes.html")
    #expect(!page.contains("data-figure") && page.contains("angka lain berubah karena data sedikit orang"))
    #expect(try desk.bangkom("verify", "output/2026-10").status == 0)
  }

  /// Whoever reads the page learns nothing that rests on few people, whatever went: one person's rows, those of a
  /// small activity, of a person in an activity whose code looks like a path, or of a whole unit and one person more.
  @Test(arguments: [
    "sed -i '/198902222020121001/d' input/kehadiran/*.csv",
    "sed -i '/^K2026-0023,/d' input/kehadiran/*.csv",
    "sed -i 's/^K2026-0078,/K\\/78,/' input/kegiatan/*.csv input/kehadiran/*.csv input/evaluasi/*.csv input/peserta/*.csv "
      + "&& PROGRAM --quiet --period 2026-10 && sed -i '/^K.78,198902222020121001/d' input/kehadiran/*.csv",
  ])
  func thePageTellsOfNobody(_ edit: String) throws {
    let desk = try Desk()
    try desk.copyExample()
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    let edited = try desk.run("/bin/sh", ["-c", edit.replacing("PROGRAM", with: Desk.program)])
    try #require(edited.status == 0, "\(edited.errors)")
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    let page = try desk.read("output/2026-10/changes.html")
    let shown = page.matches(of: #/data-(?:figure|absent)="([^"]*)"/#).map { String($0.1) }
    // Of people, only the city's figures that enough of them changed; of units only money.
    for path in shown {
      #expect(
        path.hasPrefix("city/") && path.split(separator: "/").count == 2 || path.contains("/budget-"),
        "\(path)")
    }
    if !edit.contains("0023") { #expect(shown.isEmpty, "\(shown)") }
    #expect(!shown.contains("city/staff-on-target"), "\(shown)")
    #expect(try desk.bangkom("verify", "output/2026-10").status == 0)
  }

  /// Rows that went, came and were corrected at once: each cause has its share, and they add up.
  @Test func severalCausesAddUp() throws {
    let desk = try Desk()
    try desk.copyExample()
    let file = "input/anggaran/anggaran-2026.csv"
    var lines = try desk.read(file).split(separator: "\n").map(String.init)
    let moved = lines.remove(at: 40)
    try desk.write(lines.joined(separator: "\n") + "\n", to: file)
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    lines.remove(at: 60)
    lines.append(moved)
    var cells = lines[80].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[3] = "\((Int(cells[3]) ?? 0) + 1_000_000)"
    lines[80] = cells.joined(separator: ",")
    try desk.write(lines.joined(separator: "\n") + "\n", to: file)
    let rules = "input/aturan/target-jp.yml"
    let text = try desk.read(rules)
    try desk.write(text.replacing("20", with: "21", maxReplacements: 0) + "\n# Catatan.\n", to: rules)
    try #require(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    let rows = try rows(desk)
    for row in rows where !row.difference.isEmpty {
      #expect(row.shares.reduce(0) { $0 + scaled($1) } == scaled(row.difference), "\(row.path)")
    }
    // Removed, corrected and late in the table's order.
    let causes = Set(rows.flatMap { row in row.shares.indices.filter { !row.shares[$0].isEmpty } })
    #expect(causes.isSuperset(of: [2, 3, 4]), "\(causes)")
    // Money is of nobody, so that everybody may read of it.
    let page = try desk.read("output/2026-10/changes.html")
    #expect(page.contains("<data value=") && page.contains("/budget-"))
    #expect(try desk.read("output/2026-10/index.html").contains("href=\"changes.html\""))
    #expect(try desk.bangkom("verify", "output/2026-10").status == 0)
    let files = try desk.files(below: "output")
    #expect(try desk.bangkom("--quiet", "--period", "2026-10").status == 0)
    #expect(try desk.files(below: "output") == files)
  }

  @Test func anotherTemplateChangesNoFigure() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try #require(try desk.bangkom("--period", "2026-05").status == 0)
    try desk.write(
      try String(contentsOfFile: Desk.repository + "/templates/report.css", encoding: .utf8) + "\n",
      to: "templates/report.css")
    try #require(try desk.bangkom("--period", "2026-05").status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/.editions/2026-05")
    let outcome = try desk.bangkom(
      "compare", ".editions/2026-05/\(kept[0])", "2026-05", "--language", "en")
    #expect(outcome.output.contains("Templates differ; a template changes no figure.\n0 figures differ:\n"))
  }

  @Test func twoMonthsCanBeComparedAndWhatIsMissingIsTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    for period in ["2026-04", "2026-05"] { try #require(try desk.bangkom("--period", period).status == 0) }
    let outcome = try desk.bangkom("compare", "2026-04", "2026-05", "--language", "en")
    #expect(outcome.status == 0 && outcome.output.contains("city/jp-total: "))
    try FileManager.default.removeItem(atPath: desk.path + "/output/internal/2026-04")
    let without = try desk.bangkom("compare", "2026-04", "2026-05", "--language", "en")
    #expect(
      without.status == 0 && without.output.contains("The evidence of one of the editions is not at hand"))
    let nothing = try desk.bangkom("compare", "2026-03", "2026-05", "--language", "en")
    #expect(nothing.status == 66 && nothing.errors.contains("there is no readable edition at 2026-03"))
  }
}
