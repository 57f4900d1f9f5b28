/// `numerator ÷ denominator` as the nearest integer, halves away from zero.
///
/// Every published figure is rounded by this one function, once, from its exact terms.
/// - Parameter denominator: greater than 0.
package func roundedQuotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
  // Nearly all terms fit 64 bits, which the processor divides by itself.
  if let small = Int64(exactly: numerator), let divisor = Int64(exactly: denominator), divisor > 0 {
    let (quotient, remainder) = small.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return Int128(quotient) }
    return Int128(quotient) + (small < 0 ? -1 : 1)
  }
  let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
  guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
  return numerator < 0 ? quotient - 1 : quotient + 1
}
