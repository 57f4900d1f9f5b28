import TrainingDomain

// The words of the evidence's schema.

extension EmploymentStatus {
  var evidenceWord: String {
    switch self {
    case .pns: "pns"
    case .cpns: "cpns"
    case .pppk: "pppk"
    case .pppkPartTime: "pppk-part-time"
    }
  }
}

extension AttendanceStatus {
  var evidenceWord: String {
    switch self {
    case .present: "present"
    case .permitted: "permitted"
    case .sick: "sick"
    case .onDuty: "on-duty"
    case .onLeave: "on-leave"
    case .unexcused: "unexcused"
    case .partial: "partial"
    }
  }
}

extension AbsenceCause {
  var evidenceWord: String {
    switch self {
    case .onDuty: "on-duty"
    case .sickOrLeave: "sick-or-leave"
    case .permitted: "permitted"
    case .unexcused: "unexcused"
    case .insufficient: "insufficient"
    }
  }
}

extension EvaluationStage {
  var evidenceWord: String {
    switch self {
    case .reaction: "reaction"
    case .before: "before"
    case .after: "after"
    case .followUp: "follow-up"
    case .appliedSelf: "applied-self"
    case .appliedPeer: "applied-peer"
    case .appliedSuperior: "applied-superior"
    }
  }
}

extension BudgetStage {
  var evidenceWord: String {
    switch self {
    case .original: "original"
    case .afterEfficiency: "after-efficiency"
    case .revised: "revised"
    }
  }
}

extension FollowUpStatus {
  var evidenceWord: String {
    switch self {
    case .proposed: "proposed"
    case .inUse: "in-use"
    case .supported: "supported"
    case .dropped: "dropped"
    }
  }
}
