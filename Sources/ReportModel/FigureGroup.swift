/// Figures of one form, activity, month and so on within the city or a unit.
package struct FigureGroup: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case family, form, activity, competency, partner, month, post
    /// What an edition of an earlier period published of the same owner.
    case edition
  }

  package let kind: Kind
  /// Stable within its kind: letters, digits and hyphens, derived from the name where an export gives none.
  package let code: String
  /// The name as the export writes it; for forms, families, months and kinds of post the code, which each language has a word for.
  package let title: String
  package let figures: [Figure]

  package init(kind: Kind, code: String, title: String, figures: [Figure]) {
    self.kind = kind
    self.code = code
    self.title = title
    self.figures = figures
  }
}
