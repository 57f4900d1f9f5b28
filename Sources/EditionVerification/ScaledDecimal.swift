/// Canonical decimal text as an integer of 10^-`decimals`: the inverse of `decimalText`.
///
/// Nil for any other way to write the number (a sign `+`, leading zeros, other decimals, `-0`) and for what
/// Int128 cannot hold.
func scaledDecimal(_ text: String, decimals: Int) -> Int128? {
  var text = text
  return text.withUTF8 { scaledDecimal($0, decimals: decimals) }
}

private func scaledDecimal(_ text: UnsafeBufferPointer<UInt8>, decimals: Int) -> Int128? {
  let isNegative = text.first == UInt8(ascii: "-")
  let start = isNegative ? 1 : 0
  let point = text.count - (decimals > 0 ? decimals + 1 : 0)
  guard point > start, decimals == 0 || text[point] == UInt8(ascii: ".") else { return nil }
  guard text[start] != UInt8(ascii: "0") || point == start + 1 else { return nil }
  var value: Int128 = 0
  for place in start..<text.count where place != point {
    let digit = text[place]
    guard (0x30...0x39).contains(digit) else { return nil }
    let (tens, isTooLarge) = value.multipliedReportingOverflow(by: 10)
    let (sum, overflows) = tens.addingReportingOverflow(Int128(digit - 0x30))
    guard !isTooLarge, !overflows else { return nil }
    value = sum
  }
  guard !isNegative || value != 0 else { return nil }
  return isNegative ? -value : value
}
