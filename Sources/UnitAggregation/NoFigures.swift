/// What a report cannot be made without.
package enum NoFigures: Error, Equatable, Sendable {
  /// No employee row is usable, or nobody is on the roster at the period's end.
  case roster
  /// No attendance row is usable in the year up to the period's end.
  case attendance
  /// A kind of rule has no file at all.
  case rules
}
