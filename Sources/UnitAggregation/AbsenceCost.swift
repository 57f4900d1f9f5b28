/// What missed sessions cost, exact in 10⁻⁶ rupiah.
package struct AbsenceCost: Equatable, Sendable {
  package var microRupiah: Int128 = 0
  /// People who missed a session of an activity whose money is known.
  package var people = 0

  package init() {}

  package mutating func merge(_ other: AbsenceCost) {
    microRupiah += other.microRupiah
    people += other.people
  }
}
