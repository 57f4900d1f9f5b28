import SampleGeneration
import Testing

@Suite struct FollowUpTests {
  private static let plain = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }
  private static let forms: Set = ["Forum", "Seminar", "Kuliah Umum", "Magang"]

  private static func isBroughtHome(_ activity: [String]) -> Bool { forms.contains(activity[2]) }

  @Test func ideasComeFromForumsSeminarsLecturesAndInternships() throws {
    let city = try Self.plain.get()
    let activities = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0) })
    let rows = city.rows("tindak_lanjut/")
    let numbers = Dictionary(grouping: rows) { $0[0] }.mapValues(\.count)
    #expect(numbers.values.allSatisfy { (1...4).contains($0) })
    #expect(try numbers.keys.allSatisfy { Self.isBroughtHome(try #require(activities[$0])) })
    let forms = Set(rows.compactMap { activities[$0[0]]?[2] })
    #expect(forms == Self.forms)
    // About two an activity, less those that the asked months do not reach.
    let count = activities.values.count(where: Self.isBroughtHome)
    #expect((count...2 * count + 10).contains(rows.count), "\(rows.count) of \(count)")
  }

  @Test(arguments: [4, 10, 14])
  func theyComeWeeksLaterAndWithinTheAskedMonths(months: Int) throws {
    let city = try SampleCity(employees: 1_500, months: months, seed: 1)
    let last = [4: "2026-04-30", 10: "2026-10-31", 14: "2027-02-28"][months] ?? ""
    let ends = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0[5]) })
    let rows = city.rows("tindak_lanjut/")
    #expect(!rows.isEmpty)
    for row in rows { #expect(try #require(ends[row[0]]) < row[2] && row[2] <= last) }
    // What the activities of December led to stands beside them.
    let isNextYear = city.rows("tindak_lanjut/tindak_lanjut-2026").contains { $0[2] > "2027" }
    #expect(isNextYear == (months == 14))
  }

  @Test func statusesAreMixedAndNoRowsContradictEachOther() throws {
    let rows = try Self.plain.get().rows("tindak_lanjut/")
    let statuses = Dictionary(grouping: rows) { $0[4] }.mapValues(\.count)
    #expect(
      Set(statuses.keys)
        == ["usulan", "", "sedang berjalan", "diterapkan", "pendampingan", "fasilitasi", "dibatalkan"])
    #expect(try #require(statuses["diterapkan"]) > rows.count / 5)
    #expect(Set(rows.map { $0[0] + $0[3] }).count == rows.count)
    #expect(rows.allSatisfy { !$0[3].isEmpty })
  }

  @Test func unitsAreThoseOfTheRoster() throws {
    let city = try Self.plain.get()
    let units = Set(city.rows("unit.csv").map { $0[0] })
    #expect(city.rows("tindak_lanjut/").allSatisfy { units.contains($0[1]) })
  }

  @Test func bothDialectsHoldTheSame() throws {
    let mixed = try SampleCity(employees: 1_500, months: 10, seed: 1, dialect: .mixed)
    #expect(try mixed.rows("tindak_lanjut/") == Self.plain.get().rows("tindak_lanjut/"))
  }
}
