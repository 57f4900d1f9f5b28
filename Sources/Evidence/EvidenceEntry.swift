/// One thing that figures rest on. Entries are flat: each stands for itself, and what belongs together has the same
/// person, activity or unit.
package enum EvidenceEntry: Equatable, Sendable {
  case activity(ActivityEvidence)
  case person(PersonEvidence)
  case attendance(AttendanceEvidence)
  case invitation(InvitationEvidence)
  case record(RecordEvidence)
  case score(ScoreEvidence)
  case money(MoneyEvidence)
  case service(ServiceEvidence)
  case followUp(FollowUpEvidence)

  package var source: EvidenceSource {
    switch self {
    case .activity(let entry): entry.source
    case .person(let entry): entry.source
    case .attendance(let entry): entry.source
    case .invitation(let entry): entry.source
    case .record(let entry): entry.source
    case .score(let entry): entry.source
    case .money(let entry): entry.source
    case .service(let entry): entry.source
    case .followUp(let entry): entry.source
    }
  }
}
