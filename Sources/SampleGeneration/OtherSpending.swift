/// A payment without an activity of the city: a fee to another organiser, or paper.
struct OtherSpending {
  let unit: Int
  let day: CalendarDay
  let account: BudgetAccount
  /// Whole rupiah.
  let amount: Int

  /// A year's payments by month and unit.
  static func all(calendar: WorkCalendar, roster: Roster) -> [OtherSpending] {
    (0..<calendar.months).flatMap { month in
      roster.units.indices.flatMap { unit in
        payments(month: month, unit: unit, calendar: calendar, roster: roster)
      }
    }
  }

  private static func payments(
    month: Int, unit: Int, calendar: WorkCalendar, roster: Roster
  ) -> [OtherSpending] {
    let people = roster.people(of: unit).count
    var stream = RandomStream(
      seed: roster.settings.seed, purpose: .otherSpending, unit, (calendar.year - 2026) * 12 + month)
    let day = CalendarDay(calendar.year, month + 1, stream.draw(in: 6...28))
    let amount = people * stream.draw(in: 20...60) * 1_000
    let isTraining = stream.chance(permille: 600)
    var payments: [OtherSpending] = []
    if stream.chance(permille: 250), amount > 0 {
      let account = isTraining ? BudgetAccount.training : .guidance
      payments.append(OtherSpending(unit: unit, day: day, account: account, amount: amount))
    }
    // Every fifth unit books its paper in the same export.
    if unit % 5 == 1, month % 4 == 2, amount > 0 {
      payments.append(OtherSpending(unit: unit, day: day, account: .stationery, amount: amount / 2))
    }
    return payments
  }
}
