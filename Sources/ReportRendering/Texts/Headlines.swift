import MarkupEscaping
import ReportModel
import TrainingDomain

/// The sentence that a section begins with, as markup, made from the figures that the page shows and from nothing else.
/// A sentence whose figures are not shown is left out. Figures stand in it as they do elsewhere, so that they are
/// verified.
struct Headlines {
  let owner: FigureOwner
  let groups: [FigureGroup]
  /// What a civil servant owes in a year, in 1/100 JP; nil where the rules set no target.
  let target: Int128?
  let words: Words

  /// Of the whole city, with what can be said of its units.
  func city(_ section: PageSection, _ units: [UnitSection]) -> [Markup] {
    switch section {
    case .training: [trainingOfUnits(units)].compactMap(\.self)
    case .gain: [competencies, comparison(units)].compactMap(\.self)
    case .budget: [absorptionOfUnits(units)].compactMap(\.self)
    default: shared(section)
    }
  }

  func unit(_ section: PageSection) -> [Markup] {
    switch section {
    case .training: [training].compactMap(\.self)
    case .gain: [gain].compactMap(\.self)
    case .budget: [absorption].compactMap(\.self)
    default: shared(section)
    }
  }

  private func shared(_ section: PageSection) -> [Markup] {
    switch section {
    case .timeLost: [lostHours].compactMap(\.self)
    case .months: [busiestMonth].compactMap(\.self)
    case .collaboration:
      [sentence(.headlineReach, ["forum": .reachedByForumShare, "university": .reachedByUniversityShare])]
        .compactMap(\.self)
    case .application:
      [
        sentence(
          .headlineApplication,
          [
            "received": .applicationReceived, "due": .applicationDue, "share": .applicationResponseShare,
          ])
      ].compactMap(\.self)
    default: []
    }
  }

  // MARK: The city

  private func trainingOfUnits(_ units: [UnitSection]) -> Markup? {
    guard let target else { return nil }
    let means = units.compactMap { $0.scaled(.hoursMean) }
    guard !means.isEmpty else { return nil }
    return sentence(
      .headlineTrainingCity, ["mean": .hoursMean],
      [
        "count": words.text(means.count { $0 >= target }), "told": words.text(means.count),
        "target": shown(target, .hours),
      ])
  }

  private var competencies: Markup? {
    let lows = groups.filter { $0.kind == .competency }
      .compactMap { group in group.figures.first { $0.name == .gainLow }?.scaled }
    guard !lows.isEmpty else { return nil }
    return sentence(
      .headlineCompetencies, [:],
      ["count": words.text(lows.count { $0 > 0 }), "told": words.text(lows.count)])
  }

  private func comparison(_ units: [UnitSection]) -> Markup? {
    let standings = units.compactMap { $0.word(.gainStanding) }
    guard !standings.isEmpty else { return nil }
    func count(_ word: FigureWord) -> String { words.text(standings.count { $0 == word }) }
    return sentence(
      .unitsCompared, [:],
      ["count": words.text(standings.count), "above": count(.above), "below": count(.below)])
  }

  private func absorptionOfUnits(_ units: [UnitSection]) -> Markup? {
    let lights = units.compactMap { $0.word(.absorptionLight) }
    guard !lights.isEmpty else { return nil }
    return sentence(
      .headlineBudgetCity, ["absorption": .budgetAbsorption],
      [
        "red": words.text(lights.count { $0 == .red }),
        "exceeded": words.text(lights.count { $0 == .exceeded }), "told": words.text(lights.count),
      ])
  }

  // MARK: A unit

  private var training: Markup? {
    guard let target else { return nil }
    return sentence(.headlineTraining, ["mean": .hoursMean], ["target": shown(target, .hours)])
  }

  private var gain: Markup? {
    guard let low = owner.scaled(.gainLow), let high = owner.scaled(.gainHigh) else { return nil }
    return sentence(
      low <= 0 && high >= 0 ? .headlineGainUncertain : .headlineGain,
      ["mean": .gainMean, "low": .gainLow, "high": .gainHigh])
  }

  private var absorption: Markup? {
    sentence(.headlineBudget, ["absorption": .budgetAbsorption, "progress": .hoursProgress])
  }

  // MARK: Both

  private var lostHours: Markup? {
    let reasons = FigureSelection.timeLost.names.filter { $0 != .hoursLost && $0 != .hoursUncompleted }
    let told = reasons.compactMap { name in owner.scaled(name).map { (name: name, hours: $0) } }
    // The largest of some is not the largest of all.
    guard told.count == reasons.count, let lost = owner.scaled(.hoursLost), lost > 0,
      let largest = told.max(by: { $0.hours < $1.hours })
    else { return nil }
    return sentence(
      .headlineLost, ["hours": .hoursLost, "part": largest.name], ["reason": words.label(largest.name)])
  }

  private var busiestMonth: Markup? {
    let months = groups.filter { $0.kind == .month }
    let told = months.compactMap { group in
      group.figures.first { $0.name == .hoursTotal }.flatMap { figure in
        figure.scaled.map { (group: group, figure: figure, hours: $0) }
      }
    }
    // The largest of some is not the largest of all.
    guard months.count > 1, told.count == months.count, let most = told.max(by: { $0.hours < $1.hours }),
      most.hours > 0, let month = Period(most.group.code)
    else { return nil }
    let path = "\(owner.path)/\(FigureGroup.Kind.month.rawValue)/\(most.group.code)"
    return FigureMarkup.sentence(
      .headlineMonth, ["hours": FigureCell(most.figure, of: path, words: words)],
      ["month": words.text(month)], words)
  }

  /// - Parameter figures: the owner's figure for each place.
  /// - Returns: nil where one of them has no number.
  private func sentence(
    _ sentence: Sentence, _ figures: [String: FigureName], _ texts: [String: String] = [:]
  ) -> Markup? {
    guard figures.values.allSatisfy({ owner.scaled($0) != nil }) else { return nil }
    return FigureMarkup.sentence(sentence, figures.mapValues(owner.cell), texts, words)
  }

  private func shown(_ scaled: Int128, _ measure: Measure) -> String {
    figureText(scaled: scaled, measure: measure, language: words.language)
  }
}
