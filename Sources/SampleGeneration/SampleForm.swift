/// A form of activity (*bentuk*) with what is usual for it in a city's training office.
final class SampleForm: Sendable {
  /// As an office writes it in the column `bentuk`.
  let label: String
  /// How an activity's name begins.
  let title: String
  /// Activities of this form among all, relative to the other forms.
  let frequency: Int
  /// Places in `TrainingTheme.all`.
  let themes: [Int]
  /// Working days from first to last.
  let days: ClosedRange<Int>
  let sessionsPerDay: ClosedRange<Int>
  /// Training hours (JP) a day where they are stated.
  let hoursPerDay: Int
  /// Activities in a thousand that state their hours.
  let statedPermille: Int
  /// Hours credited for an activity of some days that states none; the customary conversion.
  let converted: @Sendable (_ days: Int) -> Int
  /// Participants, relative to the other forms.
  let size: Int
  /// Cost of one participant in thousands of rupiah.
  let cost: ClosedRange<Int>
  let account: BudgetAccount
  let isInClass: Bool
  /// Whether participants are tested before and after.
  let isTested: Bool
  let partnership: Partnership

  init(
    _ label: String, title: String, frequency: Int, themes: [Int], days: ClosedRange<Int>,
    sessionsPerDay: ClosedRange<Int>, hoursPerDay: Int, statedPermille: Int = 1_000, size: Int,
    cost: ClosedRange<Int>, account: BudgetAccount, isInClass: Bool = true, isTested: Bool = true,
    partnership: Partnership = .sometimes, converted: @escaping @Sendable (Int) -> Int = { _ in 0 }
  ) {
    self.label = label
    self.title = title
    self.frequency = frequency
    self.themes = themes
    self.days = days
    self.sessionsPerDay = sessionsPerDay
    self.hoursPerDay = hoursPerDay
    self.statedPermille = statedPermille
    self.size = size
    self.cost = cost
    self.account = account
    self.isInClass = isInClass
    self.isTested = isTested
    self.partnership = partnership
    self.converted = converted
  }
}
