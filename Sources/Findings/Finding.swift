/// One thing that was noticed in the input, as a value; who prints it decides on language and form.
///
/// The values never hold a NIP, a name or a score: whoever makes a finding masks them (see `Masked`).
package struct Finding: Equatable, Error, Sendable {
  package let code: FindingCode
  package let position: SourcePosition
  /// What was found, expected and so on, in the order in which the code's text names them. Words that
  /// differ by language stand here in both (see `BilingualText`).
  package let values: [String]

  package init(_ code: FindingCode, at position: SourcePosition, _ values: String...) {
    self.init(code, at: position, values)
  }

  package init(_ code: FindingCode, at position: SourcePosition, _ values: [String]) {
    self.code = code
    self.position = position
    self.values = values
  }

  /// The finding in words: what was found, what was expected and what to do.
  package func text(in language: FindingLanguage) -> String { code.text(values, in: language) }

  /// `file:line:column: severity: text [code]`, the line that goes to standard error.
  package func line(in language: FindingLanguage) -> String {
    "\(Masked.path(position.file)):\(position.line):\(position.column): \(code.severity.rawValue): "
      + "\(text(in: language)) [\(code.rawValue)]"
  }
}
