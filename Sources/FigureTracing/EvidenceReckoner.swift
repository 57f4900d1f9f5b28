import Evidence
import ReportModel
import TrainingDomain

/// Turns entries into what each adds to which figure. Entries come as `EvidenceTrace` shows them and as files hold
/// them: activities first, and whatever is about one person together behind that person.
package struct EvidenceReckoner {
  /// What is taken from an entry, or nothing: entries that a figure only rests on are shown as well.
  package typealias Sink = (EvidenceEntry, [Contribution]) -> Void

  private let period: Period
  /// By unit, the units above it.
  private let above: [String: [String]]
  package private(set) var activities: [String: ActivityEvidence] = [:]
  private var person: [EvidenceEntry] = []

  /// - Parameter parents: by unit, the unit above it.
  package init(period: Period, parents: [String: String]) {
    self.period = period
    var above: [String: [String]] = [:]
    let units = Set(parents.keys).union(parents.values)
    for unit in units {
      var chain: [String] = []
      var next = parents[unit]
      // A hierarchy that a file states may go round.
      while let parent = next, !chain.contains(parent), parent != unit {
        chain.append(parent)
        next = parents[parent]
      }
      above[unit] = chain
    }
    self.above = above
    withSubUnits = Set(parents.values)
  }

  private let withSubUnits: Set<String>

  package mutating func take(_ entry: EvidenceEntry, _ sink: Sink) {
    switch entry {
    case .activity(let activity):
      activities[activity.code] = activity
      sink(entry, ofActivity(activity))
    case .person:
      finish(sink)
      person = [entry]
    case .attendance, .invitation, .record, .score: person.append(entry)
    case .money(let money):
      finish(sink)
      sink(entry, ofMoney(money))
    case .service(let service):
      finish(sink)
      sink(entry, ofService(service))
    case .followUp(let followUp):
      finish(sink)
      sink(entry, ofFollowUp(followUp))
    }
  }

  /// To be called behind the last entry.
  package mutating func finish(_ sink: Sink) {
    guard !person.isEmpty else { return }
    var reckoning = PersonReckoning(
      person, period: period, activities: activities, inclusive: inclusive(person))
    let contributions = reckoning.contributions()
    for (entry, contributions) in zip(person, contributions) { sink(entry, contributions) }
    person.removeAll(keepingCapacity: true)
  }

  private func inclusive(_ person: [EvidenceEntry]) -> [String] {
    guard case .person(let person)? = person.first, let unit = person.unit else { return [] }
    return inclusive(unit)
  }

  /// The units that count a unit's people with their sub-units: itself where it has some, and those above.
  private func inclusive(_ unit: String) -> [String] {
    (withSubUnits.contains(unit) ? [unit] : []) + (above[unit] ?? [])
  }

  private static func amount(_ place: FigurePlace, _ name: FigureName, _ amount: Int128) -> Contribution {
    Contribution(place: place, what: .amount(.figure(name), amount))
  }

  // MARK: Entries about no person

  private func ofActivity(_ activity: ActivityEvidence) -> [Contribution] {
    guard activity.participants > 0 else { return [] }
    return Self.groups(of: activity).flatMap { place in
      [Self.amount(place, .activities, 1)]
        + (activity.money.map { [Self.amount(place, .activityCost, $0)] } ?? [])
    }
  }

  /// The city's groups that an activity belongs to.
  static func groups(of activity: ActivityEvidence) -> [FigurePlace] {
    [
      FigurePlace(unit: nil, kind: .form, code: activity.form.code),
      FigurePlace(unit: nil, kind: .family, code: activity.form.family.rawValue),
      FigurePlace(unit: nil, kind: .activity, code: activity.code),
    ] + (activity.partner.map { [FigurePlace(unit: nil, kind: .partner, code: $0)] } ?? [])
  }

  private func ofMoney(_ money: MoneyEvidence) -> [Contribution] {
    var amounts: [(FigureName, FigureName?)] = []
    switch money.use {
    case .ceiling:
      if money.holds.contains(.revised) { amounts.append((.budgetCeiling, .inclBudgetCeiling)) }
      for (stage, name) in [
        (BudgetStage.original, FigureName.budgetCeilingOriginal),
        (.afterEfficiency, .budgetCeilingAfterEfficiency), (.revised, .budgetCeilingRevised),
      ] where money.holds.contains(stage) {
        amounts.append((name, nil))
      }
    case .committed: amounts = [(.budgetCommitted, nil)]
    case .realised: amounts = [(.budgetRealised, .inclBudgetRealised)]
    case .otherAccounts: amounts = [(.budgetOtherAccounts, nil)]
    }
    return amounts.flatMap { name, inclusiveName in
      [FigurePlace.city, FigurePlace(unit: money.unit)].map { Self.amount($0, name, Int128(money.amount)) }
        + (inclusiveName.map { name in
          inclusive(money.unit).map { Self.amount(FigurePlace(unit: $0), name, Int128(money.amount)) }
        } ?? [])
    }
  }

  private func ofService(_ service: ServiceEvidence) -> [Contribution] {
    let month = service.month.description
    let unit = service.unit
    let places = [
      FigurePlace.city, FigurePlace(unit: unit), FigurePlace(unit: nil, kind: .month, code: month),
      FigurePlace(unit: unit, kind: .month, code: month),
    ]
    return places.flatMap { place in
      var contributions: [Contribution] = []
      if let complaints = service.complaints {
        contributions.append(Self.amount(place, .complaints, Int128(complaints)))
      }
      if let answered = service.answered {
        contributions.append(Self.amount(place, .complaintsAnswered, Int128(answered)))
        if let hours = service.responseHours {
          contributions += [
            Contribution(
              place: place, what: .amount(.sum(.responseWeighted), Int128(hours) * Int128(answered))),
            Contribution(place: place, what: .amount(.sum(.responseAnswers), Int128(answered))),
          ]
        }
      }
      if let share = service.satisfaction, place.unit != nil {
        contributions.append(Contribution(place: place, what: .satisfaction(service.month, share)))
      }
      return contributions
    }
  }

  private func ofFollowUp(_ followUp: FollowUpEvidence) -> [Contribution] {
    let names: [FigureName] =
      switch followUp.status {
      case .proposed: [.ideas]
      case .dropped: []
      case .inUse: [.ideas, .ideasInUse]
      case .supported: [.supportGiven]
      }
    let groups = activities[followUp.activity].map(Self.groups) ?? []
    return ([.city, FigurePlace(unit: followUp.unit)] + groups).flatMap { place in
      names.map { Self.amount(place, $0, 1) }
    }
  }
}
