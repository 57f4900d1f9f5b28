import Evidence
import ExportReading
import TrainingDomain

/// The entries about one person.
struct PersonEntries {
  let trace: EvidenceTrace
  let account: PersonAccount
  let scored: PersonCursor.OfPerson
  let name: String

  /// The person, then attendance and invitations by activity, training records, and scores.
  var all: [EvidenceEntry] {
    let uses: (uses: [RowKey: [ScoreUse]], duties: [Int: AnswerDuties])
    if case .unit = account.place {
      uses = trace.answers.account(
        of: account.person, scores: scored.rows, contradicted: scored.contradicted, account.told)
    } else {
      // Scores of people who have left are not used.
      uses = ([:], [:])
    }
    var duties = uses.duties
    var entries: [EvidenceEntry] = [.person(person)]
    for attended in account.told.all.sorted(by: { $0.activity < $1.activity }) {
      entries += self.entries(of: attended, &duties)
    }
    for invited in invitedUnseen {
      var entry = invitation(to: invited)
      entry.duties = duties.removeValue(forKey: invited) ?? AnswerDuties()
      entries.append(.invitation(entry))
    }
    return entries + records + scores(uses.uses, &duties)
  }

  private var person: PersonEvidence {
    let number = Int(trace.standing.rows[account.person])
    let posting = number >= 0 ? trace.directory.postings[number] : nil
    let status = trace.standing.statuses[account.person]
    let target = trace.rules.targets[status]
    var unit: String?
    if case .unit(let number) = account.place { unit = trace.directory.units.units[number].code }
    return PersonEvidence(
      source: EvidenceSource(file: posting.map { trace.paths[$0.file] } ?? "", line: posting?.line ?? 0),
      person: name, unit: unit, status: status, target: target?.target?.hundredths,
      ceiling: target?.ceiling?.hundredths, contractYear: trace.standing.contractYear(of: account.person),
      post: trace.standing.postKinds[account.person], indexPoints: account.indexPoints,
      doubleBookedDays: account.doubleBookedDays)
  }

  // MARK: Attendance

  /// Invitations to activities of the year to date of which nothing is told about the person.
  private var invitedUnseen: [Int] {
    let told = Set(account.told.all.map(\.activity))
    return account.told.invitations.filter { trace.table.isCounted($0) && !told.contains($0) }.sorted()
  }

  private func entries(
    of attended: ActivityAttendance, _ duties: inout [Int: AnswerDuties]
  ) -> [EvidenceEntry] {
    let activity = attended.activity
    guard trace.isNeeded(activity) else { return [] }
    let facts = trace.table.facts[activity]
    let rows = account.told.attendance.filter {
      let key = AttendanceKey(packed: $0.key)
      return key.activity == activity && !(key.isWholeActivity && attended.hasUnusedShare)
    }
    var entries = rows.map { entry($0.key, AttendanceContent(packed: $0.content)) }
    addCredit(attended, facts, to: &entries)
    var invited = attended.isInvited ? invitation(to: activity) : nil
    for cause in AbsenceCause.allCases { addLoss(cause, attended, facts, to: &entries, &invited) }
    // What was asked stands with what tells of the person first.
    let asked = duties.removeValue(forKey: activity) ?? AnswerDuties()
    if entries.isEmpty { invited?.duties = asked } else { entries[0].duties = asked }
    return entries.map { .attendance($0) } + (invited.map { [.invitation($0)] } ?? [])
  }

  private func entry(_ key: RowKey, _ content: AttendanceContent) -> AttendanceEvidence {
    let place = trace.attendance.place(of: key)
    let row = AttendanceKey(packed: key)
    return AttendanceEvidence(
      source: place.map(trace.source) ?? EvidenceSource(file: "", line: 0), person: name,
      activity: trace.directory.activities[row.activity].code, day: row.day,
      session: row.isWholeActivity ? nil : row.session, share: content.share, status: content.status,
      stated: content.hours)
  }

  private func invitation(to activity: Int) -> InvitationEvidence {
    let place = trace.invitations.place(of: activity, person: account.person)
    return InvitationEvidence(
      source: place.map(trace.source) ?? EvidenceSource(file: "", line: 0), person: name,
      activity: trace.directory.activities[activity].code)
  }

