/// A list of `report.xml` that control totals stand before.
enum PublishedList: Hashable {
  case rules, sources, findings, controls, pages, units
  /// Groups of one kind in a section: `city`, or a unit's code.
  case groups(section: String, kind: String)

  /// The lists that have totals even when they are empty.
  static let always: [PublishedList] = [.rules, .sources, .findings, .pages, .units]

  var name: String {
    switch self {
    case .rules: "rules"
    case .sources: "sources"
    case .findings: "findings"
    case .controls: "controls"
    case .pages: "pages"
    case .units: "unit"
    case .groups(let section, let kind): "\(section)/\(kind)"
    }
  }
}
