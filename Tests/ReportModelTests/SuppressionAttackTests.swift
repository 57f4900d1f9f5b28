import SeededRandomness
import Testing

@testable import ReportModel
@testable import UnitAggregation

/// Random reports against an attacker who knows all that is published.
@Suite struct SuppressionAttackTests {
  static let seeds: Range<UInt64> = 0..<2000

  /// No figure, difference or complement rests on few people, and every secret count stays open.
  @Test func hidesFewPeopleFromWhoeverKnowsAllThatIsPublished() {
    for seed in Self.seeds {
      let city = MadeCity.random(seed)
      let full = city.report()
      let breaches = PublishedSupport(city: city, published: full.published).breaches
      #expect(breaches.isEmpty, "seed \(seed)")
      expectSecretCountsAreOpen(full, city, seed)
    }
  }

  private func expectSecretCountsAreOpen(_ full: FullReport, _ city: MadeCity, _ seed: UInt64) {
    let attacker = Attacker(full.published, parents: city.parents)
    #expect(!attacker.isContradicted, "seed \(seed)")
    for count in Attacker.counts {
      for unit in city.totals.units.indices {
        guard full.published.unit(unit, count.name) == .absent(.tooFew),
          case .number(let value)? = full.report.unit(unit, count.name), (1...4).contains(value),
          let bounds = attacker.bounds[count.name]?[unit]
        else { continue }
        #expect(bounds.contains(Int(value)), "seed \(seed)")
        #expect(
          bounds.lowerBound <= 1 && bounds.upperBound >= 4,
          "seed \(seed): U\(unit)/\(count.name.rawValue) is \(value), open \(bounds)")
      }
    }
  }

  /// Small enough to try every city that fits what is published.
  @Test func leavesStaffOpenToWhoeverTriesEveryCity() {
    for seed in Self.seeds.prefix(200) {
      var random = SeededNumbers(seed)
      let staff = (0..<Int.random(in: 2...4, using: &random)).map { _ in
        Int.random(in: 0...7, using: &random)
      }
      var city = MadeCity(units: staff.count)
      for (unit, count) in staff.enumerated() { city.add(count, to: unit, credited: 10) }
      let report = city.report().published
      let open = Self.possible(report, staff.count)
      #expect(open.contains(staff), "seed \(seed)")
      for (unit, count) in staff.enumerated() where (1...4).contains(count) {
        let values = Set(open.map { $0[unit] })
        #expect(
          values.isSuperset(of: 1...4), "seed \(seed): \(staff), unit \(unit) can be \(values.sorted())")
      }
    }
  }

  private static func possible(_ report: Report, _ units: Int) -> [[Int]] {
    var cities: [[Int]] = [[]]
    for unit in 0..<units {
      let values: [Int]
      if case .number(let value)? = report.unit(unit, .staff) {
        values = [Int(value)]
      } else {
        values = Array(0...28)
      }
      cities = cities.flatMap { city in values.map { city + [$0] } }
    }
    guard case .number(let sum)? = report.city(.staff) else { return cities }
    return cities.filter { $0.reduce(0, +) == Int(sum) }
  }
}
