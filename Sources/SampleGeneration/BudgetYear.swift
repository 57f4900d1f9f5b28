/// A year's money by unit and account: what was committed in which month and what has been realised.
///
/// Each unit pays for its own participants; an activity with an audience is paid by that unit. All money is
/// in whole rupiah.
struct BudgetYear {
  let calendar: WorkCalendar
  /// By unit and account.
  private(set) var realised: [[Int]]
  /// By month of the year (0 = January), unit and account.
  private(set) var committed: [[[Int]]]
  /// What is paid outside the city's own activities.
  let otherSpending: [OtherSpending]

  init(year: TrainingYear, roster: Roster) {
    calendar = year.calendar
    let accounts = BudgetAccount.allCases.count
    realised = Array(repeating: Array(repeating: 0, count: accounts), count: roster.units.count)
    committed = Array(repeating: realised, count: calendar.months)
    otherSpending = OtherSpending.all(calendar: year.calendar, roster: roster)
    for spending in otherSpending {
      realised[spending.unit][spending.account.rawValue] += spending.amount
      committed[spending.day.month - 1][spending.unit][spending.account.rawValue] += spending.amount
    }
    for (place, activity) in year.activities.enumerated() {
      add(activity, year.enrolment.participants(of: place), roster)
    }
  }

  private mutating func add(_ activity: PlannedActivity, _ people: ArraySlice<UInt32>, _ roster: Roster) {
    let account = activity.form.account.rawValue
    let isPaid = isPaid(activity)
    for share in Self.shares(of: activity, people, roster) {
      committed[activity.first.month - 1][share.unit][account] += share.amount
      if isPaid { realised[share.unit][account] += share.amount }
    }
  }

  /// Whether the payment falls in the asked months.
  func isPaid(_ activity: PlannedActivity) -> Bool {
    activity.paymentDay.number <= calendar.lastDay.number
  }

  /// What each unit pays for an activity, in the order of the units.
  static func shares(
    of activity: PlannedActivity, _ people: ArraySlice<UInt32>, _ roster: Roster
  ) -> [(unit: Int, amount: Int)] {
    guard activity.unitCost > 0 else { return [] }
    if let audience = activity.audience {
      return people.isEmpty ? [] : [(audience, activity.unitCost * people.count)]
    }
    var shares: [(unit: Int, amount: Int)] = []
    var units = UnitCursor(roster)
    for person in people {
      units.advance(to: Int(person))
      if let last = shares.last, last.unit == units.place {
        shares[shares.count - 1].amount += activity.unitCost
      } else {
        shares.append((units.place, activity.unitCost))
      }
    }
    return shares
  }
}
