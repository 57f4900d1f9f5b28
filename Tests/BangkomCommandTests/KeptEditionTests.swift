import Foundation
import Testing

@Suite struct KeptEditionTests {
  /// Publishes so many editions of May, each with one more attendance row.
  private func desk(editions: Int, keep: String...) throws -> Desk {
    let desk = try Desk()
    try desk.writeSmallCity()
    for number in 0..<editions {
      if number > 0 {
        try desk.append("D,\(SmallCity.number(number)),2026-05-04,hadir,1,", to: "input/kehadiran.csv")
      }
      #expect(try desk.run(Desk.program, keep).status == 0)
    }
    return desk
  }

  private func kept(_ desk: Desk, _ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: desk.path + "/" + folder).filter { !$0.contains(".") }
  }

  @Test func allReplacedEditionsAreKeptUnlessSaidOtherwise() throws {
    let desk = try desk(editions: 4)
    #expect(try kept(desk, "output/.editions/2026-05").count == 3)
    #expect(try kept(desk, "output/internal/.editions/2026-05").count == 3)
  }

  @Test func onlyTheNewestAreKeptAndTheDigestsOfAll() throws {
    let desk = try desk(editions: 2)
    let original = try #require(try kept(desk, "output/.editions/2026-05").first)
    for number in 2...3 {
      try desk.append("D,\(SmallCity.number(number)),2026-05-04,hadir,1,", to: "input/kehadiran.csv")
      #expect(try desk.bangkom("--keep", "2").status == 0)
    }
    let left = try kept(desk, "output/.editions/2026-05")
    #expect(left.count == 2)
    #expect(!left.contains(original))
    #expect(try Set(kept(desk, "output/internal/.editions/2026-05")) == Set(left))
    let removed = try desk.read("output/.editions/2026-05/removed.sha256")
    #expect(removed.split(separator: "\n").count == 1)
    #expect(removed.hasPrefix(original))
    #expect(removed.hasSuffix("  \(original)/report.xml\n"))
    // The chain of what is left can be followed to its end, where verify says why it ends there.
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
    let outcomes = try left.map {
      try desk.bangkom("verify", "output/.editions/2026-05/" + $0, "--language", "en")
    }
    #expect(outcomes.allSatisfy { $0.status == 0 })
    #expect(outcomes.count { $0.errors.contains("was removed (--keep)") } == 1)
  }

  @Test func withNoneKeptTheChainOfLaterMonthsStillHolds() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", "2026-04").status == 0)
    #expect(try desk.bangkom("--period", "2026-05").status == 0)
    try desk.append("C,\(SmallCity.number(2)),2026-04-06,hadir,1,10", to: "input/kehadiran.csv")
    #expect(try desk.bangkom("--period", "2026-04", "--keep", "0").status == 0)
    #expect(try kept(desk, "output/.editions/2026-04").isEmpty)
    let verified = try desk.bangkom("verify", "output/2026-05", "--language", "en")
    #expect(verified.status == 0, "\(verified.errors)")
    #expect(
      verified.errors.contains("chain: not checked for 2026-04, because the edition it names was removed"))
  }

  @Test func compareListsWhatItCanCompare() throws {
    let desk = try desk(editions: 3)
    let list = try desk.bangkom("compare", "--language", "en").output.split(separator: "\n").map {
      $0.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
    }
    #expect(list.count == 3)
    #expect(list[0][0] == "2026-05")
    #expect(list[0][2].hasSuffix("correction of \(list[1][1])"))
    #expect(list[1][0] == ".editions/2026-05/\(list[1][1])")
    #expect(list[1][2].hasSuffix("correction of \(list[2][1])"))
    #expect(list[2][2].hasSuffix("original"))
    #expect(try desk.bangkom("compare", list[2][0], list[0][0]).status == 0)
    let table = try desk.bangkom("compare", "--format", "csv").output
    #expect(table.hasPrefix("edition,period,code,corrects\n2026-05,2026-05,\(list[0][1]),\(list[1][1])\n"))
    #expect(try Desk().bangkom("compare", "--language", "en").output == "There are no editions.\n")
    #expect(try desk.bangkom("compare", "2026-05").status == 64)
    #expect(try desk.bangkom("--keep", "-1").status == 64)
  }
}
