/// What a reader knows of a figure from editions that were published before.
enum PastCell: Equatable {
  /// Nothing, or another value.
  case untold
  /// The very value, from an edition of the same month.
  case shown
  /// An edition of the same month withholds it, with all that depends on it.
  case hidden
  /// The month before withholds it, and it hardly changes.
  case hiddenStill
  /// The month before withholds it.
  case hiddenBefore
  /// It is no figure, so that no edition ever shows it.
  case unpublished

  /// Whether it must not be shown now, or what was hidden with it could be worked out.
  var staysHidden: Bool { self == .hidden || self == .hiddenStill }

  /// Whether a reader takes it for unchanged although he never saw it.
  var isUnseen: Bool { staysHidden || self == .unpublished }
}
