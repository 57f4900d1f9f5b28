import Findings
import SeededRandomness
import Testing

@testable import ReportModel

@Suite struct LedgerProtectionTests {
  /// Random ledgers of up to five files against whoever solves all that is published of them.
  @Test func tellsNoAmountOfFewLines() {
    var shown = 0
    var withheld = 0
    for seed in UInt64(0)..<4000 {
      let full = Self.random(seed)
      let report = full.protectingLedger(minimum: 5)
      let groups = LedgerAttacker(report, .hours).groups(upTo: 4)
      #expect(groups.isEmpty, "seed \(seed): \(groups)")
      let rows = LedgerAttacker(report, .hours) { $0.rows(stating: .hours) }.groups(upTo: 4)
      #expect(rows.isEmpty, "seed \(seed): \(rows)")
      for (source, whole) in zip(report.sources, full.sources) {
        if source.ledger == whole.ledger { shown += 1 } else { withheld += 1 }
        // What is shown is true, the lines always.
        #expect(source.ledger.isPart(of: whole.ledger), "seed \(seed)")
      }
      #expect(report.ledger.isPart(of: full.ledger), "seed \(seed)")
    }
    // Both happen often, so the test says something.
    #expect(shown > 3000 && withheld > 3000, "\(shown) \(withheld)")
  }

  /// The attacker finds what is not hidden: without protection, and where only the file itself is withheld.
  @Test func theAttackerSolvesDifferences() {
    let full = Self.report([[12, 2], [30, 40]])
    #expect(LedgerAttacker(full, .hours).groups(upTo: 4) == [[1]])
    var naive = full
    naive.sources[0].ledger.withhold(.hours, of: RowLedgerClass.allCases)
    naive.sources[0].ledger.withholdTotal(.hours)
    #expect(LedgerAttacker(naive, .hours).groups(upTo: 4) == [[1]])
    naive.ledger.withhold(.hours, of: [.rejected])
    #expect(LedgerAttacker(naive, .hours).groups(upTo: 4) == [[1]], "total less the other class")
    naive.ledger.withholdTotal(.hours)
    #expect(LedgerAttacker(naive, .hours).groups(upTo: 4).isEmpty)
  }

  struct Case: Sendable {
    /// Accepted and rejected lines of each file.
    let lines: [[Int]]
    /// Files whose accepted, or rejected, rows are withheld.
    var accepted: Set<Int> = []
    var rejected: Set<Int> = []
    var classes: Set<RowLedgerClass> = []
    var total = false

    var withheld: LedgerProtection.Withheld {
      let cells = { (files: Set<Int>, ledgerClass: RowLedgerClass) in
        files.map { LedgerProtection.Cell(file: $0, ledgerClass: ledgerClass) }
      }
      return LedgerProtection.Withheld(
        cells: Set(cells(accepted, .accepted) + cells(rejected, .rejected)), classes: classes, total: total)
    }
  }

  @Test(arguments: [
    Case(lines: []),
    Case(lines: [[5, 0], [9, 5]]),
    // The two rejected lines stand alone in all files: their sum and the total are withheld as well.
    Case(lines: [[12, 2]], rejected: [0], classes: [.rejected], total: true),
    Case(lines: [[12, 2], [30, 0]], rejected: [0], classes: [.rejected], total: true),
    // 2 + 40 rejected lines: those of the second file are withheld, and all sums stay.
    Case(lines: [[12, 2], [30, 40]], rejected: [0, 1]),
    // Of two files that would do, the smaller; of equal ones, the first.
    Case(lines: [[12, 2], [30, 40], [20, 10]], rejected: [0, 2]),
    Case(lines: [[12, 2], [20, 10], [20, 10]], rejected: [0, 1]),
    // 2 + 3 rejected lines are enough together.
    Case(lines: [[12, 2], [30, 3], [20, 10]], rejected: [0, 1]),
    // Each class by itself.
    Case(lines: [[12, 2], [3, 40]], accepted: [0, 1], rejected: [0, 1]),
    // 3 accepted and 2 rejected lines, 5 together: the total may be told, the classes not.
    Case(lines: [[3, 2]], accepted: [0], rejected: [0], classes: [.accepted, .rejected]),
    Case(lines: [[4, 0]], accepted: [0], classes: [.accepted], total: true),
  ])
  func withholdsNoMoreThanItMust(_ expected: Case) {
    let files = Self.report(expected.lines).sources.map(\.ledger)
    #expect(LedgerProtection(files: files, amount: .hours, minimum: 5).withheld() == expected.withheld)
  }

