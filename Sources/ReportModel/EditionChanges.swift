/// What a correction changes in the edition that it replaces, as far as everybody may know.
package struct EditionChanges: Equatable, Sendable {
  /// Figures of the city and of units, by path.
  package let shifts: [FigureShift]
  /// Changed figures that rest on too few people to be told of.
  package let withheld: Int
  /// Changed figures of groups, which `bangkom compare` lists.
  package let ofGroups: Int
  package let isTemplateChanged: Bool

  /// - Parameters:
  ///   - shifts: every figure that differs.
  ///   - minimum: people that a cause must rest on to be told of.
  package init(_ shifts: [FigureShift], minimum: Int, isTemplateChanged: Bool) {
    let told = shifts.filter { $0.isPublishable(minimum: minimum) }
    withheld = shifts.count - told.count
    self.shifts = told.filter { !$0.isOfGroup }
    ofGroups = told.count - self.shifts.count
    self.isTemplateChanged = isTemplateChanged
  }
}
