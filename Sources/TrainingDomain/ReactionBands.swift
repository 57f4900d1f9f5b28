/// The bands of a mean reaction, by where each begins, in 1/100 percent of the scale; below the first of them
/// lies the worst band.
package struct ReactionBands: Equatable, Sendable {
  package let poorFrom: Int
  package let fairFrom: Int
  package let goodFrom: Int
  package let veryGoodFrom: Int

  package init(poorFrom: Int, fairFrom: Int, goodFrom: Int, veryGoodFrom: Int) {
    self.poorFrom = poorFrom
    self.fairFrom = fairFrom
    self.goodFrom = goodFrom
    self.veryGoodFrom = veryGoodFrom
  }
}
