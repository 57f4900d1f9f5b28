import Foundation
import Testing

@Suite struct ParallelStartTests {
  /// One run is held in the middle; the others are started while it is.
  @Test func ofTwentyStartsOnePublishesAndTheRestEndAtOnceWith75() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let first = try StartedProgram(desk, [], isHeld: true)
    first.waitUntilItReads()
    let others = try (1...19).map { _ in try StartedProgram(desk, ["--language", "en"]) }
    for other in others {
      let outcome = try other.finish()
      #expect(outcome.status == 75)
      #expect(
        outcome.errors.hasPrefix("bangkom: another run holds the output folder (process \(first.pid), "))
      #expect(outcome.errors.split(separator: "\n").count == 1, "\(outcome.errors)")
    }
    let outcome = try first.finish()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("diterbitkan"))
    #expect(try desk.bangkom().status == 0)
  }

  @Test func theLockOfAKilledRunIsNeverStale() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let first = try StartedProgram(desk, [], isHeld: true)
    first.waitUntilItReads()
    #expect(first.kill(after: 0))
    #expect(try desk.read("output/.lock").hasPrefix("process \(first.pid), "))
    #expect(try desk.bangkom().status == 0)
  }
}
