/// How gains are judged: the bands of the normalised gain (Hake 1998), and on how many people a judgement must
/// rest.
package struct GainBands: Equatable, Sendable {
  /// Where the middle and the upper band begin, in 1/100 (0–100).
  package let mediumFrom: Int
  package let highFrom: Int
  /// Over fewer people there is no interval, effect size or band.
  package let minimumPeople: Int

  package init(mediumFrom: Int, highFrom: Int, minimumPeople: Int) {
    self.mediumFrom = mediumFrom
    self.highFrom = highFrom
    self.minimumPeople = minimumPeople
  }
}
