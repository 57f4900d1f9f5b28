/// What an attendance row says of one person and one session. Only `present` attends; `partial` was there, but
/// too little.
package enum AttendanceStatus: UInt8, CaseIterable, Sendable {
  case present, permitted, sick, onDuty, onLeave, unexcused, partial

  /// Why the session was missed, as it is published; nil for somebody who attended.
  package var absence: AbsenceCause? {
    switch self {
    case .present: nil
    case .permitted: .permitted
    case .sick, .onLeave: .sickOrLeave
    case .onDuty: .onDuty
    case .unexcused: .unexcused
    case .partial: .insufficient
    }
  }
}
