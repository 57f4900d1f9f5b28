import TrainingDomain

extension SourceKind {
  /// The kind's name in XML and in words files.
  var code: String {
    switch self {
    case .units: "units"
    case .employees: "employees"
    case .activities: "activities"
    case .attendance: "attendance"
    case .evaluations: "evaluations"
    case .budget: "budget"
    case .services: "services"
    case .holidays: "holidays"
    case .invitations: "invitations"
    case .history: "history"
    case .followUps: "follow-ups"
    case .controls: "controls"
    }
  }
}
