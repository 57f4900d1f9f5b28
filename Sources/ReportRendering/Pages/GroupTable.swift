import ReportModel
import TrainingDomain

/// Tables with a row for each group of one kind.
enum GroupTable {
  /// - Parameters:
  ///   - most: how many groups are shown, those with most of the figure `order`.
  /// - Returns: nil where the owner has no group of the kind.
  static func table(
    of kind: FigureGroup.Kind, _ columns: [FigureName], in groups: [FigureGroup], of owner: String,
    noted note: String = "", chart: TableChart.Kind? = nil, legend: String = "", most: Int = .max,
    by order: FigureName? = nil, words: Words
  ) -> FigureTable? {
    let all = groups.filter { $0.kind == kind }.map { group in
      FigureOwner(
        path: "\(owner)/\(kind.rawValue)/\(group.code)", name: name(of: group, words),
        figures: group.figures, words: words)
    }
    let owners = (order.map { FigureOrder.descending($0).sorted(all) } ?? all).prefix(most)
    let layout = FigureTable.Layout(
      id: "group-\(kind.rawValue)", heading: words.word(.groupHeadings, kind.rawValue), note: note,
      ownerHeading: words.word(.groupKinds, kind.rawValue), figures: columns, chart: chart, legend: legend)
    return FigureTable(layout, Array(owners), words: words)
  }

  /// Service results (level 4) beside training, month by month.
  static func months(_ groups: [FigureGroup], of owner: String, words: Words) -> FigureTable? {
    // Of units last year's hours are never published.
    let columns = FigureSelection.monthColumns.filter { owner == "city" || $0 != .hoursTotalYearBefore }
    return table(
      of: .month, columns, in: groups, of: owner,
      noted: words.word(.tableNotes, FigureSelection.services.rawValue), words: words)
  }

  static func name(of group: FigureGroup, _ words: Words) -> String {
    switch group.kind {
    case .form: words.word(.forms, group.title)
    case .family: words.word(.families, group.title)
    case .post: words.word(.posts, group.title)
    case .month, .edition: Period(group.title).map(words.text) ?? group.title
    case .activity, .competency, .partner: group.title
    }
  }
}
