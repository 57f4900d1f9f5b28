import TrainingDomain

/// One attendance row that a figure needs. Hours are this row's part of what the person's rows about the activity
/// give together, so that entries add up; they are in 1/100 JP.
package struct AttendanceEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let person: String
  package let activity: String
  package let day: CivilDate
  /// 0 where the row names none; nil for a row about the whole activity.
  package let session: Int?
  /// The share attended of the whole activity, in 1/100 %; nil for a session.
  package let share: Int?
  package let status: AttendanceStatus
  /// As the row states; nil where it states none.
  package let stated: Int64?
  package var credited: Int64 = 0
  /// Nil for a session that was not attended.
  package var rule: CreditRule?
  /// What was attended, credited or not, and what was missed.
  package var attended: Int64 = 0
  package var lost: Int64 = 0
  /// What was missed in 1/10,000 of a session, and why; nil where nothing was.
  package var missed = 0
  package var cause: AbsenceCause?
  package var duties = AnswerDuties()

  package init(
    source: EvidenceSource, person: String, activity: String, day: CivilDate, session: Int?, share: Int?,
    status: AttendanceStatus, stated: Int64?
  ) {
    self.source = source
    self.person = person
    self.activity = activity
    self.day = day
    self.session = session
    self.share = share
    self.status = status
    self.stated = stated
  }
  /// Hours attended of an activity that was not completed, in 1/100 JP.
  package var uncompleted: Int64 { rule == .uncompleted ? attended : 0 }

  /// What was attended of an activity that was not completed, in 1/10,000 of a session.
  /// - Parameter sessions: those of the activity.
  package func inVain(sessions: Int) -> Int {
    guard rule == .uncompleted else { return 0 }
    return share.map { $0 * sessions } ?? 10_000
  }
}