  /// Parts what the activity credits, and what was attended, among the rows that attended.
  private func addCredit(
    _ attended: ActivityAttendance, _ facts: ActivityFacts, to entries: inout [AttendanceEvidence]
  ) {
    let rows = entries.indices.filter { entries[$0].share.map { $0 > 0 } ?? (entries[$0].status == .present) }
    guard !rows.isEmpty else { return }
    let weights = rows.map { weight(of: entries[$0].stated, facts) }
    let credit = account.credits.first { $0.activity == attended.activity }
    let credited = parts(of: credit?.hours ?? 0, by: weights)
    let hours = parts(of: attended.hoursAttended(facts), by: weights)
    let rule =
      credit.map { $0.hours < $0.unlimited ? .limit : $0.rule }
      ?? HoursCredit(attended, facts).rule(attended, facts)
    for (place, row) in rows.enumerated() {
      entries[row].credited = credited[place]
      entries[row].attended = hours[place]
      entries[row].rule = rule
    }
  }

  /// Parts what was missed for one cause among the rows that say so and an invitation without rows.
  private func addLoss(
    _ cause: AbsenceCause, _ attended: ActivityAttendance, _ facts: ActivityFacts,
    to entries: inout [AttendanceEvidence], _ invited: inout InvitationEvidence?
  ) {
    let missed = attended.missedWeights(facts)[cause.rawValue]
    guard missed > 0 else { return }
    let rows = entries.indices.filter { entries[$0].reason == cause }
    let unseen = cause == .unexcused ? attended.unseen : 0
    var weights = rows.map { weight(of: entries[$0].stated, facts) }
    var counts = rows.map { _ in Int64(1) }
    if unseen > 0 {
      weights.append(weight(of: nil, facts) * Int64(unseen))
      counts.append(Int64(unseen))
    }
    let lost = parts(of: attended.hoursMissed(facts)[cause.rawValue], by: weights)
    let sessions = parts(of: Int64(missed), by: counts)
    for (place, row) in rows.enumerated() {
      entries[row].lost = lost[place]
      entries[row].missed = Int(sessions[place])
      entries[row].cause = cause
    }
    if unseen > 0 {
      invited?.unseen = Int(unseen)
      invited?.lost = lost.last ?? 0
    }
  }

  /// A session's part of the hours, in 1/100 JP over the activity's sessions.
  private func weight(of stated: Int64?, _ facts: ActivityFacts) -> Int64 {
    stated.map { $0 * Int64(facts.sessions) } ?? facts.hours?.hundredths ?? 0
  }

  // MARK: Records and scores

  private var records: [EvidenceEntry] {
    account.credits.filter(\.isRecord).compactMap { credit in
      guard let packed = credit.record else { return nil }
      let key = HistoryKey(packed: packed)
      let place = trace.hours.basis.history.accumulator.place(of: packed)
      let whole = credit.rule == .conversion && credit.hours < credit.unlimited
      return .record(
        RecordEvidence(
          source: EvidenceSource(file: trace.paths[place.file], line: Int(place.line)), person: name,
          form: credit.form, start: key.start, end: key.end, credited: credit.hours,
          rule: whole ? .limit : credit.rule))
    }
  }

  private func scores(
    _ uses: [RowKey: [ScoreUse]], _ duties: inout [Int: AnswerDuties]
  ) -> [EvidenceEntry] {
    scored.rows.compactMap { row in
      guard let uses = uses[row.key] else { return nil }
      let key = ScoreKey(packed: row.key)
      let place = trace.scores.place(of: row.key)
      var entry = ScoreEvidence(
        source: place.map(trace.source) ?? EvidenceSource(file: "", line: 0), person: name,
        activity: trace.directory.activities[key.activity].code,
        competency: key.competency.map(trace.directory.competencies.code), stage: key.stage, day: key.day,
        percent: Int64(row.content), scale: trace.answers.basis.scale(of: key), uses: uses)
      entry.duties = duties.removeValue(forKey: key.activity) ?? AnswerDuties()
      return .score(entry)
    }
  }
}

extension AttendanceEvidence {
  /// Why the row's session was missed. Somebody there, but not enough, missed the rest without a stated reason.
  fileprivate var reason: AbsenceCause? { status.absence ?? (share == nil ? nil : .insufficient) }
}

/// A whole parted by weights, so that the parts add up to it; evenly where there are no weights.
func parts(of whole: Int64, by weights: [Int64]) -> [Int64] {
  let isEven = weights.allSatisfy { $0 == 0 }
  let sum = isEven ? Int128(weights.count) : weights.reduce(Int128(0)) { $0 + Int128($1) }
  guard sum > 0 else { return weights.map { _ in 0 } }
  var (passed, given) = (Int128(0), Int128(0))
  return weights.map { weight in
    passed += isEven ? 1 : Int128(weight)
    let until = roundedQuotient(Int128(whole) * passed, sum)
    defer { given = until }
    return Int64(truncatingIfNeeded: until - given)
  }
}
