import SampleGeneration
import Testing

@Suite struct AttendanceTests {
  private static let city = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }

  @Test func everyRowNamesAKnownActivityAndPersonButForThePlantedFlaws() throws {
    let city = try Self.city.get()
    let people = Set(city.rows("pegawai.csv").map { $0[0] })
    let activities = Set(city.rows("kegiatan/").map { $0[0] })
    let rows = city.rows("kehadiran/")
    let unknownPeople = rows.filter { !people.contains($0[1]) }
    #expect(unknownPeople.filter { $0[1].utf8.count == 17 }.count == 3)
    #expect(unknownPeople.filter { $0[1].utf8.count == 18 }.count == 3)
    #expect(unknownPeople.count == 6)
    #expect(rows.filter { !activities.contains($0[0]) }.count == 2)
    #expect(rows.filter { $0[2] == "2026-02-31" }.count == 1)
    #expect(rows.count - Set(rows).count == 10)
  }

  @Test func sessionHoursAddUpToTheActivitysHours() throws {
    let city = try Self.city.get()
    let stated = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0[3]) })
    let sums = Tally.trueRows(city).filter { !$0[5].isEmpty }.reduce(into: [String: Int]()) { sums, row in
      sums[row[0] + " " + row[1], default: 0] += Int(row[5]) ?? 0
    }
    #expect(Set(sums.keys.map { $0.prefix(10) }).count > 15)
    for (key, sum) in sums {
      #expect(stated[String(key.prefix(10))] == String(sum), "\(key)")
    }
  }

  @Test func eachParticipantHasOneRowForEachSession() throws {
    let city = try Self.city.get()
    let planned = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0[11]) })
    var sessions: [String: [String]] = [:]
    for row in Tally.trueRows(city) { sessions[row[0] + " " + row[1], default: []].append(row[4]) }
    for (key, numbers) in sessions {
      #expect(String(numbers.count) == planned[String(key.prefix(10))])
      #expect(numbers == (1...numbers.count).map { String($0) })
    }
  }

  @Test func nobodyIsInTwoActivitiesOnOneDay() throws {
    var activities: [String: String] = [:]
    for row in Tally.trueRows(try Self.city.get()) {
      let day = row[1] + " " + row[2]
      #expect(activities[day, default: row[0]] == row[0])
      activities[day] = row[0]
    }
  }

  @Test func noSessionFallsOnAHolidayOrAWeekend() throws {
    let city = try Self.city.get()
    let holidays = Set(city.rows("libur-2026.csv").map { $0[0] })
    #expect(holidays.count == 25)
    // In 2026 the first of January is a Thursday.
    let beforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
    for row in Tally.trueRows(city) {
      #expect(!holidays.contains(row[2]))
      let parts = row[2].split(separator: "-").compactMap { Int($0) }
      let weekday = (beforeMonth[parts[1] - 1] + parts[2] - 1 + 3) % 7
      #expect(weekday < 5, "\(row[2])")
    }
  }

  @Test func absenceIsAboutATenthAndTakesEveryForm() throws {
    let rows = Tally.trueRows(try Self.city.get())
    let absent = rows.filter { $0[3] != "hadir" }
    #expect((0.08...0.13).contains(Double(absent.count) / Double(rows.count)))
    #expect(Set(absent.map { $0[3] }) == ["izin", "sakit", "tugas_dinas", "cuti", "alpa"])
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func trainingHoursHaveTwoHumps(seed: UInt64) throws {
    let city = try SampleCity(employees: 1_500, months: 10, seed: seed)
    let hours = Tally.hours(city)
    let people = Set(city.rows("pegawai.csv").map { $0[0] })
    let values = people.map { hours[$0, default: 0] }
    func share(_ isCounted: (Int) -> Bool) -> Double {
      Double(values.filter(isCounted).count) / Double(values.count)
    }
    #expect((0.33...0.42).contains(share { $0 == 0 }))
    #expect(share { $0 > 0 && $0 < 20 } < 0.13)
    #expect(share { $0 >= 20 } > 0.48)
  }

  @Test func aCityOfFifteenThousandHasTheSameHumpsAfterAYear() throws {
    let city = try SampleCity(employees: 15_000, months: 12, seed: 5)
    let hours = Tally.hours(city)
    let people = Set(city.rows("pegawai.csv").map { $0[0] })
    let none = people.filter { hours[$0] == nil }.count
    let enough = people.filter { hours[$0, default: 0] >= 20 }.count
    #expect((0.30...0.42).contains(Double(none) / 15_000))
    #expect((0.50...0.62).contains(Double(enough) / 15_000))
  }

  @Test func nobodyAttendsAfterLeaving() throws {
    let city = try SampleCity(employees: 6_000, months: 12, seed: 8)
    var lastDays: [String: String] = [:]
    for row in city.rows("pegawai.csv") { lastDays[row[0]] = row[7].isEmpty ? "9999" : row[7] }
    for row in Tally.trueRows(city) { #expect(row[2] <= lastDays[row[1], default: ""]) }
  }
}
