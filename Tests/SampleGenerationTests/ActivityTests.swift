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
    for row in city.rows("kegiatan/") {
      #expect(people[row[0], default: []].count <= Int(row[12]) ?? 0)
    }
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
