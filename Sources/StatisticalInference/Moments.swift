/// The count, sum and sum of squares of whole numbers, exact, so that parts may be merged in any order.
///
/// The values are in any one unit that the caller chooses; figures derived from them are in that unit, or in
/// its square for a variance. Exact for 10⁸ values of up to ±10¹³ and beyond, as long as the sum of their
/// squares is below 2¹²⁷.
package struct Moments: Equatable, Sendable {
  package private(set) var count = 0
  /// Σx.
  package private(set) var sum: Int128 = 0
  /// Σx².
  package private(set) var squares: Int128 = 0
  /// Whether a sum grew beyond 128 bits; then every derived figure is nil, since it would be a wrong one.
  package private(set) var hasOverflowed = false

  package init() {}

  /// Moments that were added up elsewhere, of values in one unit.
  package init(count: Int, sum: Int128, squares: Int128) {
    self.count = count
    self.sum = sum
    self.squares = squares
  }

  package mutating func add(_ value: Int128) {
    let (square, overflows) = value.multipliedReportingOverflow(by: value)
    include(count: 1, sum: value, squares: square, hasOverflowed: overflows)
  }

  /// Counts the values of `other` too, as if each had been added.
  package mutating func merge(_ other: Moments) {
    include(
      count: other.count, sum: other.sum, squares: other.squares, hasOverflowed: other.hasOverflowed)
  }

  /// The values without those of `part`, which must be among them.
  package func without(_ part: Moments) -> Moments {
    var rest = self
    rest.include(
      count: -part.count, sum: -part.sum, squares: -part.squares, hasOverflowed: part.hasOverflowed)
    return rest
  }

  private mutating func include(count: Int, sum: Int128, squares: Int128, hasOverflowed: Bool) {
    let (newCount, countOverflows) = self.count.addingReportingOverflow(count)
    let (newSum, sumOverflows) = self.sum.addingReportingOverflow(sum)
    let (newSquares, squaresOverflow) = self.squares.addingReportingOverflow(squares)
    self.count = newCount
    self.sum = newSum
    self.squares = newSquares
    if hasOverflowed || countOverflows || sumOverflows || squaresOverflow { self.hasOverflowed = true }
  }

  /// Σx ÷ n; nil without a value.
  package var mean: Double? {
    isUsable(atLeast: 1) ? Double(nearest: sum) / Double(count) : nil
  }

  /// Σ(x − mean)² ÷ (n − 1); nil under 2 values.
  package var variance: Double? {
    guard isUsable(atLeast: 2) else { return nil }
    let deviations = squaredDeviations
    return (Double(nearest: deviations.whole) + Double(nearest: deviations.parts) / Double(count))
      / Double(count - 1)
  }

  /// The square root of the variance; nil under 2 values.
  package var standardDeviation: Double? { variance?.squareRoot() }

  /// The mean as `quotient + remainder ÷ count`, exactly; the remainder has the sign of the sum.
  ///
  /// nil without a value.
  var exactMean: (quotient: Int128, remainder: Int128)? {
    isUsable(atLeast: 1) ? sum.quotientAndRemainder(dividingBy: Int128(count)) : nil
  }

  /// Σ(x − mean)² as `whole + parts ÷ count`, exactly, with `parts` in `0..<count`.
  ///
  /// With q = Σx ÷ n cut to a whole number and r the rest, Σ(x − q)² = Σx² − n·q² − 2·q·r, and
  /// Σ(x − mean)² = Σ(x − q)² − r² ÷ n. Since q and r have one sign and Σ(x − q)² ≥ 0, no term is greater
  /// than Σx², so nothing overflows; and since nothing is rounded, nothing cancels.
  var squaredDeviations: (whole: Int128, parts: Int128) {
    let n = Int128(count)
    guard let (q, r) = exactMean else { return (0, 0) }
    let aroundQuotient = squares - n * q * q - 2 * q * r
    let (excess, rest) = (r * r).quotientAndRemainder(dividingBy: n)
    return rest == 0 ? (aroundQuotient - excess, 0) : (aroundQuotient - excess - 1, n - rest)
  }

  private func isUsable(atLeast least: Int) -> Bool { count >= least && !hasOverflowed }
}
