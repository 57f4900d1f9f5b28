import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Recaps and invitations once more, from the design's text.
extension PlainReference {
  /// The share in 1/100 % and the cause of the rest, where no session tells more.
  func recap(_ activity: Int, _ person: Int) -> (share: Int, cause: AbsenceCause)? {
    guard !rows.contains(where: { $0.person == person && $0.activity == activity }),
      let row = recaps.first(where: { $0.person == person && $0.activity == activity })
    else { return nil }
    return (Int(row.share), row.status.absence ?? .insufficient)
  }

  func isAttended(_ activity: Int, _ person: Int) -> Bool {
    rows.contains { $0.person == person && $0.activity == activity && $0.status == .present }
      || recap(activity, person)?.share ?? 0 > 0
  }

  func hasAttendance(_ activity: Int) -> Bool {
    rows.contains { $0.activity == activity } || recaps.contains { $0.activity == activity }
  }

  func isInvited(_ activity: Int, _ person: Int) -> Bool {
    city.invitations.contains { $0.person == person && $0.activity == activity }
  }

  /// Sessions of which nothing is told about an invited person.
  func unseen(_ activity: Int, _ person: Int) -> Int {
    let own = city.attendance.filter { $0.person == person && $0.activity == activity }
    guard isInvited(activity, person), !own.contains(where: { $0.share >= 0 }) else { return 0 }
    let days = Set(rows.filter { $0.activity == activity }.map(\.day))
    return days.subtracting(own.map(\.day)).count
  }

  /// Whether all that is told of the person in an activity that counts says that they missed it, and nothing of it
  /// contradicts itself. Who came for too little of the time was there.
  func isAbsent(_ activity: Int, _ person: Int) -> Bool {
    let told = city.attendance.filter { $0.person == person && $0.activity == activity }
    let own = rows.filter { $0.person == person && $0.activity == activity }
    let shares = recaps.filter { $0.person == person && $0.activity == activity }
    let days = Set(told.filter { $0.share < 0 }.map(\.day))
    let isEarlier = countedOn(activity) < city.period.yearStart
    guard counts(activity) || isEarlier, Set(own.map(\.day)) == days,
      told.filter({ $0.share >= 0 }).isEmpty == shares.isEmpty,
      !told.contains(where: { $0.share > 0 || $0.share < 0 && [.present, .partial].contains($0.status) })
    else { return false }
    return !told.isEmpty || !isEarlier && unseen(activity, person) > 0
  }

  /// What is missed, in 1/10,000 of a session.
  func missedWeight(_ activity: Int, _ person: Int) -> Int {
    if let recap = recap(activity, person) {
      return recap.share >= 8000 ? 0 : sessions(activity) * (10_000 - recap.share)
    }
    let missed = rows.count { $0.person == person && $0.activity == activity && $0.status != .present }
    return (missed + unseen(activity, person)) * 10_000
  }
}
