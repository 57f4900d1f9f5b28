import TrainingDomain

/// One person's rows about one activity.
struct ActivityAttendance {
  let activity: Int
  var attended = 0
  /// Attended sessions that state their own hours, and the sum of these in 1/100 JP.
  var attendedStated = 0
  var attendedHours: Int64 = 0
  /// By `AbsenceCause.rawValue`: sessions missed, those that state hours, and the sum of these.
  var missed = [Int](repeating: 0, count: AbsenceCause.allCases.count)
  var missedStated = [Int](repeating: 0, count: AbsenceCause.allCases.count)
  var missedHours = [Int64](repeating: 0, count: AbsenceCause.allCases.count)

  init(activity: Int) {
    self.activity = activity
  }

  mutating func add(_ content: AttendanceContent) {
    guard let cause = content.status.absence?.rawValue else {
      attended += 1
      if let hours = content.hours {
        attendedStated += 1
        attendedHours += hours
      }
      return
    }
    missed[cause] += 1
    if let hours = content.hours {
      missedStated[cause] += 1
      missedHours[cause] += hours
    }
  }

  var missedSessions: Int { missed.reduce(0, +) }

  /// The hours of attended sessions: as stated, else the activity's hours over its sessions.
  func hoursAttended(_ facts: ActivityFacts) -> Int64 {
    Self.hours(stated: attendedHours, unstated: attended - attendedStated, facts)
  }

  func hoursMissed(_ cause: AbsenceCause, _ facts: ActivityFacts) -> Int64 {
    let index = cause.rawValue
    return Self.hours(stated: missedHours[index], unstated: missed[index] - missedStated[index], facts)
  }

  /// Whether the share of sessions attended completes the activity.
  func isCompleted(_ facts: ActivityFacts) -> Bool {
    attended > 0 && attended * 100 >= facts.completionPercent * facts.sessions
  }

  private static func hours(stated: Int64, unstated: Int, _ facts: ActivityFacts) -> Int64 {
    guard unstated > 0, let whole = facts.hours else { return stated }
    // One rounding for the sum: stated + unstated × whole ÷ sessions.
    let sessions = Int128(facts.sessions)
    return Int64(
      truncatingIfNeeded: roundedQuotient(
        Int128(stated) * sessions + Int128(unstated) * Int128(whole.hundredths), sessions))
  }
}
