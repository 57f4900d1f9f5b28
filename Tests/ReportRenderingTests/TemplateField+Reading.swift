@testable import ReportRendering

extension TemplateField {
  /// What a template prints of the field; nil where it is no text.
  func text(of owner: Owner) -> String? {
    switch reading {
    case .text(let read): read(owner)
    case .fragment(let read): String(decoding: read(owner).bytes, as: UTF8.self)
    case .flag, .list, .object, .words: nil
    }
  }

  /// What a section stands for; empty where the field is no list of these.
  func elements<Element>(of owner: Owner, as type: Element.Type) -> [Element] {
    guard case .list(let read, _) = reading else { return [] }
    return read(owner).compactMap { TemplateFrame<Element>.owner(of: $0) }
  }
}
