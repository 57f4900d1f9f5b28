import Evidence
import ReportModel
import TrainingDomain

/// Gathers the lines behind one figure from all entries.
package struct FigureExplainer {
  private let place: FigurePlace
  private let name: FigureName
  private let values: DerivedFormula.Values
  private let rules: RuleSet
  private let period: Period
  private var reckoner: EvidenceReckoner
  private var gathered: GatheredLines

  private var inputs: FigureInputs { gathered.inputs }
  private var wanted: [TracedTerm] { gathered.wanted }
  private var causes: Set<Int> { gathered.causes }

  /// - Parameters:
  ///   - values: all figures of the owner, whoever they tell about.
  ///   - parents: by unit, the unit above it.
  ///   - tellsUnitsOfPeople: whether lines about people say their unit, which may count few of them.
  package init(
    _ name: FigureName, of place: FigurePlace, values: DerivedFormula.Values, period: Period,
    rules: RuleSet, parents: [String: String], tellsUnitsOfPeople: Bool = true
  ) {
    self.place = place
    self.name = name
    self.values = values
    self.rules = rules
    self.period = period
    reckoner = EvidenceReckoner(period: period, parents: parents)
    gathered = GatheredLines(
      place: place, wanted: Self.terms(of: name), causes: Self.causes(of: name),
      tellsUnitsOfPeople: tellsUnitsOfPeople)
  }

  package mutating func take(_ entry: EvidenceEntry) { reckoner.take(entry) { gathered.take($0, $1) } }

  /// - Returns: what makes the figure, once all entries were taken.
  package mutating func finish() -> FigureExplanation {
    reckoner.finish { gathered.take($0, $1) }
    let value = values[name] ?? .absent(.notApplicable)
    let formula = FigureFormula.of(name)
    let derived = DerivedFormula.of(name)
    var isNumber = true
    if case .absent = value { isNumber = false }
    return FigureExplanation(
      place: place, name: name, value: value, formula: formula.flatMap(text) ?? derived.map(text),
      steps: steps,
      evaluated: isNumber
        ? formula?.value(inputs, terms) ?? derived?.value(values, rules) : nil,
      terms: wanted.map { term in
        FigureExplanation.Term(term: term, sum: sum(of: term), lines: gathered.lines[term] ?? [])
      })
  }

  /// The figures of the same owner whose numbers an explanation shows besides the figure itself.
  package static func shown(with name: FigureName) -> Set<FigureName> {
    var shown = Set(DerivedFormula.of(name)?.terms ?? [])
    for case .basis(.figure(let term)) in terms(of: name) { shown.insert(term) }
    return shown
  }

  // MARK: Lines

  /// The terms whose lines are told: those of the figure's formula, or of the figures that it follows from.
  private static func terms(of name: FigureName) -> [TracedTerm] {
    if let formula = FigureFormula.of(name) {
      var terms = formula.terms.map { TracedTerm.basis($0) }
      if name == .hoursMedian { terms.append(.credits) }
      if name == .satisfaction { terms.append(.satisfaction) }
      if !causes(of: name).isEmpty { terms.append(.missed) }
      return terms
    }
    var names = DerivedFormula.of(name)?.terms ?? []
    if ConstraintFigures.names.contains(name) {
      names += [.hoursNeed, .budgetFree, .budgetRealised, .hoursTotal, .lossShare]
    }
    if GainComparison.names.contains(name) { names.append(.gainDeviation) }
    var terms: [TracedTerm] = []
    for term in names.flatMap({ FigureFormula.of($0)?.terms ?? [] }).map(TracedTerm.basis)
    where !terms.contains(term) {
      terms.append(term)
    }
    return terms
  }

  private static func causes(of name: FigureName) -> Set<Int> {
    switch name {
    case .costOfAbsence: Set(0..<FigureInputs.inVain)
    case .costOfUncompleted: [FigureInputs.inVain]
    case .costOfAbsenceOnDuty: [AbsenceCause.onDuty.rawValue]
    case .costOfAbsenceSickOrLeave: [AbsenceCause.sickOrLeave.rawValue]
    case .costOfAbsencePermitted: [AbsenceCause.permitted.rawValue]
    case .costOfAbsenceUnexcused: [AbsenceCause.unexcused.rawValue]
    case .costOfAbsenceInsufficient: [AbsenceCause.insufficient.rawValue]
    default: []
    }
  }

  private func sum(of term: TracedTerm) -> Int128 {
    (gathered.lines[term] ?? []).reduce(0) { $0 + $1.amount }
  }

  // MARK: Formula

  private var terms: FigureTerms {
    FigureTerms(
      period: period, rules: rules, cityStaff: gathered.city[.figure(.staff)],
      activities: reckoner.activities)
  }

  private func text(_ formula: FigureFormula) -> String? {
    if case .figure(name)? = formula.terms.first, formula.terms.count == 1, formula.text == "{0}" {
      return nil
    }
    var text = formula.text
      .replacing("{city-staff}", with: "\(gathered.city[.figure(.staff)])")
      .replacing(
        "{jp-target}", with: rules.usualTarget.map { decimalText(Int128($0.hundredths), decimals: 2) } ?? "-"
      )
      .replacing("{month}", with: "\(period.month)")
    for (number, basis) in formula.terms.enumerated() {
      let term = TracedTerm.basis(basis)
      text = text.replacing("{\(number)}", with: decimalText(inputs[basis], decimals: term.decimals))
    }
    return text
  }

  private func text(_ formula: DerivedFormula) -> String {
    var text = formula.text
    for (number, name) in formula.terms.enumerated() {
      text = text.replacing("{\(number)}", with: Self.text(values[name], name))
    }
    return text
  }

  private static func text(_ value: Figure.Value?, _ name: FigureName) -> String {
    switch value {
    case .absent, nil: "?"
    case let value?: value.exactText(of: name)
    }
  }

  /// Money × missed ÷ planned of each unit and activity.
  private var steps: [String] {
    guard !causes.isEmpty else { return [] }
    let activities = reckoner.activities
    return inputs.missed.sorted { ($0.key.unit, $0.key.activity) < ($1.key.unit, $1.key.activity) }
      .compactMap { key, weights in
        let weight = causes.reduce(0) { $0 + weights[$1] }
        guard weight > 0, let activity = activities[key.activity] else { return nil }
        let missed = decimalText(Int128(weight), decimals: 4)
        guard let money = activity.money else { return "\(key.unit), \(key.activity): ? × \(missed)" }
        return "\(key.unit), \(key.activity): \(money) × \(missed) ÷ "
          + "(\(activity.participants) × \(activity.sessions))"
      }
  }
}
