import TrainingDomain

/// An activity that other entries name.
package struct ActivityEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let code: String
  package let form: ActivityForm
  /// Codes; nil where the activity names none.
  package let partner: String?
  /// The day on which it counts.
  package let countedOn: CivilDate
  /// Sessions that there were, at least 1.
  package let sessions: Int
  /// People who took part in or were invited to an activity of the year to date; 0 for one that does not count.
  package let participants: Int
  /// Whole rupiah: realised, else the activity's cost; nil where neither is known.
  package let money: Int128?

  package init(
    source: EvidenceSource, code: String, form: ActivityForm, partner: String?, countedOn: CivilDate,
    sessions: Int, participants: Int, money: Int128?
  ) {
    self.source = source
    self.code = code
    self.form = form
    self.partner = partner
    self.countedOn = countedOn
    self.sessions = sessions
    self.participants = participants
    self.money = money
  }
}
