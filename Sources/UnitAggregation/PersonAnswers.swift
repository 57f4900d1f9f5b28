import ExportReading
import TrainingDomain

/// One person's gains and answers, for the unit and for each group that they belong to.
struct PersonAnswers {
  /// What a person's answers of one level are gathered by.
  enum Group: Hashable {
    case form(ActivityForm)
    case family(ActivityFamily)
    case activity(Int)
    /// Nil for tests that name none.
    case competency(Int?)
    case partner(Int)

    /// The groups of an activity; a competency is of a test, not of an activity.
    static func all(of number: Int, _ activity: Activity) -> [Group] {
      [.form(activity.form), .family(activity.form.family), .activity(number)]
        + (activity.partner.map { [.partner($0)] } ?? [])
    }
  }

  private struct Part {
    var gain = PersonGain()
    var reactions: [Int64] = []
    var asked = 0
    var answered = 0
    var due = 0
    var overdue = 0
    var answers: [Int64] = []
  }

  /// Whether attendance tells something of an activity that, by its day, answers about application could be due about.
  var isSeenForApplication = false

  private var whole = Part()
  private var groups: [Group: Part] = [:]
  private var applications = [[Int64]](repeating: [], count: UnitTotals.sources.count)
  private var retained = (tests: 0, before: Int128(0), after: Int128(0), later: Int128(0))
  private var further = 0
  private var conflicting = 0
  private var rescaled = 0

  /// Adds a test or questionnaire of an activity that counts.
  mutating func add(_ scored: ScoredActivity, _ activity: Activity, isRescaled: Bool) {
    further += scored.furtherAttempts
    conflicting += scored.isConflicting ? 1 : 0
    rescaled += isRescaled && scored.pair != nil ? 1 : 0
    let groups = Group.all(of: scored.test.activity, activity) + [.competency(scored.test.competency)]
    update(groups) { Self.add(scored, to: &$0) }
  }

  /// Adds the answers of the year to date about application, by who gave them.
  mutating func add(applications scores: [Int64?]) {
    for (source, score) in scores.enumerated() {
      if let score { applications[source].append(score) }
    }
  }

  /// Adds an activity of which a reaction was asked.
  mutating func addReactionAsked(_ number: Int, _ activity: Activity, isAnswered: Bool) {
    update(Group.all(of: number, activity)) {
      $0.asked += 1
      $0.answered += isAnswered ? 1 : 0
    }
  }

  /// Adds what is due about application of one activity.
  mutating func addDue(_ number: Int, _ activity: Activity, due: Int, overdue: Int, answers: [Int64]) {
    update(Group.all(of: number, activity)) {
      $0.due += due
      $0.overdue += overdue
      $0.answers += answers
    }
  }

  /// Adds a test that was given a third time.
  mutating func addRetained(before: Int64, after: Int64, later: Int64) {
    retained.tests += 1
    retained.before += Int128(before)
    retained.after += Int128(after)
    retained.later += Int128(later)
  }

  func addTo(_ totals: inout CityTotals, unit: Int) {
    totals.units[unit].gain.add(whole.gain)
    totals.units[unit].reaction.add(whole.reactions)
    totals.units[unit].reactionResponses.add(asked: whole.asked, answered: whole.answered)
    totals.units[unit].application.add(applications.flatMap(\.self))
    for (source, scores) in applications.enumerated() {
      totals.units[unit].applicationBySource[source].add(scores)
    }
    totals.units[unit].applicationDue.add(due: whole.due, overdue: whole.overdue, answers: whole.answers)
    totals.units[unit].peopleSeenForApplication += isSeenForApplication ? 1 : 0
    totals.units[unit].retention.add(
      tests: retained.tests, before: retained.before, after: retained.after, later: retained.later)
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
  }

  private mutating func update(_ groups: [Group], _ body: (inout Part) -> Void) {
    body(&whole)
    for group in groups { body(&self.groups[group, default: Part()]) }
  }

  private static func add(_ scored: ScoredActivity, to part: inout Part) {
    if let pair = scored.pair {
      part.gain.pairs += 1
      part.gain.before += Int128(pair.before)
      part.gain.after += Int128(pair.after)
    } else if let before = scored.dropout {
      part.gain.attrition += 1
      part.gain.attritionBefore += Int128(before)
    } else if scored.isAfterOnly {
      part.gain.afterOnly += 1
    }
    if let reaction = scored.reaction?.last { part.reactions.append(reaction) }
  }

  private static func add(_ part: Part, to group: inout GroupTotals) {
    group.gain.add(part.gain)
    group.reaction.add(part.reactions)
    group.reactionResponses.add(asked: part.asked, answered: part.answered)
    group.application.add(due: part.due, overdue: part.overdue, answers: part.answers)
  }
}
