/// One name that a value offers to templates, and how it is read.
struct TemplateField<Owner>: Sendable {
  let shape: NameShape
  /// Never nil for a name that is known: the library would go on looking further out, and find another
  /// value of the same name.
  let read: @Sendable (Owner) -> Any

  static func text(_ read: @escaping @Sendable (Owner) -> String) -> Self {
    Self(shape: .text) { RenderedText(renderText: read($0)) }
  }

  /// Markup of the program's own making, named in `TemplateTag.fragments`.
  static func fragment(_ read: @escaping @Sendable (Owner) -> String) -> Self {
    Self(shape: .fragment) { RenderedText(renderText: read($0)) }
  }

  static func flag(_ read: @escaping @Sendable (Owner) -> Bool) -> Self {
    Self(shape: .flag, read: read)
  }

  static func list<Element: TemplateContext>(_ read: @escaping @Sendable (Owner) -> [Element]) -> Self {
    Self(shape: .list(names: { Element.shape }), read: read)
  }

  /// A value that may be missing; `false` is what a section leaves out.
  static func object<Value: TemplateContext>(_ read: @escaping @Sendable (Owner) -> Value?) -> Self {
    Self(shape: .object(names: { Value.shape })) { read($0) ?? (false as Any) }
  }

  static func words(_ read: @escaping @Sendable (Owner) -> Words) -> Self {
    Self(shape: .words) { WordsContext(words: read($0)) }
  }

  /// The same name, offered by a value that holds the owner.
  func lifted<Outer>(_ path: @escaping @Sendable (Outer) -> Owner) -> TemplateField<Outer> {
    TemplateField<Outer>(shape: shape) { [read] in read(path($0)) }
  }
}
