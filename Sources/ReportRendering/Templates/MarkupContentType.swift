import MarkupEscaping
import Mustache

/// Makes the library escape by bytes: its own escaping compares graphemes.
struct MarkupContentType: MustacheContentType {
  /// The name that templates carry in their first line, put there at load.
  static let name = "MARKUP"

  static let pragma = "{{% CONTENT_TYPE: \(name)}}\n"

  func escapeText(_ text: String) -> String { escapedMarkup(text) }
}
