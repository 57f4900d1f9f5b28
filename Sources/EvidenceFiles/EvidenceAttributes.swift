import Evidence
import TrainingDomain
import XMLConformance

/// The attributes of one element, read as an entry.
struct EvidenceAttributes {
  private let attributes: [XMLAttribute]

  init(_ attributes: [XMLAttribute]) {
    self.attributes = attributes
  }

  /// Nil for an element that is no entry, or lacks something or holds what cannot be read.
  func entry(_ name: String) -> EvidenceEntry? {
    guard let file = text("file"), let line = int("line") else { return nil }
    let source = EvidenceSource(file: file, line: line, lines: int("lines") ?? 1)
    switch name {
    case "activity": return activity(source).map { .activity($0) }
    case "person": return person(source).map { .person($0) }
    case "attendance": return attendance(source).map { .attendance($0) }
    case "invitation": return invitation(source).map { .invitation($0) }
    case "record": return record(source).map { .record($0) }
    case "score": return score(source).map { .score($0) }
    case "money": return money(source).map { .money($0) }
    case "service": return service(source).map { .service($0) }
    case "follow-up": return followUp(source).map { .followUp($0) }
    default: return nil
    }
  }

  // MARK: Entries

  private func activity(_ source: EvidenceSource) -> ActivityEvidence? {
    guard let code = text("code"), let form = word("form", ActivityForm.allCases, \.code),
      let countedOn = day("counted-on"), let sessions = smallCount("sessions"),
      let participants = smallCount("participants")
    else { return nil }
    return ActivityEvidence(
      source: source, code: code, form: form, partner: text("partner"), countedOn: countedOn,
      sessions: sessions, participants: participants,
      money: integer("money").flatMap { abs($0) <= 1_000_000_000_000_000_000_000 ? $0 : nil })
  }

  private func person(_ source: EvidenceSource) -> PersonEvidence? {
    guard let person = text("person"),
      let status = word("status", EmploymentStatus.allCases, \.evidenceWord),
      let doubleBooked = int("double-booked-days")
    else { return nil }
    return PersonEvidence(
      source: source, person: person, unit: text("unit"), status: status, target: hours("target"),
      ceiling: hours("ceiling"), contractYear: day("contract-year"),
      post: word("post", PostKind.allCases, \.code),
      indexPoints: hours("index-points").flatMap { Int(exactly: $0) }, doubleBookedDays: doubleBooked)
  }

  private func attendance(_ source: EvidenceSource) -> AttendanceEvidence? {
    guard let person = text("person"), let activity = text("activity"), let day = day("date"),
      let status = word("status", AttendanceStatus.allCases, \.evidenceWord), let credited = hours("jp")
    else { return nil }
    var entry = AttendanceEvidence(
      source: source, person: person, activity: activity, day: day, session: int("session"),
      share: hours("share").flatMap { (0...10_000).contains($0) ? Int($0) : nil }, status: status,
      stated: hours("stated-jp"))
    entry.credited = credited
    entry.rule = text("rule").flatMap(CreditRule.init(rawValue:))
    entry.attended = hours("attended-jp") ?? 0
    entry.lost = hours("lost-jp") ?? 0
    entry.missed =
      decimal("missed-sessions", 4).flatMap { (0...100_000_000_000).contains($0) ? Int($0) : nil } ?? 0
    entry.cause = word("cause", AbsenceCause.allCases, \.evidenceWord)
    entry.duties = duties
    return entry
  }

  private func invitation(_ source: EvidenceSource) -> InvitationEvidence? {
    guard let person = text("person"), let activity = text("activity"),
      let unseen = smallCount("unseen-sessions")
    else { return nil }
    var entry = InvitationEvidence(source: source, person: person, activity: activity)
    entry.unseen = unseen
    entry.lost = hours("lost-jp") ?? 0
    entry.duties = duties
    return entry
  }

  private func record(_ source: EvidenceSource) -> RecordEvidence? {
    guard let person = text("person"), let form = word("form", ActivityForm.allCases, \.code),
      let start = day("start"), let end = day("date"), let credited = hours("jp"),
      let rule = text("rule").flatMap(CreditRule.init(rawValue:))
    else { return nil }
    return RecordEvidence(
      source: source, person: person, form: form, start: start, end: end, credited: credited, rule: rule)
  }

