import SampleGeneration
import Testing

/// What is still to come: activities between the asked months and the end of the year.
@Suite struct ScheduleTests {
  private static let city = Result { try SampleCity(employees: 1_500, months: 9, seed: 1) }
  private static let large = Result { try SampleCity(employees: 15_000, months: 6, seed: 3, dialect: .mixed) }
  /// Columns of the list of activities.
  private enum Column {
    static let (code, hours, first, last, sessions, places, units, payer) = (0, 3, 4, 5, 11, 12, 14, 15)
  }

  private static func schedule(_ city: SampleCity, after day: String) -> [[String]] {
    city.rows("kegiatan/").filter { $0[Column.first] > day }
  }

  @Test func thereAreHalfAsManyAMonthAsBefore() throws {
    let rows = try Self.city.get().rows("kegiatan/")
    let schedule = Self.schedule(try Self.city.get(), after: "2026-09-30")
    let before = Double(rows.count - schedule.count) / 9
    #expect((0.35...0.65).contains(Double(schedule.count) / 3 / before))
    #expect(Set(schedule.map { $0[Column.first].prefix(7) }) == ["2026-10", "2026-11", "2026-12"])
    for row in schedule {
      #expect(row[Column.first] <= row[Column.last] && row[Column.last] <= "2026-12-31")
      #expect(Int(row[Column.sessions]) ?? 0 > 0)
    }
    #expect(schedule.contains { !$0[Column.hours].isEmpty })
  }

  @Test func codesGoOnAndNamesAreOnesOwn() throws {
    let rows = try Self.city.get().rows("kegiatan/")
    let numbers = rows.map { Int($0[Column.code].dropFirst("K2026-".count)) }
    #expect(numbers == (1...rows.count).map(Optional.some))
    #expect(rows.map { $0[Column.first] } == rows.map { $0[Column.first] }.sorted())
    #expect(Set(rows.map { $0[1] + $0[2] }).count == rows.count)
  }

  @Test func noneFallsOnAHolidayOrAWeekend() throws {
    let city = try Self.city.get()
    let holidays = Set(city.rows("libur-2026.csv").map { $0[0] })
    #expect(holidays.contains("2026-12-25"))
    for row in city.rows("kegiatan/") {
      #expect(!holidays.contains(row[Column.first]) && !holidays.contains(row[Column.last]))
    }
  }

  @Test func nobodyHasAttendedAnsweredOrPaid() throws {
    let city = try Self.large.get()
    let schedule = Set(Self.schedule(city, after: "2026-06-30").map { $0[Column.code] })
    #expect(schedule.count > 50)
    for file in city.files where file.path.hasSuffix(".csv") {
      if file.path.hasPrefix("kegiatan/") || file.path.hasPrefix("peserta/") { continue }
      for row in SampleCity.table(file.bytes) { #expect(schedule.isDisjoint(with: row), "\(file.path)") }
    }
    #expect(city.paths.filter { $0.hasPrefix("kehadiran/") }.allSatisfy { !$0.contains("2026-07") })
  }

  @Test func someHaveAnInvitationListWithPlacesLeft() throws {
    let city = try Self.large.get()
    let units = city.rows("pegawai.csv").reduce(into: [String: Set<String>]()) {
      $0[$1[0], default: []].insert($1[2])
    }
    let schedule = Self.schedule(city, after: "2026-06-30")
    let invited = Dictionary(grouping: city.rows("peserta/peserta-2026.csv")) { $0[0] }
    #expect(Set(invited.keys).isSubset(of: schedule.map { $0[Column.code] }))
    #expect((0.25...0.55).contains(Double(invited.count) / Double(schedule.count)))
    for row in schedule {
      let people = invited[row[Column.code], default: []].map { $0[1] }
      #expect(Set(people).count == people.count)
      if let places = Int(row[Column.places]) { #expect(people.count < places) }
      let openTo = Set(row[Column.units].split(separator: ";").map(String.init))
      for person in people {
        let unit = try #require(units[person])
        #expect(unit.count == 1)
        #expect(openTo.isEmpty || !openTo.isDisjoint(with: unit))
      }
    }
  }

  @Test func mostAreOpenToAllAndSomeToOneUnitOrSeveral() throws {
    let city = try Self.large.get()
    let known = Set(city.rows("unit.csv").map { $0[0] })
    let schedule = Self.schedule(city, after: "2026-06-30")
    let counts = schedule.map { row in
      let units = row[Column.units].split(separator: ";").map(String.init)
      #expect(known.isSuperset(of: units) && Set(units).count == units.count)
      #expect(row[Column.payer].isEmpty || known.contains(row[Column.payer]))
      return units.count
    }
    func share(_ isCounted: (Int) -> Bool) -> Double {
      Double(counts.count(where: isCounted)) / Double(counts.count)
    }
    #expect((0.55...0.85).contains(share { $0 == 0 }))
    #expect((0.05...0.3).contains(share { $0 == 1 }))
    #expect((0.05...0.3).contains(share { (2...4).contains($0) }))
    // The training office pays for others now and then.
    #expect(schedule.contains { $0[Column.payer] == "U04" && $0[Column.units] != "U04" })
    #expect(schedule.contains { $0[Column.payer] == $0[Column.units] && !$0[Column.payer].isEmpty })
  }

  @Test(arguments: [12, 24])
  func aWholeYearHasNone(months: Int) throws {
    let city = try SampleCity(employees: 200, months: months, seed: 4)
    let attended = Set(city.rows("kehadiran/").map { $0[0] })
    #expect(!city.paths.contains { $0.hasPrefix("peserta/") })
    // In a small city hardly an activity has nobody.
    let rows = city.rows("kegiatan/")
    #expect(rows.count { !attended.contains($0[0]) } * 10 < rows.count)
  }

  @Test func onlyTheLastYearGoesOn() throws {
    let city = try SampleCity(employees: 400, months: 15, seed: 4)
    let attended = Set(city.rows("kehadiran/").map { $0[0] })
    let later = Self.schedule(city, after: "2027-03-31")
    #expect(!later.isEmpty && later.allSatisfy { $0[Column.code].hasPrefix("K2027-") })
    #expect(attended.isDisjoint(with: later.map { $0[Column.code] }))
    #expect(city.rows("libur-2027.csv").contains { $0[0] == "2027-12-25" })
  }

  @Test(arguments: [1, 2, 7, 64], SampleDialect.allCases)
  func smallCitiesHaveASchedule(employees: Int, dialect: SampleDialect) throws {
    let city = try SampleCity(employees: employees, months: 11, seed: 9, dialect: dialect)
    #expect(!Self.schedule(city, after: "2026-11-30").isEmpty)
  }
}
