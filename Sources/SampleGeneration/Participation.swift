/// What one person did in one activity: sessions missed and scores. Drawn again wherever it is needed.
struct Participation {
  /// Bit i is set when session i was missed.
  private(set) var missed: UInt64 = 0
  let reason: AbsenceReason
  /// A place among the reason's remarks; nil when the list says nothing.
  let remark: Int?
  private var stream: RandomStream
  private let talent: Int
  private let activity: PlannedActivity

  init(seed: UInt64, person: Int, character: UnitCharacter, activity: PlannedActivity, place: Int) {
    var traits = RandomStream(seed: seed, purpose: .ability, person)
    let isCalledAway = traits.chance(permille: character.calledAwayPermille)
    talent = traits.bell(count: 2, most: 20)
    self.activity = activity
    stream = RandomStream(
      seed: seed, purpose: .participation, person, place + activity.first.year * 10_000_000)
    let drawn = AbsenceReason(rawValue: stream.pick(weights: character.absenceWeights)) ?? .unexcused
    reason = activity.isOnline ? .unexcused : drawn
    let spoken = stream.draw(below: reason.remarks.count)
    remark = stream.chance(permille: 600) ? spoken : nil
    missed = Self.missed(of: activity.sessions, isCalledAway: isCalledAway, &stream)
  }

  func misses(_ session: Int) -> Bool { missed >> UInt64(session) & 1 == 1 }

  /// Answers and test results; the draws go on where attendance stopped.
  func scores() -> ParticipationScores {
    var rest = stream
    let missesEnd = misses(activity.sessions - 1)
    let missesAll = (0..<activity.sessions).allSatisfy(misses)
    return missesAll
      ? ParticipationScores()
      : ParticipationScores(activity: activity, talent: talent, missesEnd: missesEnd, &rest)
  }

  /// Absence comes in a block. Most people miss nothing or less than would cost them the completion; those
  /// who are called away mostly miss more, so that hours do not spread between nothing and the target.
  private static func missed(
    of sessions: Int, isCalledAway: Bool, _ stream: inout RandomStream
  ) -> UInt64 {
    let tolerated = sessions / 5
    let missesMuch = stream.chance(permille: isCalledAway ? 880 : 20)
    let missesLittle = stream.chance(permille: 240)
    let count =
      if missesMuch {
        stream.draw(in: min(tolerated + 1, sessions)...sessions)
      } else if missesLittle, tolerated > 0 {
        stream.draw(in: 1...tolerated)
      } else {
        0
      }
    let start = stream.draw(below: sessions - count + 1)
    return ((1 << UInt64(count)) - 1) << UInt64(start)
  }
}
