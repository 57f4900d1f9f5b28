import Findings
import Testing

@Suite struct FindingLogTests {
  private static func log(_ count: Int, _ code: FindingCode = .badDate, file: String = "a.csv", from: Int = 1)
    -> FindingLog
  {
    var log = FindingLog()
    for line in from..<(from + count) {
      log.add(Finding(code, at: SourcePosition(file: file, line: line), "c", "v", "e"))
    }
    return log
  }

  @Test(arguments: [0, 1, 999, 1000, 1001, 5000])
  func theFirstThousandOfAKindAreHeldAndAllCounted(count: Int) {
    let log = Self.log(count)
    #expect(log.findings.count == min(count, 1000))
    #expect(log.count(.error) == count)
    #expect(log.unheld.map(\.count) == (count > 1000 ? [count - 1000] : []))
    #expect(log.findings.last?.position.line == (count == 0 ? nil : min(count, 1000)))
  }

  @Test func everyFileAndCodeHasItsOwnThousand() {
    var log = Self.log(1500)
    log.add(contentsOf: Self.log(1500, file: "b.csv"))
    log.add(contentsOf: Self.log(1500, .badNumber))
    #expect(log.findings.count == 3000)
    #expect(
      log.unheld.map { "\($0.file) \($0.code.rawValue) \($0.count)" } == [
        "a.csv bad-date 500", "a.csv bad-number 500", "b.csv bad-date 500",
      ])
  }

  @Test(arguments: [(0, 0), (10, 20), (600, 600), (1000, 1), (1, 1000), (1500, 700), (0, 1200), (1200, 0)])
  func twoLogsTogetherHoldAndCountWhatOneWould(first: Int, second: Int) {
    var merged = Self.log(first)
    merged.add(contentsOf: Self.log(second, from: first + 1))
    let whole = Self.log(first + second)
    #expect(merged.findings == whole.findings)
    #expect(merged.unheld.map(\.count) == whole.unheld.map(\.count))
    #expect(merged.totals.map(\.count) == whole.totals.map(\.count))
  }

  @Test func whatIsHeldAndUnheldAddsUpToTheCount() {
    var log = Self.log(900)
    for part in 0..<4 { log.add(contentsOf: Self.log(400, from: 1000 * part)) }
    log.add(Finding(.badDate, at: SourcePosition(file: "a.csv", line: 1), "c", "v", "e"))
    #expect(log.findings.count + log.unheld.map(\.count).reduce(0, +) == log.count(.error))
    #expect(log.count(.error) == 2501)
  }

  @Test func theOrderOfFindingsIsThatOfPlacesThenCodesThenValues() {
    let findings = [
      Finding(.badDate, at: SourcePosition(file: "a", line: 1), "b"),
      Finding(.badDate, at: SourcePosition(file: "a", line: 1), "c"),
      Finding(.badNumber, at: SourcePosition(file: "a", line: 1), "a"),
      Finding(.badDate, at: SourcePosition(file: "a", line: 1, column: 2), "a"),
      Finding(.badDate, at: SourcePosition(file: "a", line: 10), "a"),
      Finding(.badDate, at: SourcePosition(file: "b", line: 0), "a"),
    ]
    for shift in findings.indices {
      var log = FindingLog()
      for finding in findings[shift...] + findings[..<shift] { log.add(finding) }
      #expect(log.sorted == findings)
    }
  }

  @Test func totalsListErrorsFirst() {
    var log = Self.log(2, .duplicateRow)
    log.add(contentsOf: Self.log(3, .unknownForm))
    log.add(contentsOf: Self.log(1, .badWord))
    log.add(contentsOf: Self.log(1, .badDate, file: "z.csv"))
    #expect(
      log.totals.map { "\($0.code.rawValue) \($0.count)" } == [
        "bad-date 1", "bad-word 1", "unknown-form 3", "duplicate-row 2",
      ])
    #expect(log.count(.error) == 2)
    #expect(log.count(.warning) == 3)
    #expect(log.count(.note) == 2)
    #expect(log.count(where: \.refuses) == 0)
  }

  @Test func theFindingsOfOneCodeGiveWayToAnotherLogs() {
    func finding(_ code: FindingCode, line: Int) -> Finding {
      Finding(code, at: SourcePosition(file: "a.csv", line: line))
    }
    var log = FindingLog()
    log.add(finding(.badDate, line: 1))
    for line in 0..<1500 { log.add(finding(.conflictingRows, line: line)) }
    var other = FindingLog()
    for line in 8...9 { other.add(finding(.badDate, line: line)) }
    for line in 0..<1200 { other.add(finding(.conflictingRows, line: 5000 + line)) }
    log.replace(.conflictingRows, by: other)
    #expect(log.totals.map { "\($0.code.rawValue) \($0.count)" } == ["bad-date 1", "conflicting-rows 1200"])
    #expect(log.sorted.map(\.position.line) == [1] + Array(5000..<6000))
    #expect(log.unheld.map(\.count) == [200])
  }

  @Test func theClassesOfALedgerAddUp() {
    var one = RowLedger()
    one.accepted = 1
    one.repaired = 2
    one.duplicate = 4
    one.unused = 8
    one.rejected = 16
    one.blank = 32
    one.nonTable = 64
    #expect(one.read == 127)
    #expect((one + one).read == 254)
    #expect((one + RowLedger()) == one)
    #expect((one + one).unused == 16)
    one[.rejected].add(RowAmount(hours: 250, rupiah: 7), rows: 3)
    one[.duplicate].add(RowAmount(hours: 50, rupiah: .max))
    one[.duplicate].add(RowAmount(hours: 50, rupiah: .max))
    #expect((one.total.lines, one.rejected) == (127 + 3 + 2, 16 + 3))
    // 3 × 2.50 + 2 × 0.50 JP; 3 × 7 and twice 2⁶³ − 1 rupiah, which no 64 bits hold.
    #expect(one.total.hours == 850)
    #expect(one.total.rupiah == Int128(21) + Int128(Int64.max) * 2)
    #expect((one + one)[.duplicate].hours == 200)
  }
}
