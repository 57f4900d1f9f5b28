import TrainingDomain

/// Which months of one kind of export hold at least one row about one unit.
package struct UnitDelivery: Equatable, Sendable {
  package let kind: SourceKind
  /// One element a month of the year to date, January first.
  package let months: [Bool]

  package init(kind: SourceKind, months: [Bool]) {
    self.kind = kind
    self.months = months
  }
}
