import TrainingDomain

/// What people missed of an activity, or attended without completing it, in `1/ActivityAttendance.session` of a
/// session.
struct MissedWeights: Equatable {
  /// By `AbsenceCause.rawValue`.
  private(set) var byCause = ByCause<Int>(repeating: 0)
  private(set) var uncompleted = 0

  init() {}

  /// What one person missed.
  init(_ attendance: ActivityAttendance, _ facts: ActivityFacts) {
    byCause = attendance.missedWeights(facts)
    uncompleted = attendance.isCompleted(facts) ? 0 : attendance.attendedWeight(facts)
  }

  var missed: Int { byCause.sum }
  var isEmpty: Bool { missed == 0 && uncompleted == 0 }

  mutating func add(_ other: MissedWeights) {
    for cause in byCause.indices { byCause[cause] += other.byCause[cause] }
    uncompleted += other.uncompleted
  }
}
