/// The languages that findings are told in.
package enum FindingLanguage: Sendable {
  case indonesian, english
}
