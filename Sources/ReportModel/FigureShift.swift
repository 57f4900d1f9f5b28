/// A figure that differs between two editions, with each cause's share of the difference.
package struct FigureShift: Equatable, Sendable {
  package let path: String
  /// The unit's code; nil for the city.
  package let unit: String?
  /// Whether it is a figure of a group within the city or a unit.
  package let isOfGroup: Bool
  package let name: FigureName
  /// Nil where the edition has no such figure.
  package let before: Figure.Value?
  package let after: Figure.Value?
  /// Shares of the difference that are not 0, in the figure's published unit; they add up to it. Empty where the figure
  /// is no number in both.
  package let shares: [ChangeCause: Int128]
  /// Causes that take part, also where shares cannot be told.
  package let causes: [ChangeCause]
  /// Whether the difference was worked out cause by cause; otherwise all of it stands with the last cause.
  package let isSplit: Bool
  /// The fewest people behind anything that changed in a term of the figure; 0 where only rows about nobody did, and
  /// nil where it cannot be told.
  package let fewestPeople: Int?

  package init(
    path: String, unit: String?, isOfGroup: Bool, name: FigureName, before: Figure.Value?,
    after: Figure.Value?, shares: [ChangeCause: Int128], causes: [ChangeCause], isSplit: Bool,
    fewestPeople: Int?
  ) {
    self.path = path
    self.unit = unit
    self.isOfGroup = isOfGroup
    self.name = name
    self.before = before
    self.after = after
    self.shares = shares
    self.causes = causes
    self.isSplit = isSplit
    self.fewestPeople = fewestPeople
  }

  package var difference: Int128? {
    guard case .number(let after)? = after, case .number(let before)? = before else { return nil }
    return after - before
  }

  /// Whether everybody may read of the change. What is about nobody may always be told. What is about people is told of
  /// the city alone, since its change and those of all units but one would tell that one's, and where every term that
  /// changed did so for enough people.
  /// - Parameter minimum: of people.
  package func isPublishable(minimum: Int) -> Bool {
    guard let fewestPeople else { return false }
    return fewestPeople == 0 || unit == nil && !isOfGroup && fewestPeople >= minimum
  }
}
