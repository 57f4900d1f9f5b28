import Testing

@testable import SampleGeneration

/// A nation's sample, tried with few people in the units of many.
@Suite struct RegionTests {
  private static let sizes = [
    (people: 1, units: 64), (100_000, 64), (199_999, 64), (200_000, 128), (1_000_000, 640), (10_000_000, 640),
  ]

  @Test(arguments: sizes)
  func unitsGrowWithThePeople(people: Int, units: Int) {
    #expect(UnitCatalogue(people: people).units.count == units)
  }

  @Test func regionsRepeatTheCityUnderCodesAndNamesOfTheirOwn() throws {
    let units = UnitCatalogue(people: 1_000_000).units
    let city = UnitCatalogue(people: 1).units
    #expect(units.prefix(64).map(\.code) == city.map(\.code))
    #expect(units.prefix(64).map(\.name) == city.map(\.name))
    #expect(Set(units.map(\.code)).count == units.count)
    #expect(Set(units.map(\.name)).count == units.count)
    let codes = Dictionary(uniqueKeysWithValues: units.map { (String(decoding: $0.code, as: UTF8.self), $0) })
    for unit in units {
      guard let parent = unit.parent else { continue }
      #expect(try #require(codes[parent]).region == unit.region)
    }
    #expect(codes["W10-U52"]?.name == "Kecamatan Candisari Wilayah 10")
    #expect(codes["W02-U12.12"]?.parent == "W02-U12")
  }

  @Test(arguments: [10, 12])
  func whoeverIsTrainedIsTrainedInTheirOwnRegion(months: Int) throws {
    let roster = try Self.roster(people: 3_000, months: months)
    let year = try #require(
      WorkCalendar.years(months: months).map { TrainingYear(calendar: $0, roster: roster) }.first)
    #expect(Set(year.activities.map(\.region)) == [0, 1])
    for (place, activity) in year.activities.enumerated() {
      let people = roster.people(ofRegion: activity.region)
      #expect(year.enrolment.participants(of: place).allSatisfy { people.contains(Int($0)) })
      let terms = ActivityTerms(held: place, of: year, roster: roster)
      #expect(Self.units(of: terms).allSatisfy { roster.units[$0].region == activity.region })
    }
    #expect(year.schedule.isEmpty == (months == 12))
    for scheduled in year.schedule {
      let region = scheduled.activity.region
      #expect(Self.units(of: scheduled.terms).allSatisfy { roster.units[$0].region == region })
      #expect(scheduled.invited.allSatisfy { roster.people(ofRegion: region).contains(Int($0)) })
    }
  }

  @Test func everyUnitHasPeopleAndRegionsAreAlike() throws {
    let roster = try Self.roster(people: 3_000, months: 1)
    #expect(roster.units.indices.allSatisfy { roster.people(of: $0).count >= 3 })
    let sizes = (0..<roster.regions).map { roster.people(ofRegion: $0).count }
    #expect(sizes.reduce(0, +) == 3_000)
    #expect(abs(sizes[0] - sizes[1]) < 10)
  }

  /// Two regions, which else begin at 200,000 people.
  private static func roster(people: Int, months: Int) throws -> Roster {
    let settings = try SampleSettings(employees: people, months: months, seed: 5, dialect: .plain)
    return Roster(settings: settings, units: UnitCatalogue(people: 200_000).units)
  }

  private static func units(of terms: ActivityTerms) -> [Int] {
    terms.openTo + (terms.payer.map { [$0] } ?? [])
  }
}
