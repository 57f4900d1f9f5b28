import ReportModel

/// The gain of one unit's people in one competency: the mean with its interval and count of people.
struct CompetencyCell {
  let mean: FigureCell?
  let low: FigureCell?
  let high: FigureCell?
  let people: FigureCell?
  /// Whether there is more to show than why there is no mean.
  let isTold: Bool

  /// - Parameter group: nil where no person has a pair.
  init(_ group: FigureGroup?, path: String, words: Words) {
    func cell(_ name: FigureName) -> FigureCell? {
      group?.figures.first { $0.name == name }.map { FigureCell($0, of: path, words: words) }
    }
    mean = cell(.gainMean)
    low = cell(.gainLow)
    high = cell(.gainHigh)
    people = cell(.gainPeople)
    isTold = group?.figures.first { $0.name == .gainMean }?.scaled != nil
  }
}
