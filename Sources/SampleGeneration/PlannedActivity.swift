/// One activity of a year.
struct PlannedActivity {
  var code: [UInt8] = []
  var batch = 1
  /// Whether people meet on screens, so that nobody says why somebody was absent.
  var isOnline = false
  let form: SampleForm
  let formPlace: Int
  let themePlace: Int
  /// Its place among the year's working days, and those days.
  let workingDays: Range<Int>
  let days: ArraySlice<CalendarDay>
  let sessionsPerDay: Int
  /// Hours stated in the list of activities; 0 where none are.
  let statedHours: Int
  /// Hours a completed participation is worth, stated or converted.
  let creditedHours: Int
  /// Whether attendance rows state each session's hours.
  let statesSessionHours: Bool
  /// Whether attendance rows carry times.
  let recordsTimes: Bool
  let isAbroad: Bool
  /// A place in `Partnership.universities`.
  let partner: Int?
  /// A place in `ActivityFiles.organisers`.
  let organiser: Int
  /// Rupiah for each participant.
  let unitCost: Int
  /// The only unit that is invited (and pays); nil for the whole region.
  let audience: Int?
  /// The region whose people take part.
  let region: Int
  /// Participants relative to the other activities of the year.
  let size: Int
  /// How far scores before and gains differ from the usual, in half points.
  let scoreShift: (before: Int, gain: Int)
  /// Days from the end to the questions about application on the job, and to a follow-up test; nil = never.
  let applicationDelay: Int?
  let followUpDelay: Int?
  /// Days from the end to the payment.
  let paymentDelay: Int

  var sessions: Int { days.count * sessionsPerDay }
  var first: CalendarDay { days[days.startIndex] }
  var last: CalendarDay { days[days.endIndex - 1] }
  var theme: TrainingTheme { TrainingTheme.all[themePlace] }

  /// The day of a session, from 0 on.
  func day(ofSession session: Int) -> CalendarDay { days[days.startIndex + session / sessionsPerDay] }

  /// A session's share of the stated hours; the shares add up to all of them.
  func hours(ofSession session: Int) -> Int {
    statedHours * (session + 1) / sessions - statedHours * session / sessions
  }

  /// The sessions that fall in a month since January 2026.
  func sessions(inMonth month: Int) -> Range<Int> {
    let before = days.prefix { $0.monthIndex < month }.count
    let until = days.prefix { $0.monthIndex <= month }.count
    return before * sessionsPerDay..<until * sessionsPerDay
  }

  /// The day of payment: never later than the year, which closes its books.
  var paymentDay: CalendarDay {
    let day = last.adding(days: paymentDelay)
    return day.year == last.year ? day : CalendarDay(last.year, 12, 31)
  }
}
