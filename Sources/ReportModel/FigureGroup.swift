/// Figures of one form, competency or partner within the city or a unit.
package struct FigureGroup: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case form, competency, partner
  }

  package let kind: Kind
  /// Stable within its kind: letters, digits and hyphens, derived from the name where an export gives none.
  package let code: String
  /// The name as the export writes it; for forms the code, which each language has a word for.
  package let title: String
  package let figures: [Figure]

  package init(kind: Kind, code: String, title: String, figures: [Figure]) {
    self.kind = kind
    self.code = code
    self.title = title
    self.figures = figures
  }
}
