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
    let removed = try desk.read("output/.editions/2026-05/removed.txt")
    #expect(removed.split(separator: "\n").count == 1)
    #expect(removed.hasPrefix(original))
    #expect(removed.hasSuffix(" original\n"))
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
    let empty = try Desk()
    #expect(try empty.bangkom("compare").status == 66)
    try empty.write("", to: "output/.lock")
    #expect(try empty.bangkom("compare", "--language", "en").output == "There are no editions.\n")
    #expect(try desk.bangkom("compare", "2026-05").status == 64)
    #expect(try desk.bangkom("--keep=-1").status == 64)
  }

  // MARK: What is no edition, and what is no chain

  @Test func onlyEditionsAreRemoved() throws {
    let desk = try desk(editions: 2)
    try desk.write("x", to: "output/.editions/2026-05/arsip-2025/penting.txt")
    try desk.write("y", to: "output/.editions/2026-05/CATATAN")
    try desk.write("z", to: "elsewhere/0123456789ab/report.xml")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/output/.editions/2025-01", withDestinationPath: "../../elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: desk.path + "/output/.editions/2026-05/0123456789ab",
      withDestinationPath: "../../../elsewhere/0123456789ab")
    #expect(try desk.bangkom("--keep", "0").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/.editions/2026-05")
    #expect(names.sorted() == ["0123456789ab", "CATATAN", "arsip-2025", "removed.txt"])
    #expect(try desk.read("output/.editions/2026-05/arsip-2025/penting.txt") == "x")
    #expect(try desk.read("elsewhere/0123456789ab/report.xml") == "z")
  }

  /// Where the chain is broken, nobody can say which editions are the newest.
  @Test func nothingIsRemovedWhereTheChainDoesNotLead() throws {
    let desk = try desk(editions: 4)
    try desk.write("", to: "output/2026-05/report.xml")
    let outcome = try desk.bangkom("--keep", "1", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("replaced editions of 2026-05 are not removed (--keep): the chain of"))
    #expect(try kept(desk, "output/.editions/2026-05").count == 4)
    let status = try desk.read("output/internal/status.json")
    #expect(status.contains("\"outcome\" : \"good\"") && status.contains("are not removed (--keep)"))
  }

  /// The list must not vouch for what somebody has changed.
  @Test func anEditionThatWasChangedIsNotRemoved() throws {
    let desk = try desk(editions: 2)
    let code = try #require(try kept(desk, "output/.editions/2026-05").first)
    try desk.append(" ", to: "output/.editions/2026-05/\(code)/report.xml")
    let outcome = try desk.bangkom("--keep", "0")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("tidak berubah"))
    #expect(outcome.errors.contains("not the edition that its name says"))
    #expect(try kept(desk, "output/.editions/2026-05") == [code])
    #expect(!desk.exists("output/.editions/2026-05/removed.txt"))
  }

  /// A line that somebody adds makes no cut chain whole.
  @Test(arguments: ["", " original", " corrects "]) func aListAloneVouchesForNothing(_ rest: String) throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", "2026-04..2026-05").status == 0)
    let sum = try desk.run("sha256sum", ["output/2026-04/report.xml"]).output.prefix(64)
    try desk.append("C,\(SmallCity.number(2)),2026-04-06,hadir,1,10", to: "input/kehadiran.csv")
    for folder in ["output/2026-04", "output/internal/2026-04"] {
      try FileManager.default.removeItem(atPath: desk.path + "/" + folder)
    }
    #expect(try desk.bangkom("--period", "2026-04").status == 0)
    #expect(try desk.bangkom("verify", "output/2026-05").status == 65)
    let other = rest.hasSuffix("corrects ") ? String(repeating: "0", count: 64) : ""
    try desk.write("\(sum)\(rest)\(other)\n", to: "output/.editions/2026-04/removed.txt")
    #expect(try desk.bangkom("verify", "output/2026-05").status == 65)
  }

  @Test func evidenceWithoutItsEditionGoesToo() throws {
    let desk = try desk(editions: 3)
    let codes = try kept(desk, "output/.editions/2026-05")
    try FileManager.default.removeItem(atPath: desk.path + "/output/.editions/2026-05/" + codes[0])
    // As long as a code, and none.
    try desk.write("x", to: "output/internal/.editions/2026-05/catatan-2025/penting.txt")
    _ = try desk.bangkom("--keep", "5")
    #expect(desk.exists("output/internal/.editions/2026-05/catatan-2025/penting.txt"))
    #expect(try !kept(desk, "output/internal/.editions/2026-05").contains(codes[0]))
  }

  /// Nothing of the month has changed, though what it followed on is gone.
  @Test func aMonthThatRunsAgainWithoutItsPredecessorsIsUnchanged() throws {
    let desk = try desk(editions: 3)
    let before = try desk.files(below: "output/2026-05")
    #expect(try desk.bangkom("--keep", "0").errors.contains("tidak berubah"))
    #expect(try desk.bangkom().errors.contains("tidak berubah"))
    #expect(try desk.files(below: "output/2026-05") == before)
  }
}
