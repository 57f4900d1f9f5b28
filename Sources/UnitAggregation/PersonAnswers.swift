import ExportReading
import TrainingDomain

/// One person's gains and answers, for the unit and for each group that they belong to.
struct PersonAnswers {
  private struct Part {
    var gain = PersonGain()
    var reactions: [Int64] = []
  }

  private var whole = Part()
  private var applications: [Int64] = []
  private var forms: [ActivityForm: Part] = [:]
  private var competencies: [Int: Part] = [:]
  private var partners: [Int: Part] = [:]

  mutating func add(_ scored: ScoredActivity, _ activity: Activity) {
    applications += scored.applications
    Self.add(scored, to: &whole)
    Self.add(scored, to: &forms[activity.form, default: Part()])
    if let competency = scored.competency { Self.add(scored, to: &competencies[competency, default: Part()]) }
    if let partner = activity.partner { Self.add(scored, to: &partners[partner, default: Part()]) }
  }

  func addTo(_ totals: inout CityTotals, unit: Int) {
    totals.units[unit].gain.add(whole.gain)
    totals.units[unit].reaction.add(whole.reactions)
    totals.units[unit].application.add(applications)
    for (form, part) in forms { Self.add(part, to: &totals.forms[form, default: GroupTotals()]) }
    for (competency, part) in competencies {
      Self.add(part, to: &totals.competencies[competency, default: GroupTotals()])
    }
    for (partner, part) in partners { Self.add(part, to: &totals.partners[partner, default: GroupTotals()]) }
  }

  private static func add(_ scored: ScoredActivity, to part: inout Part) {
    if let before = scored.before?.first {
      if let after = scored.after?.last {
        part.gain.pairs += 1
        part.gain.before += Int128(before)
        part.gain.after += Int128(after)
      } else if !scored.isAfterContradicted {
        part.gain.attrition += 1
        part.gain.attritionBefore += Int128(before)
      }
    }
    if let reaction = scored.reaction?.last { part.reactions.append(reaction) }
  }

  private static func add(_ part: Part, to group: inout GroupTotals) {
    group.gain.add(part.gain)
    group.reaction.add(part.reactions)
  }
}
