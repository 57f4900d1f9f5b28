/// The code of a form, competency or partner that exports only name: lower-case ASCII letters and digits, with
/// a hyphen for each run of anything else, so that `Undip` and `UNDIP ` are one. Other letters become their
/// code points (`u0627`); never empty.
package func groupCode(_ name: String) -> String {
  var code = ""
  var pendingHyphen = false
  for scalar in name.lowercased().unicodeScalars {
    let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    guard isPlain || scalar.properties.isAlphabetic else {
      pendingHyphen = true
      continue
    }
    if pendingHyphen, !code.isEmpty { code += "-" }
    pendingHyphen = false
    if isPlain {
      code.unicodeScalars.append(scalar)
    } else {
      let digits = String(scalar.value, radix: 16)
      code += "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
  return code.isEmpty ? "x" : code
}
