import TrainingDomain

/// The months up to a period that figures look back to: those of its year and of the year before, and as many years
/// as the rules let a seminar count for the index.
struct MonthWindow: Equatable, Sendable {
  /// Months of the series that forecasts are made from.
  static let series = 24

  let last: Period
  /// The first day that any figure looks back to.
  let firstDay: CivilDate
  /// The age in months of each day from `firstDay` on, since taking dates apart costs more than all else.
  private let ages: [Int16]

  init(to period: Period, index: TrainingIndex) {
    last = period
    let months = max(Self.series, index.seminarYears * 12)
    let firstDay = Self.month(months - 1, before: period).firstDay
    self.firstDay = firstDay
    ages = (firstDay.dayNumber...period.lastDay.dayNumber).map {
      Int16(truncatingIfNeeded: Self.age(CivilDate(dayNumber: $0), period))
    }
  }

  func contains(_ day: CivilDate) -> Bool { day >= firstDay && day <= last.lastDay }

  /// The month of a day of the year to date: 0 is January.
  func month(_ day: CivilDate) -> Int { last.month - 1 - monthsAgo(day) }

  /// Whether a day lies within the last so many months, the period's included.
  func isWithin(months: Int, _ day: CivilDate) -> Bool {
    let age = monthsAgo(day)
    return age >= 0 && age < months
  }

  /// The place of a day's month in the series, oldest first; nil outside it.
  func place(_ day: CivilDate) -> Int? {
    let age = monthsAgo(day)
    return age >= 0 && age < Self.series ? Self.series - 1 - age : nil
  }

  private func monthsAgo(_ day: CivilDate) -> Int {
    let place = Int(day.dayNumber) - Int(firstDay.dayNumber)
    return ages.indices.contains(place) ? Int(ages[place]) : Self.age(day, last)
  }

  private static func age(_ day: CivilDate, _ last: Period) -> Int {
    let period = day.period
    return (last.year - period.year) * 12 + last.month - period.month
  }

  private static func month(_ months: Int, before period: Period) -> Period {
    (0..<months).reduce(period) { period, _ in period.previous }
  }
}
