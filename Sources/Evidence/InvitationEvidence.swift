import TrainingDomain

/// An invitation of somebody to an activity that counts, with the sessions that no row tells about.
package struct InvitationEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let person: String
  package let activity: String
  /// Sessions without a row: missed without excuse.
  package var unseen = 0
  /// 1/100 JP of these sessions.
  package var lost: Int64 = 0
  package var duties = AnswerDuties()

  package init(source: EvidenceSource, person: String, activity: String) {
    self.source = source
    self.person = person
    self.activity = activity
  }

  /// What was missed, in 1/10,000 of a session.
  package var missed: Int { unseen * 10_000 }
}
