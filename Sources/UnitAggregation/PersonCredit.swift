import Evidence
import ExportReading
import TrainingDomain

/// What one activity, or one training record, credits a person. Numbers only: there are millions of them, one person's
/// at a time.
struct PersonCredit: Equatable {
  /// The day on which it counts.
  let day: CivilDate
  /// The key of the training record; nil for an activity.
  let record: RowKey?
  let form: ActivityForm
  /// Nil for a training record, which names none.
  let activity: Int?
  let partner: Int?
  /// Converted occasions of the form that count in one month; nil where there is no such limit or the hours
  /// are stated.
  let occasionsPerMonth: Int?
  /// The most for one day, in 1/100 JP; nil where there is no such limit or the hours are stated.
  let dailyLimit: Int64?
  /// Whether the activity was completed; a record is of one that was.
  let isCompleted: Bool
  /// By which rule the hours are what they are, before limits.
  let rule: CreditRule
  /// 1/100 JP, before limits and within them.
  let unlimited: Int64
  var hours: Int64

  var isRecord: Bool { record != nil }

  init(
    day: CivilDate, record: RowKey?, form: ActivityForm, activity: Int?, partner: Int?,
    occasionsPerMonth: Int?, dailyLimit: Int64?, isCompleted: Bool, rule: CreditRule, hours: Int64
  ) {
    self.day = day
    self.record = record
    self.form = form
    self.activity = activity
    self.partner = partner
    self.occasionsPerMonth = occasionsPerMonth
    self.dailyLimit = dailyLimit
    self.isCompleted = isCompleted
    self.rule = rule
    unlimited = hours
    self.hours = hours
  }

  /// Takes off what is above the limits of converted hours: the earliest ones count.
  /// - Parameters:
  ///   - name: the activity's code or the record's title: what parts the credits of one day.
  ///   - days: those over which the hours of a credit with a daily limit spread evenly; never empty.
  static func applyLimits(
    _ credits: inout [PersonCredit], name: (PersonCredit) -> String, days: (PersonCredit) -> [CivilDate]
  ) {
    guard credits.contains(where: { $0.occasionsPerMonth != nil || $0.dailyLimit != nil }) else { return }
    let order = credits.indices.sorted { left, right in
      let (one, other) = (credits[left], credits[right])
      guard one.day == other.day, one.isRecord == other.isRecord else {
        return (one.day, one.isRecord ? 1 : 0) < (other.day, other.isRecord ? 1 : 0)
      }
      return name(one) < name(other)
    }
    applyMonthlyLimits(&credits, order)
    applyDailyLimits(&credits, order, days)
  }

  /// Of converted occasions of one form in one month, only so many count: the earliest ones.
  private static func applyMonthlyLimits(_ credits: inout [PersonCredit], _ order: [Int]) {
    struct Month: Hashable {
      let form: ActivityForm
      let period: Period
    }
    var counts: [Month: Int] = [:]
    for index in order where credits[index].hours > 0 {
      guard let limit = credits[index].occasionsPerMonth else { continue }
      let month = Month(form: credits[index].form, period: credits[index].day.period)
      counts[month, default: 0] += 1
      if counts[month, default: 0] > limit { credits[index].hours = 0 }
    }
  }

  /// Converted hours of one form on one day count up to the limit; those of an activity spread evenly over its
  /// days.
  private static func applyDailyLimits(
    _ credits: inout [PersonCredit], _ order: [Int], _ days: (PersonCredit) -> [CivilDate]
  ) {
    struct Day: Hashable {
      let form: ActivityForm
      let date: CivilDate
    }
    var used: [Day: Int64] = [:]
    for index in order where credits[index].hours > 0 {
      guard let limit = credits[index].dailyLimit else { continue }
      let dates = days(credits[index])
      let (hours, count) = (Int128(credits[index].hours), Int128(dates.count))
      var credited: Int64 = 0
      for (number, date) in dates.enumerated() {
        // Parts that add up to the whole, whatever the count of days.
        let part = hours * Int128(number + 1) / count - hours * Int128(number) / count
        let day = Day(form: credits[index].form, date: date)
        let taken = max(0, min(Int64(truncatingIfNeeded: part), limit - used[day, default: 0]))
        used[day, default: 0] += taken
        credited += taken
      }
      credits[index].hours = credited
    }
  }
}
