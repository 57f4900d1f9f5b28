import ExportReading
import TrainingDomain

/// What one person's rows, and an invitation, say of one activity. In fewer than 128 bytes, which are copied in place:
/// there are millions of them, one person's at a time.
struct ActivityAttendance {
  let activity: Int
  /// The sum of the hours of attended sessions that state their own, in 1/100 JP.
  private(set) var attendedHours: Int64 = 0
  /// The same of missed sessions, by `AbsenceCause.rawValue`.
  private var missedHours = ByCause<Int64>(repeating: 0)
  private(set) var attended: Int32 = 0
  /// Attended sessions that state their own hours.
  private(set) var attendedStated: Int32 = 0
  /// By `AbsenceCause.rawValue`: sessions missed, and those that state hours.
  private var missed = ByCause<Int32>(repeating: 0)
  private var missedStated = ByCause<Int32>(repeating: 0)
  private var missedSessions: Int32 = 0

  /// Of the sessions missed, those that the person has no row about.
  private(set) var unseen: Int32 = 0
  /// Whether an invitation list names the person.
  var isInvited = false
  private var recap: Recap?
  private var recapsDisagree = false

  /// A recap's row about the whole activity.
  private struct Recap: Equatable {
    /// 1/100 %.
    let share: Int16
    let cause: AbsenceCause
  }

  /// The weight of one missed session, so that shares of an activity can be missed as well.
  static let session = AttendanceContent.wholeShare

  init(activity: Int) {
    self.activity = activity
  }

  /// Gathers one person's rows, in the order of their keys, by activity.
  /// - Parameter gathered: another person's, whose room serves this one.
  static func gather(_ rows: PersonCursor.Rows, into gathered: inout [ActivityAttendance]) {
    gathered.removeAll(keepingCapacity: true)
    gathered.reserveCapacity(rows.count)
    for row in rows {
      let activity = AttendanceKey(packed: row.key).activity
      if gathered.last?.activity != activity { gathered.append(ActivityAttendance(activity: activity)) }
      gathered[gathered.count - 1].add(AttendanceContent(packed: row.content))
    }
  }

  mutating func add(_ content: AttendanceContent) {
    if let share = content.share {
      // Somebody there, but not enough, missed the rest without a stated reason.
      let next = Recap(share: Int16(clamping: share), cause: content.status.absence ?? .insufficient)
      recapsDisagree = recapsDisagree || recap.map { $0 != next } ?? false
      recap = recap ?? next
      return
    }
    guard let cause = content.status.absence?.rawValue else {
      attended += 1
      if let hours = content.hours {
        attendedStated += 1
        attendedHours += hours
      }
      return
    }
    missed[cause] += 1
    missedSessions += 1
    if let hours = content.hours {
      missedStated[cause] += 1
      missedHours[cause] += hours
    }
  }

  /// Sessions that an invited person has no row about.
  mutating func addUnseen(_ sessions: Int) {
    let sessions = Int32(clamping: sessions)
    unseen += sessions
    missed[AbsenceCause.unexcused.rawValue] += sessions
    missedSessions += sessions
  }

  /// The recap that counts: it does where no session tells more, and where recaps agree.
  private var countedRecap: Recap? {
    guard let recap, !recapsDisagree, attended + missedSessions == 0 else { return nil }
    return recap
  }

  /// The share attended of the whole activity in 1/100 %, where it is told of no session.
  var share: Int? { countedRecap.map { Int($0.share) } }

  var hasUnusedShare: Bool { recap != nil && countedRecap == nil }

  var hasAttended: Bool { attended > 0 || share ?? 0 > 0 }

  /// Whether the person is known to have missed all that is told of. Who came for too little of the time did not.
  var isAbsent: Bool {
    guard isTold, attended == 0, missed[AbsenceCause.insufficient.rawValue] == 0, !recapsDisagree else {
      return false
    }
    return recap.map { $0.share == 0 } ?? true
  }

  /// Whether no row, and no invitation, tells of anything that was missed.
  var missedNothing: Bool { recap == nil && missedSessions == 0 }

  /// Whether anything is told of the person: a row, or a session missed without one.
  var isTold: Bool { attended + missedSessions > 0 || recap != nil }

  /// What was missed of the activity, in `1/session` of a session. A share that completes it missed nothing.
  func missedWeight(_ facts: ActivityFacts) -> Int {
    guard let share else { return Int(missedSessions) * Self.session }
    return isCompleted(facts) ? 0 : facts.sessions * (Self.session - share)
  }

  /// The same by cause: of a share it is the recap's.
  func missedWeights(_ facts: ActivityFacts) -> ByCause<Int> {
    var weights = ByCause(repeating: 0)
    if let recap = countedRecap {
      weights[recap.cause.rawValue] = missedWeight(facts)
    } else {
      for cause in weights.indices { weights[cause] = Int(missed[cause]) * Self.session }
    }
    return weights
  }

  /// What was attended of the activity, in `1/session` of a session.
  func attendedWeight(_ facts: ActivityFacts) -> Int {
    share.map { $0 * facts.sessions } ?? Int(attended) * Self.session
  }

  /// The hours of attended sessions: as stated, else the activity's hours over its sessions; or the share of the
  /// activity's hours.
  func hoursAttended(_ facts: ActivityFacts) -> Int64 {
    if let share {
      return Int64(
        truncatingIfNeeded: roundedQuotient(
          Int128(facts.hours?.hundredths ?? 0) * Int128(share), Int128(AttendanceContent.wholeShare)))
    }
    return Self.hours(stated: attendedHours, unstated: attended - attendedStated, facts)
  }

  /// The hours of missed sessions, by cause.
  func hoursMissed(_ facts: ActivityFacts) -> ByCause<Int64> {
    var hours = ByCause<Int64>(repeating: 0)
    if let recap = countedRecap {
      // The rest of the hours, so that both parts add up to them.
      guard !isCompleted(facts) else { return hours }
      hours[recap.cause.rawValue] = (facts.hours?.hundredths ?? 0) - hoursAttended(facts)
      return hours
    }
    for cause in hours.indices where missed[cause] > 0 {
      hours[cause] = Self.hours(
        stated: missedHours[cause], unstated: missed[cause] - missedStated[cause], facts)
    }
    return hours
  }

  /// Whether the share of sessions attended completes the activity.
  func isCompleted(_ facts: ActivityFacts) -> Bool {
    if let share { return share > 0 && share * 100 >= facts.completionPercent * AttendanceContent.wholeShare }
    return attended > 0 && Int(attended) * 100 >= facts.completionPercent * facts.sessions
  }

  private static func hours(stated: Int64, unstated: Int32, _ facts: ActivityFacts) -> Int64 {
    guard unstated > 0, let whole = facts.hours else { return stated }
    // One rounding for the sum: stated + unstated × whole ÷ sessions.
    let sessions = Int128(facts.sessions)
    return Int64(
      truncatingIfNeeded: roundedQuotient(
        Int128(stated) * sessions + Int128(unstated) * Int128(whole.hundredths), sessions))
  }
}
