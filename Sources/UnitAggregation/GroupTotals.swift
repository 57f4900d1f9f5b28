/// Figures of one form, competency or partner.
package struct GroupTotals: Equatable, Sendable {
  /// People who attended at least one session, or have a training record of the form.
  package var people = 0
  package var activities = 0
  /// 1/100 JP.
  package var hours: Int128 = 0
  package var peopleCredited = 0
  package var gain = GainTotals()
  package var reaction = AnswerTotals()
  package var followUps = FollowUpTotals()

  package init() {}
}
