/// How much a finding weighs: an error costs a row or a file, a warning may change what a reader concludes,
/// a note only tells.
package enum Severity: String, CaseIterable, Sendable {
  case note, warning, error
}
