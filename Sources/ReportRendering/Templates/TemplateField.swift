import MarkupEscaping

/// One name that a value offers to templates, and how it is read.
struct TemplateField<Owner>: Sendable {
  let reading: Reading

  enum Reading: Sendable {
    case text(@Sendable (Owner) -> String)
    /// Markup of the program's own making, named in `TemplateTag.fragments`.
    case fragment(@Sendable (Owner) -> Markup)
    case flag(@Sendable (Owner) -> Bool)
    /// Frames of the elements, and the names that each of them offers.
    case list(@Sendable (Owner) -> [AnyObject], names: @Sendable () -> [String: NameShape])
    /// The value's frame; nil where the value is missing.
    case object(@Sendable (Owner) -> AnyObject?, names: @Sendable () -> [String: NameShape])
    /// The texts of the language, which are the same on every page.
    case words
  }

  static func text(_ read: @escaping @Sendable (Owner) -> String) -> Self { Self(reading: .text(read)) }

  static func fragment(_ read: @escaping @Sendable (Owner) -> Markup) -> Self {
    Self(reading: .fragment(read))
  }

  static func flag(_ read: @escaping @Sendable (Owner) -> Bool) -> Self { Self(reading: .flag(read)) }

  static func list<Element: TemplateContext>(_ read: @escaping @Sendable (Owner) -> [Element]) -> Self {
    Self(reading: .list({ read($0).map { TemplateFrame($0) } }, names: { Element.shape }))
  }

  /// A value that may be missing; a section then leaves it out.
  static func object<Value: TemplateContext>(_ read: @escaping @Sendable (Owner) -> Value?) -> Self {
    Self(reading: .object({ read($0).map { TemplateFrame($0) } }, names: { Value.shape }))
  }

  static var words: Self { Self(reading: .words) }

  /// The same name, offered by a value that holds the owner.
  func lifted<Outer>(_ path: @escaping @Sendable (Outer) -> Owner) -> TemplateField<Outer> {
    switch reading {
    case .text(let read): .text { read(path($0)) }
    case .fragment(let read): .fragment { read(path($0)) }
    case .flag(let read): .flag { read(path($0)) }
    case .list(let read, let names): TemplateField<Outer>(reading: .list({ read(path($0)) }, names: names))
    case .object(let read, let names):
      TemplateField<Outer>(reading: .object({ read(path($0)) }, names: names))
    case .words: .words
    }
  }

  /// The same for whoever holds the owner's frame.
  var shape: NameShape {
    switch reading {
    case .text(let read): .text { TemplateFrame.owner(of: $0).map(read) ?? "" }
    case .fragment(let read): .fragment { TemplateFrame.owner(of: $0).map(read) ?? Markup() }
    case .flag(let read): .flag { TemplateFrame.owner(of: $0).map(read) ?? false }
    case .list(let read, let names): .list({ TemplateFrame.owner(of: $0).map(read) ?? [] }, names: names)
    case .object(let read, let names): .object({ TemplateFrame.owner(of: $0).flatMap(read) }, names: names)
    case .words: .words
    }
  }
}
