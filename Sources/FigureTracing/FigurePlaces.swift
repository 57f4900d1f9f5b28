import ReportModel

/// Owners of figures by the paths that pages use; a unit's code may hold a slash.
package struct FigurePlaces {
  private let units: Set<String>

  package init(units: Set<String>) {
    self.units = units
  }

  /// The owner of a figure's path; nil for a path of no owner.
  package subscript(path: String) -> FigurePlace? {
    guard let end = path.lastIndex(of: "/") else { return nil }
    let owner = path[..<end]
    if owner == "city" { return .city }
    if units.contains(String(owner)) { return FigurePlace(unit: String(owner)) }
    // OWNER/KIND/CODE
    guard let codeStart = owner.lastIndex(of: "/") else { return nil }
    let rest = owner[..<codeStart]
    guard let kindStart = rest.lastIndex(of: "/"),
      let kind = FigureGroup.Kind(rawValue: String(rest[rest.index(after: kindStart)...]))
    else { return nil }
    let unit = String(rest[..<kindStart])
    let code = String(owner[owner.index(after: codeStart)...])
    if unit == "city" { return FigurePlace(unit: nil, kind: kind, code: code) }
    return units.contains(unit) ? FigurePlace(unit: unit, kind: kind, code: code) : nil
  }
}
