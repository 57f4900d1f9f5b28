import ReportModel

/// A figure as readers see it: `Rp1.250.000`, `45,10%`, `77.736`.
///
/// - Parameter scaled: The value as an integer of 10^-`measure.decimals`.
package func figureText(scaled: Int128, measure: Measure, language: Language) -> String {
  var text: [UInt8] = []
  appendFigureText(scaled: scaled, measure: measure, language: language, to: &text)
  return String(decoding: text, as: UTF8.self)
}

/// Adds what `figureText` gives.
package func appendFigureText(
  scaled: Int128, measure: Measure, language: Language, to text: inout [UInt8]
) {
  if scaled < 0 { text.append(UInt8(ascii: "-")) }
  if measure == .rupiah || measure == .rupiahPerHour {
    text.append(UInt8(ascii: "R"))
    text.append(UInt8(ascii: "p"))
  }
  let decimals = measure.decimals
  withDecimalDigits(scaled.magnitude, atLeast: decimals + 1) { digits in
    let whole = digits.count - decimals
    appendGrouped(UnsafeBufferPointer(rebasing: digits[..<whole]), to: &text, language: language)
    let fraction = digits[whole...]
    guard fraction.contains(where: { $0 != UInt8(ascii: "0") }) else { return }
    text.append(language.decimalMark)
    text.append(contentsOf: fraction)
  }
  if measure == .percent { text.append(UInt8(ascii: "%")) }
}

/// A difference of two figures with its sign: `+7.736`, `-3,5`, `0`. Differences of percentages are percentage points
/// and bear no sign of percent.
package func changeText(scaled: Int128, measure: Measure, language: Language) -> String {
  let text = figureText(
    scaled: scaled, measure: measure == .percent ? .points : measure, language: language)
  return scaled > 0 ? "+" + text : text
}

/// A count that is no figure, like the lines of a file: `12.345`.
func countText(_ count: Int, language: Language) -> String {
  var text: [UInt8] = count < 0 ? [UInt8(ascii: "-")] : []
  withDecimalDigits(UInt128(count.magnitude), atLeast: 1) { digits in
    appendGrouped(digits, to: &text, language: language)
  }
  return String(decoding: text, as: UTF8.self)
}

extension Language {
  var decimalMark: UInt8 { self == .indonesian ? UInt8(ascii: ",") : UInt8(ascii: ".") }

  var groupMark: UInt8 { self == .indonesian ? UInt8(ascii: ".") : UInt8(ascii: ",") }
}

private func appendGrouped(
  _ digits: UnsafeBufferPointer<UInt8>, to text: inout [UInt8], language: Language
) {
  for place in 0..<digits.count {
    if place > 0, (digits.count - place) % 3 == 0 { text.append(language.groupMark) }
    text.append(digits[place])
  }
}
