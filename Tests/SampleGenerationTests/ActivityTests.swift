import SampleGeneration
import Testing

@Suite struct ActivityTests {
  private static let city = Result { try SampleCity(employees: 1_500, months: 12, seed: 1) }

  @Test func aYearOfASmallCityHasAboutAHundredAndThirty() throws {
    let rows = try Self.city.get().rows("kegiatan/")
    #expect((120...150).contains(rows.count))
    #expect(Set(rows.map { $0[0] }).count == rows.count)
    #expect(Set(rows.map { $0[1] + $0[2] }).count == rows.count)
  }

  @Test func lecturesAndInternshipsNameAUniversity() throws {
    let rows = try Self.city.get().rows("kegiatan/").filter { ["Kuliah Umum", "Magang"].contains($0[2]) }
    #expect(rows.count > 8)
    for row in rows { #expect(!row[9].isEmpty) }
  }

  @Test func trainingsStateTheirHoursAndMeetingsOftenDoNot() throws {
    let rows = try Self.city.get().rows("kegiatan/")
    for row in rows where row[2].hasPrefix("Pelatihan") || row[2] == "Bimtek" {
      #expect((8...40).contains(Int(row[3]) ?? 0))
    }
    let meetings = rows.filter {
      ["Seminar", "Forum", "Kuliah Umum", "Workshop", "Coaching"].contains($0[2])
    }
    let silent = Double(meetings.filter { $0[3].isEmpty }.count) / Double(meetings.count)
    #expect((0.3...0.7).contains(silent))
  }

  @Test func seatsHoldEverybodyWhoIsEnrolled() throws {
    let city = try Self.city.get()
    var people: [String: Set<String>] = [:]
    for row in Tally.trueRows(city) { people[row[0], default: []].insert(row[1]) }
    let rows = city.rows("kegiatan/")
    for row in rows { #expect(people[row[0], default: []].count <= Int(row[12]) ?? .max) }
    let silent = rows.filter { $0[12].isEmpty }
    #expect((1...20).contains(silent.count))
    let filled = rows.filter { Int($0[12]) == people[$0[0], default: []].count }
    #expect((5...40).contains(filled.count))
    // Mostly a tenth to a half more.
    for row in rows {
      guard let places = Int(row[12]), let count = people[row[0]]?.count, count >= 20 else { continue }
      #expect(Double(places) <= 1.65 * Double(count))
    }
  }

  @Test func coursesOfAUnitsOwnHaveOnlyItsPeople() throws {
    let city = try SampleCity(employees: 1_500, months: 10, seed: 1)
    let units = city.rows("pegawai.csv").reduce(into: [String: Set<String>]()) {
      $0[$1[0], default: []].insert($1[2])
    }
    let known = Set(city.rows("unit.csv").map { $0[0] })
    let rows = city.rows("kegiatan/")
    let openTo = Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0], $0[14].split(separator: ";").map(String.init)) })
    for row in Tally.trueRows(city) {
      guard let open = openTo[row[0]], !open.isEmpty else { continue }
      #expect(!(units[row[1]] ?? []).isDisjoint(with: open))
    }
    #expect(openTo.values.allSatisfy { known.isSuperset(of: $0) })
    #expect(openTo.values.contains { $0.count == 1 } && openTo.values.contains { $0.count > 1 })
    #expect(openTo.values.count(where: \.isEmpty) * 10 > rows.count * 7)
    for row in rows where openTo[row[0]]?.count == 1 && row[15] != "U04" { #expect(row[15] == row[14]) }
    #expect(rows.count { $0[15].isEmpty } * 10 > rows.count * 7)
  }

  @Test func serviceFiguresComeMonthlyAndSatisfactionQuarterly() throws {
    let rows = try Self.city.get().rows("layanan/")
    #expect(rows.count == 41 * 12)
    for row in rows {
      let isQuarterEnd = ["03", "06", "09", "12"].contains(row[1].suffix(2))
      #expect(row[5].isEmpty != isQuarterEnd)
      #expect(Int(row[3]) ?? 0 <= Int(row[2]) ?? 0)
    }
  }
}
