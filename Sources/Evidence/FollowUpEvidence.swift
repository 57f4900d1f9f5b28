import TrainingDomain

/// An idea from an activity, or support given after one.
package struct FollowUpEvidence: Equatable, Sendable {
  package let source: EvidenceSource
  package let unit: String
  package let activity: String
  package let day: CivilDate
  package let status: FollowUpStatus

  package init(
    source: EvidenceSource, unit: String, activity: String, day: CivilDate, status: FollowUpStatus
  ) {
    self.source = source
    self.unit = unit
    self.activity = activity
    self.day = day
    self.status = status
  }
}
