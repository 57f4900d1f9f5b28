import Findings

extension HoursAggregation {
  /// What several rows say together about an activity, or about a training record, as findings.
  func findings() -> [Finding] {
    let table = basis.table
    return recordFindings.sorted { $0.key < $1.key }.flatMap(\.value)
      + basis.directory.activities.enumerated().flatMap { number, activity -> [Finding] in
        guard table.isCounted(number) else { return [] }
        func finding(_ kind: FindingCode, _ people: Int) -> Finding? {
          people > 0 ? Finding(kind, at: activity.position, activity.maskedCode, "\(people)") : nil
        }
        return [
          moreSessions(number), finding(.hoursAboveActivity, counts[number].capped),
          finding(.activityWithoutHours, counts[number].lackingHours),
          table.hasMixedSessions(number)
            ? Finding(.mixedSessions, at: activity.position, activity.maskedCode) : nil,
          finding(.notInvited, counts[number].uninvited),
          table.hasAttendance(number) ? nil : finding(.invitedWithoutAttendance, basis.invited[number]),
        ].compactMap { $0 }
      }
  }

  private func moreSessions(_ number: Int) -> Finding? {
    let activity = basis.directory.activities[number]
    let seen = basis.table.facts[number].sessionsSeen
    guard let stated = activity.statedSessions, seen > stated else { return nil }
    return Finding(
      .moreSessionsThanStated, at: activity.position, activity.maskedCode, "\(stated)", "\(seen)")
  }
}
