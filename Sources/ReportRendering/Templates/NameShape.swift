/// What a name in a template stands for, so that a template can be checked before it meets any data.
indirect enum NameShape: Sendable {
  case text
  /// Markup of the program's own making, which stands as it is: `{{{name}}}`.
  case fragment
  case flag
  /// A section over it stands for each element, which offers these names.
  case list(names: @Sendable () -> [String: NameShape])
  /// A section over it stands once, or not at all, and offers these names.
  case object(names: @Sendable () -> [String: NameShape])
  /// The language's texts; their names are those of the words file.
  case words
}
