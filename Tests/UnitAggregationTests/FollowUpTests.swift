import Findings
import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Ideas and support after activities in the year to date.
@Suite struct FollowUpTests {
  private static func totals(_ ideas: Int, _ inUse: Int, _ supported: Int, _ dropped: Int) -> FollowUpTotals {
    var totals = FollowUpTotals()
    (totals.ideas, totals.inUse, totals.supported, totals.dropped) = (ideas, inUse, supported, dropped)
    return totals
  }

  @Test func countsByUnitActivityFormAndPartner() {
    var city = SmallCity()
    let forum = city.activity(.forum, competency: 0, partner: 1)
    let seminar = city.activity(.seminar)
    city.followUp(forum, 0, .proposed, text: 0)
    city.followUp(forum, 0, .inUse, text: 1)
    city.followUp(forum, 1, .supported, text: 2)
    city.followUp(forum, 1, .dropped, text: 3)
    city.followUp(seminar, 1, .inUse, text: 4)
    let totals = city.totals()
    #expect(totals.units.map(\.followUps) == [Self.totals(2, 1, 0, 0), Self.totals(1, 1, 1, 1)])
    #expect(totals.city.followUps == Self.totals(3, 2, 1, 1))
    // Nobody attended, so the groups are there for their ideas alone.
    #expect(
      totals.forms.dictionary.mapValues(\.followUps) == [
        .forum: Self.totals(2, 1, 1, 1), .seminar: Self.totals(1, 1, 0, 0),
      ])
    #expect(totals.forms[.forum]?.people == 0 && totals.forms[.forum]?.activities == 0)
    #expect(totals.partners.dictionary.mapValues(\.followUps) == [1: Self.totals(2, 1, 1, 1)])
    #expect(
      totals.activities.dictionary.mapValues(\.followUps) == [
        forum: Self.totals(2, 1, 1, 1), seminar: Self.totals(1, 1, 0, 0),
      ])
    #expect(totals.competencies.isEmpty)
  }

  @Test func takesTheDaysOfTheYearToDateWhateverTheYearOfTheActivity() {
    var city = SmallCity("2026-06")
    let old = city.activity(.forum, from: "2025-11-03", to: "2025-11-03")
    city.followUp(old, 0, .inUse, on: "2025-12-31")
    city.followUp(old, 0, .inUse, on: "2026-01-01")
    city.followUp(old, 0, .proposed, on: "2026-06-30")
    city.followUp(old, 0, .proposed, on: "2026-07-01")
    city.followUp(old, 0, .supported, on: "2027-01-01")
    let totals = city.totals()
    #expect(totals.units[0].followUps == Self.totals(2, 1, 0, 0))
    #expect(totals.units[0].months[.followUps] == 0b10_0001)
    #expect(totals.units[1].months[.followUps] == nil)
    #expect(totals.dataThrough == city.day("2026-06-30"))
    #expect(ledger(city) == [2, 0, 3, 0])
  }

  @Test func takesNothingFromRowsOutsideTheYear() {
    var city = SmallCity("2026-06")
    let old = city.activity(.forum, from: "2025-11-03", to: "2025-11-03")
    city.followUp(old, 0, .inUse, on: "2025-12-31")
    #expect(city.totals().dataThrough == nil)
    #expect(city.totals().forms.isEmpty)
  }

  @Test func takesEqualRowsOnce() {
    var city = SmallCity()
    let forum = city.activity(.forum)
    for _ in 0..<3 { city.followUp(forum, 0, .inUse, text: 7) }
    // Another unit, day or text is another idea.
    city.followUp(forum, 1, .inUse, text: 7)
    city.followUp(forum, 0, .inUse, on: "2026-05-02", text: 7)
    city.followUp(forum, 0, .inUse, text: 8)
    #expect(city.totals().city.followUps == Self.totals(4, 4, 0, 0))
    #expect(ledger(city) == [4, 2, 0, 0])
  }

  @Test func takesNoneOfRowsThatContradictEachOther() {
    var city = SmallCity()
    let forum = city.activity(.forum)
    city.followUp(forum, 0, .proposed, text: 7)
    city.followUp(forum, 0, .inUse, text: 7)
    city.followUp(forum, 0, .proposed, text: 7)
    city.followUp(forum, 0, .supported, text: 8)
    #expect(city.totals().units[0].followUps == Self.totals(0, 0, 1, 0))
    #expect(ledger(city) == [1, 1, 0, 2])
    let (accumulator, log) = accumulated([city.followUps])
    #expect(log.sorted.map(\.code) == [.conflictingRows, .duplicateRow])
    #expect(log.sorted.first?.values == [FollowUpAccumulator.keyColumns, "a"])
    // The second reading tells every row of the contradiction, the first one too.
    for row in city.followUps.prefix(2) {
      #expect(throws: Finding.self) {
        try accumulator.contradictions.check(
          FollowUpKey(row).packed, content: UInt64(row.status.rawValue),
          at: SourcePosition(file: "a", line: Int(row.line)), columns: "", paths: ["a"])
      }
    }
  }

  @Test func neitherOrderNorFilesShow() {
    for seed in 0..<40 as Range<UInt64> {
      var random = SeededNumbers(seed)
      var city = SmallCity.random(seed)
      let totals = city.totals()
      city.followUps.shuffle(using: &random)
      var parts = [[FollowUpRow]](repeating: [], count: 3)
      for row in city.followUps { parts[Int.random(in: 0..<3, using: &random)].append(row) }
      var split = CityTotals(unitCount: 3)
      accumulated(parts, city.period).accumulator.add(to: &split, activities: city.activities)
      #expect(split.units.map(\.followUps) == totals.units.map(\.followUps), "seed \(seed)")
      #expect(split.city.followUps == totals.city.followUps, "seed \(seed)")
      for (form, group) in split.forms {
        #expect(group.followUps == totals.forms[form]?.followUps, "seed \(seed)")
      }
    }
  }

  @Test func addsUnitsInAnyOrder() {
    let parts = [Self.totals(1, 1, 0, 2), Self.totals(4, 0, 3, 0), Self.totals(0, 0, 5, 1)]
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      var sum = UnitTotals()
      for part in order {
        var unit = UnitTotals()
        unit.followUps = parts[part]
        unit.months[.followUps] = 1 << UInt16(part)
        sum.merge(unit)
      }
      #expect(sum.followUps == Self.totals(5, 1, 8, 3))
      #expect(sum.months[.followUps] == 0b111)
    }
  }

  @Test func keysArePackedExactly() {
    var city = SmallCity()
    let activity = city.activity(.forum)
    city.followUp(activity, 1, .inUse, on: "1969-12-31", text: 4_000_000_000)
    let key = FollowUpKey(city.followUps[0])
    #expect(FollowUpKey(packed: key.packed) == key)
  }

  private func accumulated(
    _ files: [[FollowUpRow]], _ period: Period? = nil
  ) -> (accumulator: FollowUpAccumulator, log: FindingLog) {
    var log = FindingLog()
    var accumulator = FollowUpAccumulator(period: period ?? SmallCity().period)
    let paths = files.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
    for (number, rows) in files.enumerated() {
      accumulator.add(Batch(file: number, path: paths[number], rows: rows), paths: paths, log: &log)
    }
    return (accumulator, log)
  }

  /// Accepted, duplicate, unused and rejected rows.
  private func ledger(_ city: SmallCity) -> [Int] {
    var ledgers = [RowLedger()]
    accumulated([city.followUps], city.period).accumulator.tally(into: &ledgers)
    #expect(ledgers[0].read == city.followUps.count)
    return [ledgers[0].accepted, ledgers[0].duplicate, ledgers[0].unused, ledgers[0].rejected]
  }
}
