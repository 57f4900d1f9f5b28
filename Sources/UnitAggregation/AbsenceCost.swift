/// What missed sessions cost, exact in 10⁻⁶ rupiah.
package struct AbsenceCost: Equatable, Sendable {
  package var microRupiah: Int128 = 0
  /// People who missed a session that cost something.
  package var people = 0
  /// Whether the money of any activity with missed sessions is known; it may be 0.
  package var isKnown = false

  package init() {}

  package mutating func merge(_ other: AbsenceCost) {
    microRupiah += other.microRupiah
    people += other.people
    isKnown = isKnown || other.isKnown
  }
}
