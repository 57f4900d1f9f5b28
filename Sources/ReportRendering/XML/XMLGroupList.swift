import ReportModel

/// The groups of one kind, with their control totals.
struct XMLGroupList: TemplateContext {
  private let kind: FigureGroup.Kind
  private let totals: XMLTotals
  private let groups: [XMLEntry]

  /// - Returns: nil where there are no groups of the kind.
  init?(_ kind: FigureGroup.Kind, in city: CitySection, words: Words) {
    let groups = city.groups.filter { $0.kind == kind }
    guard !groups.isEmpty else { return nil }
    self.kind = kind
    totals = XMLTotals(groups.map(\.figures))
    self.groups = groups.map { XMLEntry($0, words: words) }
  }

  static let fields: [String: TemplateField<XMLGroupList>] = [
    "group-kind": .text(\.kind.rawValue),
    "group-totals": .object(\.totals),
    "groups": .list(\.groups),
  ]
}
