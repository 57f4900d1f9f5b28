import MarkupEscaping

/// What a name in a template stands for, so that a template can be checked before it meets any data, and how it is read
/// from the frame of the value that offers it.
enum NameShape: Sendable {
  case text(@Sendable (AnyObject) -> String)
  /// Markup of the program's own making, which stands as it is: `{{{name}}}`.
  case fragment(@Sendable (AnyObject) -> Markup)
  case flag(@Sendable (AnyObject) -> Bool)
  /// A section over it stands for each element, which offers these names.
  case list(@Sendable (AnyObject) -> [AnyObject], names: @Sendable () -> [String: NameShape])
  /// A section over it stands once, or not at all, and offers these names.
  case object(@Sendable (AnyObject) -> AnyObject?, names: @Sendable () -> [String: NameShape])
  /// The language's texts; their names are those of the words file.
  case words
}
