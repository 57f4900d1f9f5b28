/// Canonical decimal text as an integer of 10^-`decimals`: the inverse of `decimalText`.
///
/// Nil for any other way to write the number (a sign `+`, leading zeros, other decimals, `-0`) and for what
/// Int128 cannot hold.
func scaledDecimal(_ text: String, decimals: Int) -> Int128? {
  var digits = Array(text.utf8)
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative { digits.removeFirst() }
  if decimals > 0 {
    let point = digits.count - decimals - 1
    guard point > 0, digits[point] == UInt8(ascii: ".") else { return nil }
    guard digits[0] != UInt8(ascii: "0") || point == 1 else { return nil }
    digits.remove(at: point)
  } else {
    guard let first = digits.first, first != UInt8(ascii: "0") || digits.count == 1 else { return nil }
  }
  var value: Int128 = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflows) = tens.addingReportingOverflow(Int128(digit - 0x30))
    guard !isTooLarge, !overflows else { return nil }
    value = sum
  }
  guard !isNegative || value != 0 else { return nil }
  return isNegative ? -value : value
}
