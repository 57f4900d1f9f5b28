import ReportModel

/// The page of one unit.
final class UnitPage: TemplateContext {
  /// What the pages of all units share.
  struct Context {
    let bySize: LikeUnits.BySize
    let city: FigureOwner
    /// What a civil servant owes in a year, in 1/100 JP.
    let target: Int128?
    let reconciliations: [Reconciliation]
    private let byCode: [String: UnitSection]
    private let byParent: [String: [UnitSection]]

    init(_ report: Report, words: Words) {
      bySize = LikeUnits.BySize(report.units)
      city = FigureOwner(
        path: "city", name: report.header.city, figures: report.city.figures, words: words)
      target = report.city.figures.first { $0.name == .hoursTarget }?.scaled
      reconciliations = report.reconciliations
      byCode = Dictionary(report.units.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
      byParent = Dictionary(grouping: report.units.filter { $0.parent != nil }) { $0.parent ?? "" }
    }

    func parent(of unit: UnitSection) -> UnitSection? { unit.parent.flatMap { byCode[$0] } }

    func children(of unit: UnitSection) -> [UnitSection] { byParent[unit.code] ?? [] }
  }

  private let frame: PageFrame
  private let unit: UnitSection
  private let fileName: String
  private let parent: PageLink?
  private let children: [PageLink]
  private let missing: [PageNote]
  private let keyFigures: KeyFigures
  private let constraints: [PageNote]
  private let tasks: [TaskList]
  private let like: LikeUnits?
  private let controls: ReconciliationTable?
  private let sections: [PageSection: SectionContent]

  init(_ unit: UnitSection, in context: Context, frame: PageFrame) {
    self.frame = frame
    self.unit = unit
    let words = frame.words
    fileName = unitFileName(code: unit.code)
    parent = context.parent(of: unit).map(Self.link)
    children = context.children(of: unit).map(Self.link)
    missing = DeliveryTable.gaps(of: unit, words: words)
    let owner = FigureOwner(path: unit.code, name: unit.name, figures: unit.figures, words: words)
    keyFigures = KeyFigures(of: owner, unit.groups, period: frame.header.period, words: words)
    constraints = ConstraintSentences(words: words).unit(unit)
    tasks = UnitTasks(owner, words: words).lists(unit)
    controls = ReconciliationTable.unit(context.reconciliations, owner, words: words)
    like = LikeUnits(unit, among: context.bySize, words: words)
    let headlines = Headlines(owner: owner, groups: unit.groups, target: context.target, words: words)
    var sections: [PageSection: SectionContent] = [:]
    for section in PageSection.allCases {
      let bars = section.bars.flatMap { FigureBars($0, of: owner, words: words) }
      let heading = section.unitHeading(words)
      sections[section] = SectionContent(
        section, heading: heading, headlines: headlines.unit(section),
        trend: section == .months ? TrendChart(unit.groups, words: words) : nil,
        bars: bars,
        tables: Self.tables(of: section, unit, owner, context, words),
        list: FigureList(
          id: "\(section.rawValue)-figures", heading: heading, section.listed(bars), of: owner,
          city: context.city, words: words))
    }
    self.sections = sections
  }

  private static func tables(
    of section: PageSection, _ unit: UnitSection, _ owner: FigureOwner, _ context: Context, _ words: Words
  ) -> [FigureTable?] {
    switch section {
    case .gain:
      [
        GroupTable.table(
          of: .competency, FigureSelection.competencyColumns, in: unit.groups, of: unit.code,
          chart: section.chart, legend: section.legend(words), words: words)
      ]
    case .months: [GroupTable.months(unit.groups, of: unit.code, words: words)]
    case .budget: [beside(section, owner, context, words)]
    default: []
    }
  }

  /// The unit's chart beside the city's.
  private static func beside(
    _ section: PageSection, _ owner: FigureOwner, _ context: Context, _ words: Words
  ) -> FigureTable? {
    guard let chart = section.chart else { return nil }
    let layout = FigureTable.Layout(
      id: "\(section.rawValue)-beside", heading: section.heading(words),
      ownerHeading: words.texts["unit"] ?? "", figures: chart.names, chart: chart,
      legend: section.legend(words), reference: section.reference(target: context.target))
    return FigureTable(layout, [owner, context.city], words: words)
  }

  private static func link(_ unit: UnitSection) -> PageLink {
    PageLink(name: unit.name, href: unitFileName(code: unit.code) + ".html")
  }

  private var title: String {
    frame.words.sentence(.unitTitle, ["unit": unit.name, "city": frame.header.city])
  }

  static let fields: [String: TemplateField<UnitPage>] = {
    var fields: [String: TemplateField<UnitPage>] = [
      "unit-name": .text(\.unit.name),
      "unit-code": .text(\.unit.code),
      "unit-title": .text(\.title),
      "city-link": .text { "../index.html#unit-\($0.fileName)" },
      "parent": .object(\.parent),
      "has-children": .flag { !$0.children.isEmpty },
      "children": .list(\.children),
      "has-missing": .flag { !$0.missing.isEmpty },
      "missing": .list(\.missing),
      "has-constraints": .flag { !$0.constraints.isEmpty },
      "constraints": .list(\.constraints),
      "definitions": .list(\.frame.mainDefinitions),
      "definitions-note": .text { $0.frame.words.texts["definitions-note-unit"] ?? "" },
      "has-tasks": .flag { !$0.tasks.isEmpty },
      "task-lists": .list(\.tasks),
      "like-units": .object(\.like),
      "controls": .object(\.controls),
    ]
    for section in PageSection.allCases {
      fields["\(section.rawValue)-section"] = .object { $0.sections[section] }
    }
    for part in [
      PageFrame.fields.mapValues { $0.lifted(\UnitPage.frame) },
      KeyFigures.fields.mapValues { $0.lifted(\.keyFigures) },
    ] {
      fields.merge(part) { own, _ in own }
    }
    return fields
  }()
}