  /// A hundred rows of which two state JP tell what these two state.
  @Test func countsRowsThatStateSomething() {
    var ledger = RowLedger()
    ledger[.accepted].add(.none, rows: 98)
    ledger[.accepted].add(RowAmount(hours: 400), rows: 2)
    let withheld = { (ledgers: [RowLedger]) in
      LedgerProtection(files: ledgers.map(ReportLedger.init), amount: .hours, minimum: 5).withheld()
    }
    #expect(
      withheld([ledger]) == Case(lines: [], accepted: [0], classes: [.accepted], total: true).withheld)
    var other = RowLedger()
    other[.accepted].add(RowAmount(hours: 400), rows: 3)
    other[.accepted].add(.none, rows: 20)
    #expect(withheld([ledger, other]) == Case(lines: [], accepted: [0, 1]).withheld)
    var silent = RowLedger()
    silent[.accepted].add(.none, rows: 20)
    #expect(withheld([silent]) == LedgerProtection.Withheld())
  }

  @Test func leavesFilesThatAreNotAboutPeople() {
    let full = Self.report([[12, 2], [1, 1]], ofPeople: [[], []])
    #expect(full.protectingLedger(minimum: 5) == full)
  }

  /// JP of people are withheld; the rupiah of the same file are of nobody.
  @Test func withholdsOneAmountWithoutTheOther() {
    let report = Self.report([[12, 2], [30, 1]], ofPeople: [[.hours], []]).protectingLedger(minimum: 5)
    #expect(report.sources[0].ledger.total[.hours] == nil)
    #expect(report.sources[0].ledger.total[.rupiah] != nil)
    #expect(report.sources[0].ledger[.accepted][.hours] == 1200)
    #expect(report.ledger[.rejected][.hours] == nil)
    #expect(report.ledger.total[.rupiah] != nil)
    #expect(report.sources[0].ledger.rejected == 2)
  }

  // MARK: Made reports

  /// - Parameter lines: accepted and rejected lines of each file, with amounts of their own.
  private static func report(_ lines: [[Int]], ofPeople: [Set<LedgerAmount>]? = nil) -> Report {
    let ledgers = lines.enumerated().map { number, counts in
      var ledger = RowLedger()
      for (ledgerClass, count) in zip([RowLedgerClass.accepted, .rejected], counts) {
        ledger[ledgerClass].add(RowAmount(hours: Int64(100 + number), rupiah: 1000), rows: count)
      }
      return ledger
    }
    return report(ledgers, ofPeople: ofPeople ?? lines.map { _ in [.hours] })
  }

  private static func report(_ ledgers: [RowLedger], ofPeople: [Set<LedgerAmount>]) -> Report {
    var report = MadeCity(units: 1).report().report
    report.sources = ledgers.enumerated().map { number, ledger in
      SourceRecord(
        path: "\(number).csv", bytes: 1, sha256: "", use: .read(.attendance), dialect: "", ledger: ledger,
        amountsOfPeople: ofPeople[number])
    }
    report.ledger = report.sources.reduce(ReportLedger(RowLedger())) { $0 + $1.ledger }
    return report
  }

  private static func random(_ seed: UInt64) -> Report {
    var random = SeededNumbers(seed)
    let files = Int.random(in: 1...5, using: &random)
    // Mostly sound lines, often few of the others, as in real folders.
    let most = [
      random.pick([6, 12, 60]), 0, random.pick([0, 3, 8]), random.pick([0, 2, 20]), random.pick([2, 6]),
    ]
    let classes: [RowLedgerClass] = [.accepted, .repaired, .duplicate, .unused, .rejected]
    var ledgers: [RowLedger] = []
    var people: [Set<LedgerAmount>] = []
    for _ in 0..<files {
      var ledger = RowLedger()
      for (ledgerClass, most) in zip(classes, most) where random.chance(70) {
        let rows = Int.random(in: 0...most, using: &random)
        let stating = random.pick([0, rows, rows, min(rows, Int.random(in: 0...6, using: &random))])
        let hours = Int64.random(in: 1...2000, using: &random)
        ledger[ledgerClass].add(RowAmount(hours: hours), rows: stating)
        ledger[ledgerClass].add(.none, rows: rows - stating)
      }
      ledger.nonTable = 1
      ledgers.append(ledger)
      people.append(random.chance(80) ? [.hours] : [])
    }
    return report(ledgers, ofPeople: people)
  }
}

extension ReportLedger {
  /// Whether the lines and all amounts that are shown are those of another ledger.
  fileprivate func isPart(of whole: ReportLedger) -> Bool {
    total.isPart(of: whole.total) && RowLedgerClass.allCases.allSatisfy { self[$0].isPart(of: whole[$0]) }
  }
}

extension LedgerTally {
  fileprivate func isPart(of whole: LedgerTally) -> Bool {
    lines == whole.lines && LedgerAmount.allCases.allSatisfy { self[$0] == nil || self[$0] == whole[$0] }
  }
}
