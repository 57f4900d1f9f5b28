/// One unit's figures. They are the unit's own; those with its sub-units begin with `incl-`.
package struct UnitSection: Equatable, Sendable {
  /// As the export writes it.
  package let code: String
  package let name: String
  /// The code of the unit above, when the export names one that exists.
  package let parent: String?
  package let figures: [Figure]
  /// Competencies and months, sorted by kind, then code.
  package let groups: [FigureGroup]
  /// For each kind of export that is delivered by unit: the months of the year to date that arrived.
  package let deliveries: [UnitDelivery]

  package init(
    code: String, name: String, parent: String?, figures: [Figure], groups: [FigureGroup] = [],
    deliveries: [UnitDelivery]
  ) {
    self.code = code
    self.name = name
    self.parent = parent
    self.figures = figures
    self.groups = groups
    self.deliveries = deliveries
  }
}
