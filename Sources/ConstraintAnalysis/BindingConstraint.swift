/// What holds a unit's people back until the year's end.
package enum BindingConstraint: Equatable, Sendable {
  /// The smallest capacity that is below the need.
  case resource(Resource)
  /// All capacities cover the need, but the smallest one does not once as much is lost as in the last twelve months.
  case attendance
  /// Nobody misses anything, or all capacities cover it.
  case none
  /// What is known does not bind, and something is not known.
  case unknown
  /// No working days are left.
  case yearOver
}
