import ExportReading
import TrainingDomain

/// What is known of an activity once all attendance was read. Numbers only, so that it is looked up for each person
/// without counting references.
struct ActivityFacts: Equatable {
  let startsOn: CivilDate
  /// The day on which it counts: its end, else its last session, else its start.
  let countedOn: CivilDate
  /// Sessions that there were: the larger of those stated and those that attendance names; at least 1.
  let sessions: Int
  /// Sessions that attendance names.
  let sessionsSeen: Int
  /// The whole hours it gives, without a supplement: stated, else converted. Nil where neither is possible.
  let hours: TrainingHours?
  /// Whether `hours` come from the conversion table.
  let isConverted: Bool
  /// Added to stated hours, in percent.
  let supplementPercent: Int
  /// Converted occasions of the form that count for one person in one month.
  let occasionsPerMonth: Int?
  /// What one person can be credited on one day by converted hours, in 1/100 JP; nil where there is no such limit.
  let dailyLimit: Int64?
  let completionPercent: Int

  /// - Parameters:
  ///   - seen: distinct sessions that attendance names.
  ///   - days: distinct days among them, in order; nil where attendance names no session and the activity's
  ///     dates do not tell either.
  init(_ activity: Activity, seen: Int, days: [CivilDate]?, rules: RuleCalendar) {
    let countedOn = activity.end ?? days?.last ?? activity.start
    let ruleSet = rules.rules(on: countedOn)
    let conversion = ruleSet?.conversions[activity.form]
    startsOn = activity.start
    self.countedOn = countedOn
    sessionsSeen = seen
    sessions = max(activity.statedSessions ?? 0, seen, 1)
    completionPercent = ruleSet?.completionPercent ?? 100
    if let stated = activity.statedHours {
      hours = stated
      isConverted = false
      supplementPercent =
        activity.isAbroad && conversion?.basis == .stated ? conversion?.supplementAbroadPercent ?? 0 : 0
      occasionsPerMonth = nil
      dailyLimit = nil
    } else {
      hours = conversion.flatMap { Self.converted($0, activity, days: days?.count, until: countedOn) }
      dailyLimit = conversion?.most.perDay(abroad: activity.isAbroad)?.hundredths
      isConverted = hours != nil
      supplementPercent = 0
      occasionsPerMonth = isConverted ? conversion?.occasionsPerMonth : nil
    }
  }

  /// The whole hours with their supplement, in 1/100 JP; nil where none are known.
  var supplementedHours: Int64? { hours.map { supplemented($0.hundredths) } }

  /// So many hours, in 1/100 JP, with the supplement on stated hours abroad.
  func supplemented(_ hours: Int64) -> Int64 {
    Int64(truncatingIfNeeded: roundedQuotient(Int128(hours) * Int128(100 + supplementPercent), 100))
  }

  private static func converted(
    _ conversion: HoursConversion, _ activity: Activity, days: Int?, until: CivilDate
  ) -> TrainingHours? {
    guard let national = conversion.hours else { return nil }
    let each = activity.isAbroad ? conversion.hoursAbroad ?? national : national
    let times: Int
    switch conversion.basis {
    case .stated: return nil
    case .perDay:
      guard let days else { return nil }
      times = max(days, 1)
    case .perOccasion: times = 1
    case .perSemester: times = semesters(from: activity.start, to: until)
    }
    let percent = 100 + (activity.isAbroad ? conversion.supplementAbroadPercent ?? 0 : 0)
    let converted = TrainingHours(
      hundredths: Int64(
        truncatingIfNeeded: roundedQuotient(
          Int128(each.hundredths) * Int128(times) * Int128(percent), 100)))
    return min(converted, conversion.most.perOccasion(abroad: activity.isAbroad) ?? converted)
  }

  /// Half-years begun between two days, at least one.
  static func semesters(from start: CivilDate, to end: CivilDate) -> Int {
    let (first, last) = (start.components, end.components)
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    return max(1, (months + 5) / 6)
  }
}
