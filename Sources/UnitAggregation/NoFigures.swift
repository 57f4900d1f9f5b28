/// What a report cannot be made without.
package enum NoFigures: Error, Equatable, Sendable {
  /// No employee row is usable.
  case roster
  /// No attendance row is usable.
  case attendance
  /// A kind of rule has no file at all.
  case rules
}
