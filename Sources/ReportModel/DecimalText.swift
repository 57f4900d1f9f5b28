/// A scaled integer as canonical decimal text: `7773600` with two decimals is `77736.00`.
package func decimalText(_ scaled: Int128, decimals: Int) -> String {
  var text: [UInt8] = []
  appendDecimalText(scaled, decimals: decimals, to: &text)
  return String(decoding: text, as: UTF8.self)
}

/// Adds what `decimalText` gives.
package func appendDecimalText(_ scaled: Int128, decimals: Int, to text: inout [UInt8]) {
  if scaled < 0 { text.append(UInt8(ascii: "-")) }
  withDecimalDigits(scaled.magnitude, atLeast: decimals + 1) { digits in
    for place in digits.indices {
      if place == digits.count - decimals { text.append(UInt8(ascii: ".")) }
      text.append(digits[place])
    }
  }
}

/// Shows the digits of a number as ASCII, with zeros before it where it has fewer than `count`.
package func withDecimalDigits(
  _ number: UInt128, atLeast count: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Void
) {
  // The largest number has 39.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(39, count)) { digits in
    // From the last one on.
    var start = digits.count
    func put(_ digit: UInt8) {
      start -= 1
      digits.initializeElement(at: start, to: UInt8(ascii: "0") + digit)
    }
    // Of 128 bits, division is a call.
    var large = number
    while large > UInt128(UInt64.max) {
      let (quotient, digit) = large.quotientAndRemainder(dividingBy: 10)
      put(UInt8(digit))
      large = quotient
    }
    var rest = UInt64(large)
    while rest > 0 || digits.count - start < max(count, 1) {
      put(UInt8(rest % 10))
      rest /= 10
    }
    read(UnsafeBufferPointer(rebasing: digits[start...]))
  }
}
