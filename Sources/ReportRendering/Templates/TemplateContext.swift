import Mustache

/// A value that offers names to templates: the table of names is both what the checker knows and how the
/// library reads, so that the two cannot differ.
protocol TemplateContext: MustacheParent, SendableMetatype {
  static var fields: [String: TemplateField<Self>] { get }
}

extension TemplateContext {
  func child(named name: String) -> Any? { Self.fields[name]?.read(self) }

  static var shape: [String: NameShape] { fields.mapValues(\.shape) }
}
