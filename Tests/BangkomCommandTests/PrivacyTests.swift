import Foundation
import Testing

@Suite struct PrivacyTests {
  @Test func noNumberOrNameOfAnybodyLeavesInternal() throws {
    let desk = try Desk()
    try desk.copyExample()
    let outcome = try desk.bangkom()
    #expect(outcome.status == 0)
    try desk.write(outcome.errors, to: "output/errors.txt")
    let patterns = try people(desk).flatMap { [$0.0, $0.1] }
    #expect(patterns.count > 2900)
    try desk.write(patterns.joined(separator: "\n"), to: "patterns.txt")
    let published = ["output/2026-10", "output/index.html", "output/errors.txt"]
    let named = try desk.run("grep", ["-rlFf", "patterns.txt"] + published)
    #expect(named.status == 1, "in \(named.output)")
    // Nor anything else that looks like a NIP; digests are longer runs of letters and digits.
    let shaped = try desk.run("grep", ["-rlwE", "[0-9]{18}"] + published)
    #expect(shaped.status == 1, "in \(shaped.output)")
    // The test can fail: the same search finds the roster.
    #expect(try desk.run("grep", ["-lFf", "patterns.txt", "input/pegawai.csv"]).status == 0)
  }

  /// NIP and full name of everybody on the roster, read apart from the program.
  private func people(_ desk: Desk) throws -> [(String, String)] {
    try desk.read("input/pegawai.csv").split(separator: "\n").dropFirst().map { row in
      let cells = row.split(separator: ",", maxSplits: 1)
      let rest = cells[1].hasPrefix("\"") ? cells[1].dropFirst() : cells[1]
      return (String(cells[0]), String(rest.prefix { $0 != "," && $0 != "\"" }))
    }
  }
}
