/// Figures of one form, family, activity, competency or partner.
package struct GroupTotals: Equatable, Sendable {
  /// People who attended at least one session, or have a training record of the form.
  package var people = 0
  package var activities = 0
  /// 1/100 JP.
  package var hours: Int128 = 0
  package var peopleCredited = 0
  package var gain = GainTotals()
  package var reaction = AnswerTotals()
  package var reactionResponses = ResponseTotals()
  package var application = ApplicationTotals()
  /// Money of the activities in whole rupiah: realised, else planned; nil where none is known.
  package var cost: Int128?
  /// Activities of which no money is known.
  package var activitiesWithoutCost = 0
  package var followUps = FollowUpTotals()

  package init() {}

  mutating func merge(_ other: GroupTotals) {
    people += other.people
    activities += other.activities
    hours += other.hours
    peopleCredited += other.peopleCredited
    gain.merge(other.gain)
    reaction.merge(other.reaction)
    reactionResponses.merge(other.reactionResponses)
    application.merge(other.application)
    cost = MoneyTotals.sum(cost, other.cost)
    activitiesWithoutCost += other.activitiesWithoutCost
    followUps.merge(other.followUps)
  }

  /// - Parameter money: the activity's, in whole rupiah; nil where it is not known.
  mutating func addActivity(money: Int128?) {
    activities += 1
    cost = MoneyTotals.sum(cost, money)
    activitiesWithoutCost += money == nil ? 1 : 0
  }
}
