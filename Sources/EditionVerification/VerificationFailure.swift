import ReportRendering

/// One thing that does not hold about an edition, and where.
package struct VerificationFailure: Equatable, Sendable {
  package let check: VerificationCheck
  /// Relative to the edition's folder.
  package let path: String
  /// 1 for the first line; 0 where no line can be named.
  package let line: Int
  package let what: VerificationDetail

  /// What is wrong at the place, English.
  package var detail: String { what.text(.english) }

  /// Where, what exactly, and what it means.
  package func text(_ language: Language) -> String {
    let place = line > 0 ? "\(path):\(line)" : path
    return "\(place): \(what.text(language)). \(check.text(language))"
  }
}
