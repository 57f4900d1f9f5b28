import ReportModel
import TrainingDomain

/// A group or a unit: what it is called, and its figures in the model's order.
struct XMLEntry: TemplateContext {
  private let code: String
  private let title: String
  private let parent: String?
  private let figures: [Figure]
  private let deliveries: [XMLDelivery]
  private let groupLists: [XMLGroupList]

  init(_ group: FigureGroup) {
    code = group.code
    title = group.title
    parent = nil
    figures = group.figures
    deliveries = []
    groupLists = []
  }

  /// - Parameter year: The year that the deliveries' months belong to.
  init(_ unit: UnitSection, year: Int) {
    code = unit.code
    title = unit.name
    parent = unit.parent
    figures = unit.figures
    deliveries = unit.deliveries.map { XMLDelivery($0, year: year) }
    groupLists = XMLGroupList.all(in: unit.groups)
  }

  static let fields: [String: TemplateField<XMLEntry>] = [
    "entry-code": .text(\.code),
    "entry-title": .text(\.title),
    "has-parent": .flag { $0.parent != nil },
    "parent-code": .text { $0.parent ?? "" },
    "figure-elements": .fragment { figureElements($0.figures) },
    "deliveries": .list(\.deliveries),
    "group-lists": .list(\.groupLists),
  ]
}
