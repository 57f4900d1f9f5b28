import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Neither the order of rows nor how they are split over files or accumulators shows in the totals.
@Suite struct MergeTests {
  @Test func givesTheSameTotalsForShuffledRows() {
    for seed in 0..<60 as Range<UInt64> {
      var city = SmallCity.random(seed)
      let (totals, findings) = (city.totals(), city.aggregation().findings.sorted)
      var random = SeededNumbers(seed &+ 1000)
      city.attendance.shuffle(using: &random)
      city.invitations.shuffle(using: &random)
      city.history.shuffle(using: &random)
      city.scores.shuffle(using: &random)
      city.budget.shuffle(using: &random)
      city.services.shuffle(using: &random)
      city.followUps.shuffle(using: &random)
      #expect(sorted(city.totals()) == sorted(totals), "seed \(seed)")
      #expect(city.aggregation().findings.sorted == findings, "seed \(seed)")
    }
  }

  @Test func givesTheSameTotalsHoweverAccumulatorsAreMerged() {
    for seed in 0..<60 as Range<UInt64> {
      let city = SmallCity.random(seed)
      let whole = city.aggregation()
      var random = SeededNumbers(seed)
      for _ in 0..<3 {
        let split = parts(of: city, &random)
        let merged = city.aggregation(
          split.attendance, split.invitations, split.history, split.scores)
        #expect(merged.totals == whole.totals, "seed \(seed)")
        #expect(merged.findings.sorted == whole.findings.sorted, "seed \(seed)")
        #expect(ledger(merged) == ledger(whole), "seed \(seed)")
      }
    }
  }

  private struct Parts {
    var attendance = AttendanceAccumulator()
    var invitations = InvitationAccumulator()
    var history = HistoryAccumulator()
    var scores = ScoreAccumulator()
  }

  /// The rows in random parts, each with accumulators of its own, merged in random order.
  private func parts(of city: SmallCity, _ random: inout SeededNumbers) -> Parts {
    let attendance = split(city.attendance, &random)
    let invitations = split(city.invitations, &random)
    let history = split(city.history, &random)
    let scores = split(city.scores, &random)
    var log = FindingLog()
    var merged = Parts()
    for part in attendance.indices.shuffled(using: &random) {
      var own = Parts()
      own.attendance.add(Batch(file: 0, path: "", rows: attendance[part]), paths: ["a"], log: &log)
      own.invitations.add(Batch(file: 0, path: "", rows: invitations[part]), paths: ["a"], log: &log)
      own.history.add(Batch(file: 0, path: "", rows: history[part]), paths: ["a"], log: &log)
      own.scores.add(Batch(file: 0, path: "", rows: scores[part]), paths: ["a"], log: &log)
      merged.attendance.merge(own.attendance)
      merged.invitations.merge(own.invitations)
      merged.history.merge(own.history)
      merged.scores.merge(own.scores)
    }
    return merged
  }

  private func split<Row>(_ rows: [Row], _ random: inout SeededNumbers) -> [[Row]] {
    var parts = [[Row]](repeating: [], count: 4)
    for row in rows { parts[Int.random(in: 0..<4, using: &random)].append(row) }
    return parts
  }

  @Test func tellsTheSameOfRowsInAnyOrder() {
    for seed in 0..<60 as Range<UInt64> {
      let city = SmallCity.random(seed)
      var random = SeededNumbers(seed)
      var counts: [[String]] = []
      for rows in [city.attendance, city.attendance.shuffled(using: &random)] {
        var log = FindingLog()
        var attended = AttendanceAccumulator()
        attended.add(Batch(file: 0, path: "", rows: rows), paths: ["a"], log: &log)
        counts.append(log.totals.map { "\($0.code) \($0.count)" })
      }
      #expect(counts[0] == counts[1], "seed \(seed)")
    }
  }

  @Test func addsTheLedgerUpToTheRows() {
    for seed in 0..<60 as Range<UInt64> {
      let city = SmallCity.random(seed)
      let ledger = ledger(city.aggregation())
      let rows =
        city.attendance.count + city.invitations.count + city.history.count + city.scores.count
        + city.budget.count
      #expect(ledger.read == rows, "seed \(seed)")
    }
  }

  private func ledger(_ aggregation: PeriodAggregation) -> RowLedger {
    var ledgers = [RowLedger()]
    aggregation.tally(into: &ledgers)
    return ledgers[0]
  }

  /// The order in which people's hours were met is not part of the figures.
  private func sorted(_ totals: CityTotals) -> [String] {
    totals.units.map { unit in
      "\(unit.hours.staff) \(unit.hours.hours) \(unit.hours.need) \(unit.hours.uncompleted) "
        + "\(unit.hours.losses) \(unit.hours.medianTimesTwo ?? -1) \(unit.gain) \(unit.reaction) "
        + "\(unit.application) \(unit.money) \(unit.absenceCost) \(unit.services) "
        + "\(unit.followUps)"
    }
      + totals.forms.map { "\($0.key) \($0.value)" }.sorted()
      + totals.competencies.map { "\($0.key) \($0.value)" }.sorted()
      + totals.partners.map { "\($0.key) \($0.value)" }.sorted()
      + ["\(totals.departedStaff) \(totals.departedHours) \(String(describing: totals.dataThrough))"]
  }
}
