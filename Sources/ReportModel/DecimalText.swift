/// A scaled integer as canonical decimal text: `7773600` with two decimals is `77736.00`.
package func decimalText(_ scaled: Int128, decimals: Int) -> String {
  guard decimals > 0 else { return String(scaled) }
  var digits = String(scaled.magnitude)
  if digits.count <= decimals {
    digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
  }
  let whole = digits.dropLast(decimals)
  let fraction = digits.suffix(decimals)
  return (scaled < 0 ? "-" : "") + whole + "." + fraction
}
