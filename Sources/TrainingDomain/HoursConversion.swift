/// How one form of activity becomes training hours where the activity states none.
package struct HoursConversion: Equatable, Sendable {
  package enum Basis: Equatable, Sendable {
    /// Only stated hours count.
    case stated
    case perDay, perOccasion
    /// A semester is six months; a part of one counts as one.
    case perSemester
  }

  package let basis: Basis
  /// Hours for each unit of the basis; nil with `.stated`.
  package let hours: TrainingHours?
  /// Replaces `hours` for activities abroad.
  package let hoursAbroad: TrainingHours?
  /// Added to activities abroad, in percent; with `.stated` it is added to the stated hours.
  package let supplementAbroadPercent: Int?
  /// Converted occasions that count for one person in one month.
  package let occasionsPerMonth: Int?
  /// The most that one activity converts to, and activities of the form on one day for one person.
  package let most: HoursLimits

  package init(
    basis: Basis, hours: TrainingHours?, hoursAbroad: TrainingHours?, supplementAbroadPercent: Int?,
    occasionsPerMonth: Int?, most: HoursLimits = .none
  ) {
    self.basis = basis
    self.hours = hours
    self.hoursAbroad = hoursAbroad
    self.supplementAbroadPercent = supplementAbroadPercent
    self.occasionsPerMonth = occasionsPerMonth
    self.most = most
  }
}
