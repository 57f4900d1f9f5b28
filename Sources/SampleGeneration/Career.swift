/// What becomes of an employee in the asked months.
enum Career {
  case stays
  /// From the first day of that month (since January 2026) on in another unit.
  case moves(to: Int, month: Int)
  /// Gone from the first day of that month on.
  case leaves(month: Int)
}
