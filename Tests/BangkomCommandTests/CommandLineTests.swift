import Foundation
import Testing

@Suite struct CommandLineTests {
  @Test(arguments: [
    ["--nonsense"], ["report", "--period", "2026-13"], ["report", "--language", "fr"], ["verify"],
    ["sample", "--output", "x", "--employees", "0"], ["explain"],
  ])
  func wrongUseIsUsage(_ arguments: [String]) throws {
    let desk = try Desk()
    #expect(try desk.run(Desk.program, arguments).status == 64)
  }

  @Test func helpTeaches() throws {
    let desk = try Desk()
    let outcome = try desk.bangkom("--help")
    #expect(outcome.status == 0)
    for word in ["bangkom check", "bangkom verify", "bangkom sample", "65 data refused"] {
      #expect(outcome.output.contains(word))
    }
  }

  @Test func templateFaultNamesFileAndLine() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write("<p>{{tidak-ada}}</p>\n", to: "templates/responsibility.mustache")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 70)
    #expect(outcome.errors.contains("responsibility.mustache:1"))
    #expect(!desk.exists("output/2026-05"))
  }

  @Test func outputThatCannotBeWrittenIsTold() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    try desk.write("a file", to: "output")
    let outcome = try desk.bangkom()
    #expect(outcome.status == 73)
    #expect(try desk.read("output") == "a file")
  }

  @Test func secondRunFindsTheLock() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let held = try desk.run(
      "/usr/bin/flock", ["output/.lock", Desk.program, "--log-format", "json"])
    #expect(held.status == 75, "\(held.errors)")
    #expect(held.errors.contains("\"exit\":75"))
  }

  @Test func verifyTellsWhatWasChanged() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("verify", "output/2026-05").status == 66)
    #expect(try desk.bangkom().status == 0)
    let page = try desk.read("output/2026-05/index.html")
    try desk.write(page.replacingOccurrences(of: "176", with: "177"), to: "output/2026-05/index.html")
    let outcome = try desk.bangkom("verify", "--language", "en", "output/2026-05")
    #expect(outcome.status == 65)
    for check in ["[digests]", "[pageDigests]", "[figures]"] { #expect(outcome.errors.contains(check)) }
  }

  @Test func progressIsShownWhenAskedFor() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--progress", "always").errors.contains("kehadiran.csv"))
    #expect(!(try desk.bangkom("--progress", "auto").errors.contains("\u{1B}")))
  }
}
