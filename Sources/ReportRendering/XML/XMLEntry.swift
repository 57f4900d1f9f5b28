import ReportModel
import TrainingDomain

/// A group or a unit: what it is called, and its figures in the model's order.
struct XMLEntry: TemplateContext {
  private let code: String
  private let title: String
  private let parent: String?
  private let figures: [FigureCell]
  private let deliveries: [XMLDelivery]
  private let groupLists: [XMLGroupList]

  init(_ group: FigureGroup, words: Words) {
    code = group.code
    title = group.title
    parent = nil
    figures = group.figures.map { FigureCell($0, of: "", words: words) }
    deliveries = []
    groupLists = []
  }

  /// - Parameter year: The year that the deliveries' months belong to.
  init(_ unit: UnitSection, year: Int, words: Words) {
    code = unit.code
    title = unit.name
    parent = unit.parent
    figures = unit.figures.map { FigureCell($0, of: "", words: words) }
    deliveries = unit.deliveries.map { XMLDelivery($0, year: year) }
    groupLists = XMLGroupList.all(in: unit.groups, words: words)
  }

  static let fields: [String: TemplateField<XMLEntry>] = [
    "entry-code": .text(\.code),
    "entry-title": .text(\.title),
    "has-parent": .flag { $0.parent != nil },
    "parent-code": .text { $0.parent ?? "" },
    "figures": .list(\.figures),
    "deliveries": .list(\.deliveries),
    "group-lists": .list(\.groupLists),
  ]
}
