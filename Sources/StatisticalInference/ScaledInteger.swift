/// `value`·10^`decimals` as the nearest whole number, halves away from zero.
///
/// Decided by the exact value of the Double: 1.115 is a little less than it reads, so with two decimals it
/// gives 111, though the rounded product is 111.5.
/// - Parameter decimals: from 0 to 22, the powers of ten that a Double holds exactly.
/// - Returns: nil for a value that is not finite, a result beyond 128 bits or decimals out of range.
package func scaledInteger(_ value: Double, decimals: Int) -> Int128? {
  guard (0...22).contains(decimals) else { return nil }
  let scale = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
  let product = value * scale
  /// The part of the exact product that its rounding dropped.
  let dropped = (-product).addingProduct(value, scale)
  guard product.isFinite, dropped.isFinite else { return nil }
  var nearest = product.rounded(.toNearestOrAwayFromZero)
  let isHalf = (product - nearest).magnitude == 0.5
  if isHalf, dropped != 0, dropped.sign != product.sign { nearest = product.rounded(.towardZero) }
  // What was dropped is a half or more only where the product has no digits after the point.
  guard let whole = Int128(exactly: nearest),
    let rest = Int128(exactly: dropped.rounded(.toNearestOrAwayFromZero))
  else { return nil }
  let (sum, overflows) = whole.addingReportingOverflow(rest)
  return overflows ? nil : sum
}
