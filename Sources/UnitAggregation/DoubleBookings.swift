/// Days on which one person was booked in two activities at once, and how many people were.
package struct DoubleBookings: Equatable, Sendable {
  package private(set) var days = 0
  package private(set) var people = 0

  package init() {}

  /// Adds the days of one person.
  mutating func add(_ days: Int) {
    self.days += days
    people += days > 0 ? 1 : 0
  }

  package mutating func merge(_ other: DoubleBookings) {
    days += other.days
    people += other.people
  }
}
