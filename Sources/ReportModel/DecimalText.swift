/// A scaled integer as canonical decimal text: `7773600` with two decimals is `77736.00`.
package func decimalText(_ scaled: Int128, decimals: Int) -> String {
  let digits = decimalDigits(scaled.magnitude, atLeast: decimals + 1)
  let whole = digits.count - decimals
  return String(unsafeUninitializedCapacity: digits.count + 2) { text in
    var length = 0
    func put(_ byte: UInt8) {
      text.initializeElement(at: length, to: byte)
      length += 1
    }
    if scaled < 0 { put(UInt8(ascii: "-")) }
    for (place, digit) in digits.enumerated() {
      if place == whole { put(UInt8(ascii: ".")) }
      put(digit)
    }
    return length
  }
}

/// The digits of a number as ASCII, with zeros before it where it has fewer than `count`.
package func decimalDigits(_ number: UInt128, atLeast count: Int) -> [UInt8] {
  // The largest number has 39.
  [UInt8](unsafeUninitializedCapacity: max(39, count)) { digits, length in
    func put(_ digit: UInt8) {
      digits.initializeElement(at: length, to: UInt8(ascii: "0") + digit)
      length += 1
    }
    // From the last one on. Of 128 bits, division is a call.
    var large = number
    while large > UInt128(UInt64.max) {
      let (quotient, digit) = large.quotientAndRemainder(dividingBy: 10)
      put(UInt8(digit))
      large = quotient
    }
    var rest = UInt64(large)
    while rest > 0 || length < max(count, 1) {
      put(UInt8(rest % 10))
      rest /= 10
    }
    digits[..<length].reverse()
  }
}
