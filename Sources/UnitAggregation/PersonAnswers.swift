import TrainingDomain

/// One person's gains and answers, for the unit and for each group that they belong to.
struct PersonAnswers {
  private struct Part {
    var gain = PersonGain()
    var reactions = AnswerSum()
    var asked = 0
    var answered = 0
    var due = 0
    var overdue = 0
    var received = AnswerSum()
  }

  /// With so many groups they are looked up one by one; hardly anybody has more.
  private static let few = 32

  /// Whether attendance tells something of an activity that, by its day, answers about application could be due about.
  var isSeenForApplication = false

  /// Room for a person's scores, empty.
  var room: [ScoredActivity] = []

  private var whole = Part()
  private var groups: [(group: AnswerGroup, part: Part)] = []
  /// The groups' codes, apart so that they are looked through at once.
  private var codes: [UInt64] = []
  /// The place of each code, where there are more than `few`.
  private var places: [UInt64: Int] = [:]
  private var applications = InPlace<3, AnswerSum>(repeating: AnswerSum())
  private var retained = (tests: 0, before: Int128(0), after: Int128(0), later: Int128(0))
  private var further = 0
  private var conflicting = 0
  private var rescaled = 0

  private mutating func removeAll() {
    isSeenForApplication = false
    whole = Part()
    groups.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    if !places.isEmpty { places = [:] }
    applications = InPlace(repeating: AnswerSum())
    retained = (0, 0, 0, 0)
    further = 0
    conflicting = 0
    rescaled = 0
  }

  /// Adds a test or questionnaire of an activity that counts.
  mutating func add(_ scored: ScoredActivity, _ activity: ActivityGroups, isRescaled: Bool) {
    further += scored.furtherAttempts
    conflicting += scored.isConflicting ? 1 : 0
    rescaled += isRescaled && scored.pair != nil ? 1 : 0
    let outcome = Outcome(scored)
    update(scored.test.activity, activity) { outcome.add(to: &$0) }
    // A competency is of a test, not of an activity.
    outcome.add(to: &groups[place(of: .competency(scored.test.competency))].part)
  }

  /// Adds an answer of the year to date about application.
  /// - Parameter source: who gave it, by the place in `UnitTotals.sources`.
  mutating func add(application score: Int64, from source: Int) { applications[source].add(score) }

  /// Adds an activity of which a reaction was asked.
  mutating func addReactionAsked(_ number: Int, _ activity: ActivityGroups, isAnswered: Bool) {
    update(number, activity) {
      $0.asked += 1
      $0.answered += isAnswered ? 1 : 0
    }
  }

  /// Adds what is due about application of one activity.
  mutating func addDue(_ number: Int, _ activity: ActivityGroups, due: Int, overdue: Int, received: AnswerSum)
  {
    update(number, activity) {
      $0.due += due
      $0.overdue += overdue
      $0.received.add(received)
    }
  }

  /// Adds a test that was given a third time.
  mutating func addRetained(before: Int64, after: Int64, later: Int64) {
    retained.tests += 1
    retained.before += Int128(before)
    retained.after += Int128(after)
    retained.later += Int128(later)
  }

  /// Adds all that was gathered of one person to the totals, and makes room for the next person's.
  mutating func move(to totals: inout CityTotals, unit: Int) {
    addWhole(to: &totals.units[unit])
    totals.attempts.further.add(further)
    totals.attempts.conflicting.add(conflicting)
    totals.attempts.rescaled.add(rescaled)
    totals.attempts.unchanged.add(whole.gain.pairs - rescaled)
    for (group, part) in groups {
      switch group {
      case .form(let form): Self.add(part, to: &totals.forms[form, default: GroupTotals()])
      case .family(let family): Self.add(part, to: &totals.families[family, default: GroupTotals()])
      case .activity(let number): Self.add(part, to: &totals.activities[number, default: GroupTotals()])
      case .partner(let number): Self.add(part, to: &totals.partners[number, default: GroupTotals()])
      case .competency(nil): totals.withoutCompetency.add(part.gain)
      case .competency(let number?):
        Self.add(part, to: &totals.competencies[number, default: GroupTotals()])
        totals.units[unit].competencies[number, default: GainTotals()].add(part.gain)
      }
    }
    removeAll()
  }

  private func addWhole(to unit: inout UnitTotals) {
    unit.gain.add(whole.gain)
    unit.reaction.add(whole.reactions)
    unit.reactionResponses.add(asked: whole.asked, answered: whole.answered)
    var all = AnswerSum()
    for source in applications.indices {
      unit.applicationBySource[source].add(applications[source])
      all.add(applications[source])
    }
    unit.application.add(all)
    unit.applicationDue.add(due: whole.due, overdue: whole.overdue, received: whole.received)
    unit.peopleSeenForApplication += isSeenForApplication ? 1 : 0
    unit.retention.add(
      tests: retained.tests, before: retained.before, after: retained.after, later: retained.later)
  }

  /// Updates the person's whole and the groups of an activity.
  private mutating func update(_ number: Int, _ activity: ActivityGroups, _ body: (inout Part) -> Void) {
    body(&whole)
    body(&groups[place(of: .form(activity.form))].part)
    body(&groups[place(of: .family(activity.form.family))].part)
    body(&groups[place(of: .activity(number))].part)
    if let partner = activity.partner { body(&groups[place(of: .partner(partner))].part) }
  }

  private mutating func place(of group: AnswerGroup) -> Int {
    let code = group.code
    if codes.count <= Self.few {
      for place in codes.indices where codes[place] == code { return place }
    } else {
      if places.isEmpty {
        for (place, known) in codes.enumerated() { places[known] = place }
      }
      if let place = places[code] { return place }
      places[code] = codes.count
    }
    codes.append(code)
    groups.append((group, Part()))
    return groups.count - 1
  }

  /// What one test and reaction add to each of their groups.
  private struct Outcome {
    private enum Test {
      case pair(before: Int64, after: Int64)
      case dropout(before: Int64)
      case afterOnly
      case none
    }

    private let test: Test
    private let reaction: Int64?

    init(_ scored: ScoredActivity) {
      if let pair = scored.pair {
        test = .pair(before: pair.before, after: pair.after)
      } else if let before = scored.dropout {
        test = .dropout(before: before)
      } else {
        test = scored.isAfterOnly ? .afterOnly : .none
      }
      reaction = scored.reaction?.last
    }

    func add(to part: inout Part) {
      switch test {
      case .pair(let before, let after):
        part.gain.pairs += 1
        part.gain.before += Int128(before)
        part.gain.after += Int128(after)
      case .dropout(let before):
        part.gain.attrition += 1
        part.gain.attritionBefore += Int128(before)
      case .afterOnly: part.gain.afterOnly += 1
      case .none: break
      }
      if let reaction { part.reactions.add(reaction) }
    }
  }

  private static func add(_ part: Part, to group: inout GroupTotals) {
    group.gain.add(part.gain)
    group.reaction.add(part.reactions)
    group.reactionResponses.add(asked: part.asked, answered: part.answered)
    group.application.add(due: part.due, overdue: part.overdue, received: part.received)
  }
}
