/// One training as a person's record has it.
struct TrainingRecord {
  let number: UInt64
  let title: String
  let first: CalendarDay
  let last: CalendarDay
  /// JP
  let hours: Int
  let form: String
  let organiser: String
  let certificate: Int
}