  private func score(_ source: EvidenceSource) -> ScoreEvidence? {
    guard let person = text("person"), let activity = text("activity"),
      let stage = word("stage", EvaluationStage.allCases, \.evidenceWord),
      let percent = decimal("percent", 12).flatMap({
        (0...100_000_000_000_000).contains($0) ? Int64($0) : nil
      }),
      let bottom = decimal("scale-from", 6).flatMap({ Int64(exactly: $0) }),
      let top = decimal("scale-to", 6).flatMap({ Int64(exactly: $0) }), bottom <= top,
      let uses = words("use", ScoreUse.allCases, \.rawValue)
    else { return nil }
    var entry = ScoreEvidence(
      source: source, person: person, activity: activity, competency: text("competency"), stage: stage,
      day: day("date"), percent: percent, scale: bottom...top, uses: uses)
    entry.duties = duties
    return entry
  }

  private func money(_ source: EvidenceSource) -> MoneyEvidence? {
    guard let unit = text("unit"), let day = day("date"),
      let use = text("use").flatMap(MoneyUse.init(rawValue:)),
      let holds = words("holds", BudgetStage.allCases, \.evidenceWord),
      let amount = integer("amount").flatMap({ Int64(exactly: $0) })
    else { return nil }
    return MoneyEvidence(
      source: source, unit: unit, day: day, use: use,
      stage: word("stage", BudgetStage.allCases, \.evidenceWord) ?? .original, holds: holds,
      account: text("account") ?? "", activity: text("activity"), amount: amount)
  }

  private func service(_ source: EvidenceSource) -> ServiceEvidence? {
    guard let unit = text("unit"), let month = text("month").flatMap({ Period($0) }) else { return nil }
    return ServiceEvidence(
      source: source, unit: unit, month: month, complaints: int("complaints"), answered: int("answered"),
      responseHours: hours("response-hours"),
      satisfaction: decimal("satisfaction", 12).flatMap { Int64(exactly: $0) })
  }

  private func followUp(_ source: EvidenceSource) -> FollowUpEvidence? {
    guard let unit = text("unit"), let activity = text("activity"), let day = day("date"),
      let status = word("status", FollowUpStatus.allCases, \.evidenceWord)
    else { return nil }
    return FollowUpEvidence(source: source, unit: unit, activity: activity, day: day, status: status)
  }

  private var duties: AnswerDuties {
    AnswerDuties(
      isAsked: int("asked") ?? 0 > 0, isAnswered: int("answered") ?? 0 > 0, due: int("due") ?? 0,
      received: int("received") ?? 0, overdue: int("overdue") ?? 0)
  }

  // MARK: Values

  func text(_ name: String) -> String? { attributes[name] }

  func integer(_ name: String) -> Int128? { decimal(name, 0) }

  /// Counts; the schema has the same bound. Larger ones would overflow where they are multiplied.
  private func int(_ name: String) -> Int? {
    integer(name).flatMap { (0...1_000_000_000).contains($0) ? Int($0) : nil }
  }

  /// Sessions, participants and the like.
  private func smallCount(_ name: String) -> Int? {
    int(name).flatMap { $0 <= 10_000_000 ? $0 : nil }
  }

  /// In 1/100.
  private func hours(_ name: String) -> Int64? {
    decimal(name, 2).flatMap { abs($0) <= 1_000_000_000_000 ? Int64($0) : nil }
  }

  /// An integer of 10^-`decimals`; nil for what is missing, no decimal, too long or too exact.
  func decimal(_ name: String, _ decimals: Int) -> Int128? {
    guard let text = text(name) else { return nil }
    var value: Int128 = 0
    var (isNegative, digits, places) = (false, 0, -1)
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where places < 0: places = 0
      case 0x30...0x39:
        // 33 digits stay within Int128 with every scale that is asked for.
        guard digits < 24 else { return nil }
        value = value * 10 + Int128(byte - 0x30)
        digits += value == 0 ? 0 : 1
        if places >= 0 { places += 1 }
      default: return nil
      }
    }
    guard max(places, 0) <= decimals, !text.isEmpty else { return nil }
    for _ in max(places, 0)..<decimals { value *= 10 }
    return isNegative ? -value : value
  }

  private func day(_ name: String) -> CivilDate? { text(name).flatMap { CivilDate($0) } }

  private func word<Word>(_ name: String, _ words: [Word], _ text: (Word) -> String) -> Word? {
    self.text(name).flatMap { value in words.first { text($0) == value } }
  }

  /// Nil where one of the words is none of them; empty where the attribute is missing.
  private func words<Word>(_ name: String, _ words: [Word], _ text: (Word) -> String) -> [Word]? {
    var found: [Word] = []
    for value in (self.text(name) ?? "").split(separator: " ") {
      guard let word = words.first(where: { text($0) == value }) else { return nil }
      found.append(word)
    }
    return found
  }
}
