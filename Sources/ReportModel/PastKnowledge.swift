/// What a reader of earlier editions knows of an edition's figures before it is published.
struct PastKnowledge {
  private let past: PublishedPast
  /// The figures of the edition itself, all of them, by path; empty where nothing was published before.
  private let own: PublishedPast.Figures

  init(_ past: PublishedPast, of report: Report) {
    self.past = past
    own = past.isEmpty ? [:] : report.valuesByPath
  }

  /// Whether nothing is known of any cell.
  var isEmpty: Bool { past.isEmpty }

  /// What is known of a cell from the figures that state its counts.
  /// - Parameter lasts: whether the counts hardly change from one month to the next, so that what the month before
  ///   withholds is still the same.
  func cell(_ owner: String, _ names: [FigureName], lasts: Bool = false) -> PastCell {
    guard !past.isEmpty, !names.isEmpty else { return .untold }
    let paths = names.map { "\(owner)/\($0.rawValue)" }
    if paths.contains(where: { past.withholds($0, now: own[$0]) }) { return .hidden }
    if past.replaced.contains(where: { tells($0.shown, paths) }) {
      return paths.allSatisfy { own[$0] == nil } ? .unpublished : .shown
    }
    guard paths.contains(where: { past.monthBefore.shown[$0] == .absent(.tooFew) }) else { return .untold }
    let isStill = lasts && paths.contains { past.monthBefore.withholds($0, now: own[$0]) }
    return isStill ? .hiddenStill : .hiddenBefore
  }

  /// What is known of a part that is no figure.
  var rest: PastCell { past.replaced.isEmpty ? .untold : .unpublished }

  /// Whether an edition shows the very values, or that they are missing for the same reason.
  private func tells(_ edition: PublishedPast.Figures, _ paths: [String]) -> Bool {
    paths.allSatisfy { own[$0] == edition[$0] }
  }
}

extension Report {
  fileprivate var valuesByPath: PublishedPast.Figures {
    var values: PublishedPast.Figures = [:]
    func add(_ owner: String, _ figures: [Figure], _ groups: [FigureGroup]) {
      for figure in figures { values["\(owner)/\(figure.name.rawValue)"] = figure.value }
      for group in groups {
        add("\(owner)/\(group.kind.rawValue)/\(group.code)", group.figures, [])
      }
    }
    add("city", city.figures, city.groups)
    for unit in units { add(unit.code, unit.figures, unit.groups) }
    return values
  }
}
