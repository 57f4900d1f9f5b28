import SeededRandomness
import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// What is made for every person or row in place of arrays, sets and dictionaries.
@Suite struct HotPathTests {
  @Test func thereIsRoomForEveryCauseFormAndMonth() {
    #expect(ByCause<Int>(repeating: 0).indices.count == AbsenceCause.allCases.count)
    #expect(AbsenceCause.allCases.map(\.rawValue) == Array(0..<AbsenceCause.allCases.count))
    // `DenseSet` has a place for each form.
    #expect(ActivityForm.allCases.allSatisfy { $0.place < 64 })
    #expect(UnitTotals.sources.map { UnitTotals.source($0) } == [0, 1, 2])
    // Targets and points are looked up by these numbers.
    #expect(EmploymentStatus.allCases.enumerated().allSatisfy { $0 == Int($1.rawValue) })
    #expect(PostKind.allCases.enumerated().allSatisfy { $0 == Int($1.rawValue) })
    #expect(PersonYears().months.count == MonthWindow.series)
  }

  @Test func aSetOfFormsHoldsWhatWasPutIn() {
    for form in ActivityForm.allCases {
      var set = DenseSet<ActivityForm>()
      #expect(set.isDisjoint(with: DenseSet(ActivityForm.allCases)))
      set.insert(form)
      #expect(!set.isDisjoint(with: DenseSet([form])))
      #expect(set.isDisjoint(with: DenseSet(Set(ActivityForm.allCases).subtracting([form]))))
    }
  }

  @Test func aSetOfFamiliesHoldsWhatWasPutIn() {
    for family in ActivityFamily.allCases {
      var set = DenseSet<ActivityFamily>()
      #expect(set.isEmpty)
      set.insert(family)
      #expect(ActivityFamily.allCases.filter(set.contains) == [family])
    }
  }

  @Test func aDenseTableIsADictionary() {
    var random = SeededNumbers(1)
    for _ in 0..<200 {
      var table = DenseTable<Int, Int>()
      var dictionary: [Int: Int] = [:]
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let key = Int.random(in: 0..<30, using: &random)
        table[key, default: 7] += 1
        dictionary[key, default: 7] += 1
      }
      #expect(table.map(\.key) == dictionary.keys.sorted())
      #expect((0..<40).allSatisfy { table[$0] == dictionary[$0] })
      #expect(table.isEmpty == dictionary.isEmpty)
      // The order in which keys came does not show.
      var other = DenseTable<Int, Int>()
      for (key, value) in dictionary.sorted(by: { $0.key > $1.key }) { other[key, default: value] = value }
      #expect(other == table)
      other[50, default: 0] += 0
      #expect(other != table)
    }
  }

  @Test func sumsByKeyAreThoseOfADictionary() {
    var random = SeededNumbers(2)
    var sums = KeyedTotals<Int>()
    var dictionary: [UInt64: Int] = [:]
    for _ in 0..<20_000 {
      let key = UInt64.random(in: 0..<64, using: &random) << 32 | UInt64.random(in: 0..<100, using: &random)
      sums.update(key, initial: 1) { $0 += 2 }
      dictionary[key, default: 1] += 2
    }
    #expect(Dictionary(uniqueKeysWithValues: sums.entries.map { ($0.key, $0.value) }) == dictionary)
  }

  @Test func theMonthsOfAWindowAreThoseOfTheCalendar() throws {
    let period = try #require(Period("2026-10"))
    let index = TrainingIndex(
      points: [:], hours: TrainingHours(hundredths: 0), seminarForms: [], seminarYears: 3)
    let window = MonthWindow(to: period, index: index)
    // Also of days outside the window, which no table holds.
    for number in (window.firstDay.dayNumber - 800)...(period.lastDay.dayNumber + 800) {
      let day = CivilDate(dayNumber: number)
      let parts = day.components
      let age = (2026 - parts.year) * 12 + 10 - parts.month
      #expect(window.place(day) == ((0..<24).contains(age) ? 23 - age : nil))
      #expect(window.isWithin(months: 12, day) == (0..<12).contains(age))
      if parts.year == 2026, parts.month <= 10 { #expect(window.month(day) == parts.month - 1) }
    }
  }
}
