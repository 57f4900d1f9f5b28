/// The title of a training as two exports of it agree on: lower case, accents off, and each run of anything but
/// letters and digits as one blank; empty where no letter or digit is left.
package func foldedTitle(_ title: String) -> String {
  var folded = ""
  var pendingBlank = false
  for scalar in title.lowercased().unicodeScalars {
    // An accent that stands behind its letter parts no words.
    if scalar.properties.generalCategory == .nonspacingMark { continue }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      pendingBlank = true
      continue
    }
    if pendingBlank, !folded.isEmpty { folded += " " }
    pendingBlank = false
    folded.unicodeScalars.append(plainLetter(scalar))
  }
  return folded
}

/// The Latin letter beneath an accent, by the character's name in Unicode: `LATIN SMALL LETTER E WITH ACUTE`.
private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let start = "LATIN SMALL LETTER "
  guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(start) else { return scalar }
  let rest = name.dropFirst(start.count)
  guard rest.dropFirst().hasPrefix(" WITH "), let letter = rest.lowercased().unicodeScalars.first else {
    return scalar
  }
  return letter
}
