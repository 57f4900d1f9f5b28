/// The competency dimension of the professionalism index over some people whose kind of post is known.
package struct IndexTotals: Equatable, Sendable {
  package private(set) var people = 0
  /// Σ of the people's points, in 1/100.
  package private(set) var points: Int128 = 0

  package init() {}

  mutating func add(points: Int) {
    people += 1
    self.points += Int128(points)
  }

  package mutating func merge(_ other: IndexTotals) {
    people += other.people
    points += other.points
  }
}
