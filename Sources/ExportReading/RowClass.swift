/// What reading a row came to.
enum RowClass {
  /// The row is settled here.
  case accepted, unused
  /// Known to be no row of the table: a host, somebody who registered and did not come.
  case nonTable
  /// The row went into a table of distinct rows, whose tally will count it.
  case handedOn
}
