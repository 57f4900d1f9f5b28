import TrainingDomain

/// What the months up to the period tell of one person, beyond the year to date.
struct PersonYears {
  /// Credited hours of each month of the window's series (`MonthWindow.series`), oldest first, in 1/100 JP.
  var months = InlineArray<24, Int64>(repeating: 0)
  /// Of the last twelve months: hours of sessions missed, and of all that were told of, in 1/100 JP.
  var lost: Int64 = 0
  var planned: Int64 = 0
  /// Whether attendance of these months tells anything of the person, with or without hours.
  var isSeen = false
  /// Forms of activities completed, or on record: in the years in which a seminar counts, and ever.
  var recentForms = DenseSet<ActivityForm>()
  var forms = DenseSet<ActivityForm>()

  /// Adds what activities and records credit.
  mutating func add(_ credits: [PersonCredit], _ window: MonthWindow, seminarMonths: Int) {
    for credit in credits {
      if let place = window.place(credit.day) { months[place] += credit.hours }
      guard credit.isCompleted else { continue }
      forms.insert(credit.form)
      if window.isWithin(months: seminarMonths, credit.day) { recentForms.insert(credit.form) }
    }
  }

  /// Credited hours of the last so many months.
  func hours(ofLast count: Int) -> Int64 {
    let months = months.span
    var sum: Int64 = 0
    for month in months.count - count..<months.count { sum += months[month] }
    return sum
  }
}
