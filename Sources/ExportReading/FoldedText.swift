/// A text folded for comparison: lower case, without accents and apostrophes, and each run of other
/// characters than letters and digits as one blank.
package func foldedTitle(_ text: String) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(text) }
  var folded = String.UnicodeScalarView()
  var pendingBlank = false
  for scalar in text.lowercased().unicodeScalars {
    switch scalar.properties.generalCategory {
    case .nonspacingMark: continue
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .spacingMark:
      if pendingBlank, !folded.isEmpty { folded.append(" ") }
      pendingBlank = false
      folded.append(contentsOf: baseLetters(scalar))
    default:
      // Ma'ruf and Maruf are one name: apostrophes of all kinds join.
      if !["'", "`", "\u{B4}", "\u{2018}", "\u{2019}", "\u{2BC}"].contains(scalar) { pendingBlank = true }
    }
  }
  return String(folded)
}

/// The same for ASCII, which nearly all names are: without a look at what each character is.
private func foldedASCII(_ text: String) -> String {
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  var pendingBlank = false
  for byte in text.utf8 {
    let isUpper = (0x41...0x5A).contains(byte)
    if isUpper || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
      if pendingBlank, !folded.isEmpty { folded.append(0x20) }
      pendingBlank = false
      folded.append(isUpper ? byte | 0x20 : byte)
    } else if byte != 0x27, byte != 0x60 {
      pendingBlank = true
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

/// The letters without accents that a lower-case Latin letter stands for: ê is e, æ is ae. The character's
/// own name tells: LATIN SMALL LETTER E WITH CIRCUMFLEX.
private func baseLetters(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN SMALL ") else {
    return String.UnicodeScalarView([scalar])
  }
  let words = name.split(separator: " ")
  guard words.count >= 4, words.count == 4 || words[4] == "WITH", words[3].count <= 2 else {
    return String.UnicodeScalarView([scalar])
  }
  return words[3].lowercased().unicodeScalars
}
