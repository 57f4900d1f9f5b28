import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Neither the order of rows nor how they are split over files or accumulators shows in the totals.
@Suite struct MergeTests {
  @Test func givesTheSameTotalsForShuffledRows() {
    for seed in 0..<60 as Range<UInt64> {
      var city = SmallCity.random(seed)
      let totals = city.totals()
      var random = SeededNumbers(seed &+ 1000)
      city.attendance.shuffle(using: &random)
      city.scores.shuffle(using: &random)
      city.budget.shuffle(using: &random)
      city.services.shuffle(using: &random)
      #expect(sorted(city.totals()) == sorted(totals), "seed \(seed)")
    }
  }

  @Test func givesTheSameTotalsHoweverAccumulatorsAreMerged() {
    for seed in 0..<60 as Range<UInt64> {
      let city = SmallCity.random(seed)
      let whole = city.aggregation()
      var random = SeededNumbers(seed)
      for _ in 0..<3 {
        let split = parts(of: city, &random)
        let merged = city.aggregation(split.attendance, split.scores)
        #expect(merged.totals == whole.totals, "seed \(seed)")
        #expect(ledger(merged) == ledger(whole), "seed \(seed)")
      }
    }
  }

  /// The rows in random parts, each with an accumulator of its own, merged in random order.
  private func parts(
    of city: SmallCity, _ random: inout SeededNumbers
  ) -> (attendance: AttendanceAccumulator, scores: ScoreAccumulator) {
    let count = 4
    var attendance = [[AttendanceRow]](repeating: [], count: count)
    for row in city.attendance { attendance[Int.random(in: 0..<count, using: &random)].append(row) }
    var scores = [[ScoreRow]](repeating: [], count: count)
    for row in city.scores { scores[Int.random(in: 0..<count, using: &random)].append(row) }
    var log = FindingLog()
    var merged = (attendance: AttendanceAccumulator(), scores: ScoreAccumulator())
    for part in (0..<count).shuffled(using: &random) {
      var attended = AttendanceAccumulator()
      attended.add(Batch(file: 0, path: "", rows: attendance[part]), paths: ["a"], log: &log)
      merged.attendance.merge(attended)
      var scored = ScoreAccumulator()
      scored.add(Batch(file: 0, path: "", rows: scores[part]), paths: ["a"], log: &log)
      merged.scores.merge(scored)
    }
    return merged
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
      #expect(ledger.read == city.attendance.count + city.scores.count, "seed \(seed)")
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
        + "\(unit.application) \(unit.money) \(unit.absenceCost) \(unit.services)"
    }
      + totals.forms.map { "\($0.key) \($0.value)" }.sorted()
      + totals.competencies.map { "\($0.key) \($0.value)" }.sorted()
      + totals.partners.map { "\($0.key) \($0.value)" }.sorted()
      + ["\(totals.departedStaff) \(totals.departedHours) \(String(describing: totals.dataThrough))"]
  }
}
