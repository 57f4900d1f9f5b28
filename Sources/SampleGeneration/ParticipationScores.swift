/// The answers of one participant, in hundredths; nil where there is none.
struct ParticipationScores {
  let before: Int?
  let after: Int?
  let followUp: Int?
  let reaction: Int?
  /// Application on the job as self, peer and superior see it.
  let application: [Int?]
  /// Days that each of the three lets pass after being asked.
  let applicationDays: [Int]

  /// Of somebody who never came, nobody has a score.
  init() {
    before = nil
    after = nil
    followUp = nil
    reaction = nil
    application = [nil, nil, nil]
    applicationDays = [0, 0, 0]
  }

  init(activity: PlannedActivity, talent: Int, missesEnd: Bool, _ stream: inout RandomStream) {
    // Test results in half points: a sum of draws is close to a bell and the same on every machine.
    let start = 62 + talent + stream.bell(count: 3, most: 24) + activity.scoreShift.before
    let gain = stream.bell(count: 4, most: 24) - 17 + activity.scoreShift.gain
    let later = stream.draw(in: -12...10)
    let missesBefore = stream.chance(permille: 20)
    let missesAfter = stream.chance(permille: missesEnd ? 500 : 50)
    let isTested = activity.form.isTested
    before = isTested && !missesBefore ? Self.score(start) : nil
    after = isTested && !missesAfter ? Self.score(start + gain) : nil
    followUp = activity.followUpDelay != nil && !missesAfter ? Self.score(start + gain + later) : nil

    let answers = stream.chance(permille: missesEnd ? 350 : 735)
    let liking = 9 + stream.bell(count: 2, most: 4) + activity.scoreShift.gain / 6
    reaction = answers ? Self.likert(liking) : nil

    let habit = 8 + gain / 16
    application = [(650, 3), (550, 2), (450, 1)].map { permille, bonus in
      let isAnswered = stream.chance(permille: permille)
      let quarter = Self.likert(habit + bonus + stream.bell(count: 2, most: 2) - 1)
      return isAnswered && activity.applicationDelay != nil ? quarter : nil
    }
    applicationDays = (0..<3).map { _ in stream.draw(below: 7) }
  }

  private static func score(_ halfPoints: Int) -> Int { min(max(halfPoints, 0), 200) * 50 }

  /// 1 to 5 in steps of a quarter, from quarters above 1.
  private static func likert(_ quarters: Int) -> Int { 100 + min(max(quarters, 0), 16) * 25 }
}
