/// What reading a row came to.
enum RowClass {
  /// The row is settled here.
  case accepted, unused
  /// The row went into a table of distinct rows, whose tally will count it.
  case handedOn
}
