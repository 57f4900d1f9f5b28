/// A value that offers names to templates: the table of names is both what the checker knows and how a compiled
/// template reads, so that the two cannot differ.
protocol TemplateContext: SendableMetatype {
  static var fields: [String: TemplateField<Self>] { get }
}

extension TemplateContext {
  static var shape: [String: NameShape] { fields.mapValues(\.shape) }
}
