/// `numerator ÷ denominator` as the nearest integer, halves away from zero.
///
/// Every published figure is rounded by this one function, once, from its exact terms.
/// - Parameter denominator: greater than 0.
package func roundedQuotient(_ numerator: Int128, _ denominator: Int128) -> Int128 {
  let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
  guard remainder.magnitude * 2 >= denominator.magnitude else { return quotient }
  return numerator < 0 ? quotient - 1 : quotient + 1
}
