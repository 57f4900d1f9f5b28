import TrainingDomain

/// A day as it was written, before the column's date order is known.
enum WrittenDay: Equatable {
  /// Year first, or with the month's name: it can be read in one way only, if such a day exists.
  case clear(year: Int, month: Int, day: Int)
  /// Two numbers and a year behind them.
  case numbers(first: Int, second: Int, year: Int)

  /// The day, or nil where it does not exist, or where two days can be meant and nothing says which.
  func date(order: DateOrder?) -> CivilDate? {
    switch self {
    case .clear(let year, let month, let day): return CivilDate(year: year, month: month, day: day)
    case .numbers(let first, let second, let year):
      if order == nil, first <= 12, second <= 12, first != second { return nil }
      let isMonthFirst = order == .monthFirst || (order == nil && second > 12)
      return CivilDate(
        year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    }
  }
}
