import Evidence
import TrainingDomain

/// A source line with what it adds to a term.
package struct TracedLine: Equatable, Sendable {
  package let source: EvidenceSource
  /// The kind of entry: `attendance`, `person`, `money` …
  package let kind: String
  /// What stands for the person; empty where the line is about none.
  package let person: String
  package let unit: String
  package let activity: String
  /// `YYYY-MM-DD`; empty where the line has none.
  package let day: String
  /// In 10^-decimals of its term.
  package let amount: Int128

  init(_ entry: EvidenceEntry, amount: Int128, tellsUnit: Bool) {
    source = entry.source
    kind = entry.kind
    person = entry.person ?? ""
    unit = tellsUnit ? entry.unit ?? "" : ""
    activity = entry.activity ?? ""
    day = entry.day?.description ?? ""
    self.amount = amount
  }
}

extension EvidenceEntry {
  package var kind: String {
    switch self {
    case .activity: "activity"
    case .person: "person"
    case .attendance: "attendance"
    case .invitation: "invitation"
    case .record: "record"
    case .score: "score"
    case .money: "money"
    case .service: "service"
    case .followUp: "follow-up"
    }
  }

  package var person: String? {
    switch self {
    case .person(let entry): entry.person
    case .attendance(let entry): entry.person
    case .invitation(let entry): entry.person
    case .record(let entry): entry.person
    case .score(let entry): entry.person
    case .activity, .money, .service, .followUp: nil
    }
  }

  package var unit: String? {
    switch self {
    case .person(let entry): entry.unit
    case .money(let entry): entry.unit
    case .service(let entry): entry.unit
    case .followUp(let entry): entry.unit
    case .activity, .attendance, .invitation, .record, .score: nil
    }
  }

  package var activity: String? {
    switch self {
    case .activity(let entry): entry.code
    case .attendance(let entry): entry.activity
    case .invitation(let entry): entry.activity
    case .score(let entry): entry.activity
    case .money(let entry): entry.activity
    case .followUp(let entry): entry.activity
    case .person, .record, .service: nil
    }
  }

  package var day: CivilDate? {
    switch self {
    case .activity(let entry): entry.countedOn
    case .attendance(let entry): entry.day
    case .record(let entry): entry.end
    case .score(let entry): entry.day
    case .money(let entry): entry.day
    case .followUp(let entry): entry.day
    case .service(let entry): entry.month.lastDay
    case .person, .invitation: nil
    }
  }
}
