import ReportModel

/// Whose a figure is: the city or a unit, or a group within either.
package struct FigurePlace: Hashable, Sendable {
  /// The unit's code; nil for the city.
  package let unit: String?
  package let kind: FigureGroup.Kind?
  /// Empty without a group.
  package let code: String

  package init(unit: String?, kind: FigureGroup.Kind? = nil, code: String = "") {
    self.unit = unit
    self.kind = kind
    self.code = code
  }

  package static let city = FigurePlace(unit: nil)

  /// As pages write it before a figure's name: `city`, `U01`, `city/form/seminar`.
  package var path: String {
    let owner = unit ?? "city"
    return kind.map { "\(owner)/\($0.rawValue)/\(code)" } ?? owner
  }
}
