import ReportModel

/// The page of one unit.
final class UnitPage: TemplateContext {
  private let frame: PageFrame
  private let unit: UnitSection
  private let fileName: String
  private let parent: PageLink?
  private let children: [PageLink]
  private let missing: [PageNote]
  private let keyFigures: [ListedFigure]
  private let constraints: [PageNote]
  private let lists: [FigureSelection: FigureList]
  private let competencies: FigureTable?
  private let months: FigureTable?

  /// - Parameters:
  ///   - parent: The unit above, if there is one.
  ///   - children: The units whose parent this one is.
  init(
    _ unit: UnitSection, parent: UnitSection?, children: [UnitSection], city: FigureOwner, frame: PageFrame
  ) {
    self.frame = frame
    self.unit = unit
    let words = frame.words
    fileName = unitFileName(code: unit.code)
    self.parent = parent.map(Self.link)
    self.children = children.map(Self.link)
    missing = DeliveryTable.gaps(of: unit, words: words)
    let owner = FigureOwner(path: unit.code, name: unit.name, figures: unit.figures, words: words)
    keyFigures = FigureSelection.keyFigures.filter(owner.has)
      .map { ListedFigure($0, of: owner, words: words) }
    constraints = ConstraintSentences(words: words).unit(unit)
    var lists: [FigureSelection: FigureList] = [:]
    for selection in FigureSelection.allCases {
      lists[selection] = FigureList(selection, of: owner, city: city, words: words)
    }
    self.lists = lists
    competencies = GroupTable.table(
      of: .competency, FigureSelection.competencyColumns, in: unit.groups, of: unit.code, words: words)
    months = GroupTable.months(unit.groups, of: unit.code, words: words)
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
      "key-figures": .list(\.keyFigures),
      "has-constraints": .flag { !$0.constraints.isEmpty },
      "constraints": .list(\.constraints),
      "competency-table": .object(\.competencies),
      "month-table": .object(\.months),
    ]
    for selection in FigureSelection.allCases {
      fields["\(selection.rawValue)-list"] = .object { $0.lists[selection] }
    }
    return fields.merging(PageFrame.fields.mapValues { $0.lifted(\.frame) }) { own, _ in own }
  }()
}
