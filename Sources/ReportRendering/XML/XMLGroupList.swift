import ReportModel

/// The groups of one kind, with their control totals.
struct XMLGroupList: TemplateContext {
  private let kind: FigureGroup.Kind
  private let totals: XMLTotals
  private let groups: [XMLEntry]

  /// The lists of all kinds of which there are groups.
  static func all(in groups: [FigureGroup]) -> [XMLGroupList] {
    FigureGroup.Kind.allCases.compactMap { XMLGroupList($0, in: groups) }
  }

  private init?(_ kind: FigureGroup.Kind, in groups: [FigureGroup]) {
    let groups = groups.filter { $0.kind == kind }
    guard !groups.isEmpty else { return nil }
    self.kind = kind
    totals = XMLTotals(groups.map(\.figures))
    self.groups = groups.map { XMLEntry($0) }
  }

  static let fields: [String: TemplateField<XMLGroupList>] = [
    "group-kind": .text(\.kind.rawValue),
    "group-totals": .object(\.totals),
    "groups": .list(\.groups),
  ]
}
