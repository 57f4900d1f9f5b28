import Foundation
import Testing
import TrainingDomain

@testable import ReportPublishing

/// A run ends after each of its steps in turn, killed by the system or failed by the disk.
struct InterruptedRunTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  private static func exchange(_ canExchange: Bool) -> @Sendable (String, String) -> Int32 {
    canExchange ? Desk.exchange : Desk.noExchange
  }

  /// The steps of a run that puts `two` in place.
  private static func steps(over old: String?, canExchange: Bool) throws -> [PublishingStep] {
    let desk = try Desk()
    if let old { try desk.publish(Desk.edition(old)) }
    var steps: [PublishingStep] = []
    try desk.publish(Desk.edition("two"), exchange: exchange(canExchange)) { steps.append($0) }
    return steps
  }

  /// Runs in a process of its own, which is killed after `count` steps.
  private static func runAndDie(_ output: String, _ version: String, after count: Int, canExchange: Bool)
    async
  {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        output = output as String, version = version as String, count = count as Int,
        canExchange = canExchange as Bool
      ] in
      var left = count
      let folder = try OutputFolder(
        path: output, exchange: InterruptedRunTests.exchange(canExchange),
        afterStep: { _ in
          if left == 0 { kill(getpid(), SIGKILL) }
          left -= 1
        })
      _ = try folder.publish(Desk.edition(version), index: Desk.index, check: { _ in })
    }
  }

  private func expectTidy(_ version: String, kept: Int, _ comment: Comment) throws {
    #expect(try desk.version("2026-10") == version, comment)
    #expect(try desk.version("internal/2026-10") == version, comment)
    #expect(desk.files()["index.html"]?.contains("2026-10") == true, comment)
    #expect(desk.names(".editions/2026-10").count == kept, comment)
    for name in desk.names() where name.hasPrefix(".") {
      #expect([".lock", ".editions"].contains(name), comment)
    }
    for name in desk.names(".editions/2026-10") {
      _ = try desk.version(".editions/2026-10/" + name)
    }
  }

  @Test(arguments: [("one", true), ("one", false), (nil, true)] as [(String?, Bool)])
  func aKillAfterAnyStepLeavesTheOldOrTheNewEdition(old: String?, canExchange: Bool) async throws {
    let steps = try Self.steps(over: old, canExchange: canExchange)
    try #require(steps.count > 15)
    for (count, step) in steps.enumerated() {
      let desk = self.desk
      try? FileManager.default.removeItem(atPath: desk.output)
      if let old { try desk.publish(Desk.edition(old)) }
      await Self.runAndDie(desk.output, "two", after: count, canExchange: canExchange)

      let seen = try desk.version("2026-10")
      let maybeAbsent = old == nil || step == .movedAside
      #expect(seen == "two" || seen == old || (maybeAbsent && seen == nil), "after \(step)")
      let decided = steps.prefix(count + 1).contains(.decided)
      #expect(
        desk.names().contains { $0.hasPrefix(".decided") }
          == (decided && !steps.prefix(count + 1).contains(.forgotten)))

      // Taking the folder is enough to make what was decided and to remove what was not.
      do {
        _ = try OutputFolder(path: desk.output, exchange: Self.exchange(canExchange), afterStep: { _ in })
      }
      let version = decided ? "two" : old
      #expect(try desk.version("2026-10") == version, "after \(step)")
      #expect(try desk.version("internal/2026-10") == version, "after \(step)")
      if let version { try expectTidy(version, kept: decided && old != nil ? 1 : 0, "after \(step)") }

      #expect(try desk.publish(Desk.edition("two")) == (decided ? .unchanged : .published))
      try expectTidy("two", kept: old == nil ? 0 : 1, "after \(step)")
      #expect(try desk.publish(Desk.edition("two")) == .unchanged, "after \(step)")
    }
  }

  /// The run that completes a killed run's work is killed as well, after each of its own steps.
  @Test(arguments: [true, false])
  func aKillDuringRecoveryDoesNoHarm(canExchange: Bool) async throws {
    let steps = try Self.steps(over: "one", canExchange: canExchange)
    for first in [PublishingStep.decided, .internalInPlace, .movedAside, .periodInPlace, .replacedKept] {
      guard let count = steps.firstIndex(of: first) else { continue }
      for second in 0..<(steps.count - count - 1) {
        try? FileManager.default.removeItem(atPath: desk.output)
        try desk.publish(Desk.edition("one"))
        await Self.runAndDie(desk.output, "two", after: count, canExchange: canExchange)
        await Self.runAndDie(desk.output, "two", after: second, canExchange: canExchange)
        #expect(try desk.publish(Desk.edition("two")) == .unchanged, "\(first), \(second)")
        try expectTidy("two", kept: 1, "\(first), \(second)")
      }
    }
  }

  /// Whatever a killed run of one period left is settled by a run of another period.
  @Test func aRunOfAnotherPeriodCompletesAKilledOne() async throws {
    let steps = try Self.steps(over: "one", canExchange: true)
    let september = try #require(Period(year: 2026, month: 9))
    for count in steps.indices {
      try? FileManager.default.removeItem(atPath: desk.output)
      try desk.publish(Desk.edition("one"))
      await Self.runAndDie(desk.output, "two", after: count, canExchange: true)
      try desk.publish(Desk.edition("one", september))
      let decided = steps.prefix(count + 1).contains(.decided)
      try expectTidy(decided ? "two" : "one", kept: decided ? 1 : 0, "after \(steps[count])")
      #expect(desk.files()["index.html"] == "2026-10 2026-09")
    }
  }

  @Test(arguments: [("one", true), ("one", false), (nil, true), (nil, false)] as [(String?, Bool)])
  func aFailureAtAnyStepLeavesAWholeEdition(old: String?, canExchange: Bool) throws {
    let full = PublishingFault.cannotWrite(path: "x", reason: "No space left on device")
    let steps = try Self.steps(over: old, canExchange: canExchange)
    for (count, step) in steps.enumerated() {
      try? FileManager.default.removeItem(atPath: desk.output)
      if let old { try desk.publish(Desk.edition(old)) }
      let before = desk.files()
      var left = count
      #expect(throws: PublishingFailure<Never>.publishing(full)) {
        try desk.publish(Desk.edition("two"), exchange: Self.exchange(canExchange)) {
          (_) throws(PublishingFault) in
          defer { left -= 1 }
          if left == 0 { throw full }
        }
      }
      if steps.prefix(count + 1).contains(.periodInPlace) {
        #expect(try desk.version("2026-10") == "two", "after \(step)")
      } else {
        #expect(desk.files() == before, "after \(step)")
        #expect(!desk.names().contains { $0.hasPrefix(".staging") || $0.hasPrefix(".decided") })
      }
      try desk.publish(Desk.edition("two"))
      try expectTidy("two", kept: old == nil ? 0 : 1, "after \(step)")
    }
  }

  /// A staging folder with anything in it, also a name that is not UTF-8, a link out and a closed folder.
  @Test func foreignLeftoversAreRemovedAndLinksNotFollowed() throws {
    try desk.publish(Desk.edition("one"))
    try desk.run(
      "sh",
      [
        "-c",
        "mkdir -p .staging-x/closed; echo precious > ../precious; ln -s ../../precious .staging-x/link;"
          + "ln -s ../.. .staging-x/up; touch .staging-x/closed/$(printf '\\351'); mkfifo .staging-x/pipe;"
          + "chmod 0 .staging-x/closed",
      ],
      in: desk.output)
    #expect(desk.names().contains(".staging-x"))
    try desk.publish(Desk.edition("two"))
    try expectTidy("two", kept: 1, "")
    #expect(FileManager.default.contents(atPath: desk.path + "/precious") != nil)
  }
}
