/// The city's figures: over all people of all units, never a mean of unit means.
package struct CitySection: Equatable, Sendable {
  package let figures: [Figure]
  /// Sorted by kind, then code.
  package let groups: [FigureGroup]

  package init(figures: [Figure], groups: [FigureGroup]) {
    self.figures = figures
    self.groups = groups
  }
}
