import TrainingDomain

/// A day, a time of day, or both, as a cell states them. No time zone is applied: a time is the one written.
struct Moment: Equatable {
  /// Nil where the cell holds a time alone.
  let day: CivilDate?
  /// Seconds after midnight, 0–86,399; nil where the cell holds a day alone.
  let second: Int?
}

/// A day and a time of day as exports write them; nil for anything else and for a day that does not exist.
///
/// A day is `YYYY-MM-DD`, three numbers in the column's order, or one with the month's name, Indonesian or
/// English; two digits of a year mean 20yy. A time is `07:58`, `08.30`, `7:58:30 AM`, `pukul 08.00 WIB`.
/// Three pairs of digits between points (`08.30.15`) are a time: Indonesian settings write it so.
func parseMoment(_ bytes: CellBytes, order: DateOrder?) -> Moment? {
  guard let written = WrittenMoment(bytes) else { return nil }
  guard let day = written.day else { return Moment(day: nil, second: written.second) }
  guard let date = day.date(order: order) else { return nil }
  return Moment(day: date, second: written.second)
}
