import Foundation
import Polling
import Testing

/// The program is killed at any moment, again and again, while somebody reads what it publishes. Every write point of
/// publishing by itself stands in `InterruptedRunTests`.
@Suite struct KilledRunTests {
  private static let kills = 300
  /// Leftovers of several kills in a row must not add up either.
  private static let killsBetweenRuns = 6

  @Test func killsAtAnyMomentLeaveAWholeEditionAndTheNextRunSucceeds() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    // Each run says everything in the other language, so that there is always something to publish, and only one
    // replaced edition is kept, so that there is something to remove.
    let languages = ["id", "en"]
    func arguments(_ run: Int) -> [String] { ["--quiet", "--keep", "1", "--language", languages[run % 2]] }
    let clock = ContinuousClock()
    #expect(try desk.run(Desk.program, arguments(1)).status == 0)
    let duration = try clock.measure { _ = try desk.run(Desk.program, arguments(0)) }
    let microseconds = UInt32(duration / .microseconds(1))

    let reader = EditionReader(desk.path + "/output/2026-05")
    let polling = Polling { reader.fault() }
    polling.start()
    var order = SeededOrder(seed: 20_261_127)
    var (killed, run) = (0, 0)
    while killed < Self.kills {
      run += 1
      let started = try StartedProgram(desk, arguments(run))
      guard started.kill(after: UInt32.random(in: 0...microseconds, using: &order)) else { continue }
      killed += 1
      if killed % Self.killsBetweenRuns == 0 { try expectTheNextRunIsWell(desk, arguments(run + 1)) }
    }
    let result = polling.finish()
    #expect(result.faults.isEmpty, "\(result.faults.prefix(5)) in \(result.rounds) reads")
    #expect(reader.whole > Self.kills)
    #expect(try desk.bangkom("verify", "output/2026-05").status == 0)
  }

  private func expectTheNextRunIsWell(_ desk: Desk, _ arguments: [String]) throws {
    let outcome = try desk.run(Desk.program, arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output").sorted()
    #expect(names == [".editions", ".lock", "2026-05", "index.html", "internal"])
    let internals = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/output/internal")
      .sorted()
    #expect(internals == [".editions", "2026-05", "pseudonym.key", "status.json"])
    for folder in ["output/.editions/2026-05", "output/internal/.editions/2026-05"] {
      let kept = try FileManager.default.contentsOfDirectory(atPath: desk.path + "/" + folder)
      #expect(kept.count { !$0.contains(".") } <= 1, "\(kept)")
    }
    let sums = try desk.run(
      "sha256sum", ["--strict", "--quiet", "-c", "SHA256SUMS"], in: "output/internal/2026-05")
    #expect(sums.status == 0, "\(sums.output)\(sums.errors)")
  }
}
