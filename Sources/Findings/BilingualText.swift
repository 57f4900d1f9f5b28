/// One text in both languages that findings are told in.
package struct BilingualText: Hashable, Sendable {
  package let english: String
  package let indonesian: String

  package init(_ english: String, _ indonesian: String) {
    self.english = english
    self.indonesian = indonesian
  }

  package func text(in language: FindingLanguage) -> String {
    language == .english ? english : indonesian
  }

  /// Masked cells hold no control characters, so none of them begins like this.
  private static let mark: Character = "\u{1E}"

  /// Both texts as one value of a finding, whose text takes the language that it is told in.
  package var value: String { "\(Self.mark)\(english)\(Self.mark)\(indonesian)" }

  /// A finding's value in one language; a value that is no text in two stays as it is.
  static func told(_ value: String, in language: FindingLanguage) -> String {
    guard value.first == mark else { return value }
    let parts = value.split(separator: mark, omittingEmptySubsequences: false)
    return parts.count == 3 ? String(parts[language == .english ? 1 : 2]) : value
  }
}
