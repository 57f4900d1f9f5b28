import ExportReading
import TrainingDomain

/// All training records, with what is needed to hold them against activities.
struct HistoryRecords {
  let accumulator: HistoryAccumulator
  let titles: TitleIndex
  let rules: RuleCalendar
  let period: Period
  let paths: [String]
  /// The number among `titles` of each activity's title; nil where no record has it.
  private let titleOfActivity: [UInt32?]

  init(
    _ accumulator: HistoryAccumulator, titles: TitleIndex, activities: [Activity], rules: RuleCalendar,
    period: Period, paths: [String]
  ) {
    self.accumulator = accumulator
    self.titles = titles
    self.rules = rules
    self.period = period
    self.paths = paths
    titleOfActivity = activities.map { titles.find($0.title) }
  }

  func title(ofActivity activity: Int) -> UInt32? { titleOfActivity[activity] }

  /// Whether a record's end lies in the year to date.
  func isCounted(_ key: HistoryKey) -> Bool { key.end >= period.yearStart && key.end <= period.lastDay }

  static func records(
    _ rows: PersonCursor.Rows, contradicted: ArraySlice<RowKey>
  ) -> [HistoryRecord] {
    rows.map {
      HistoryRecord(
        key: HistoryKey(packed: $0.key), content: HistoryContent(packed: $0.content), isContradicted: false)
    }
      + contradicted.map {
        HistoryRecord(
          key: HistoryKey(packed: $0), content: HistoryContent(hours: nil, form: .other), isContradicted: true
        )
      }
  }

  /// The hours of a record that states none, by its form; nil where the form has no conversion, or one by days
  /// and the record is of several days, of which nobody tells how many were attended.
  func converted(
    _ record: HistoryRecord
  ) -> (hours: Int64, occasionsPerMonth: Int?, dailyLimit: Int64?)? {
    guard let conversion = rules.rules(on: record.key.end)?.conversions[record.content.form],
      let hours = conversion.hours
    else { return nil }
    let times: Int
    switch conversion.basis {
    case .stated: return nil
    case .perDay:
      guard record.key.start == record.key.end else { return nil }
      times = 1
    case .perOccasion: times = 1
    case .perSemester: times = ActivityFacts.semesters(from: record.key.start, to: record.key.end)
    }
    let most = conversion.most.perOccasion
    let whole = hours.hundredths * Int64(times)
    return (
      min(whole, most?.hundredths ?? whole), conversion.occasionsPerMonth, conversion.most.perDay?.hundredths
    )
  }

  /// Whether two titles share at least 60 % of their words (Jaccard: words of both ÷ words of either).
  static func areNear(_ left: String, _ right: String) -> Bool {
    let (one, other) = (Set(left.split(separator: " ")), Set(right.split(separator: " ")))
    let either = one.union(other).count
    return either > 0 && one.intersection(other).count * 100 >= 60 * either
  }
}
