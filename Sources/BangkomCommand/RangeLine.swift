import TrainingDomain

/// What a range of months came to, as one line of JSON.
struct RangeLine: Encodable {
  let event = "range"
  let exit: Int32
  let published: [String]
  let unchanged: [String]
  let failed: [String]
  /// Months that would have failed for the same reason as the one before them.
  let untried: [String]

  init(_ record: RunRecord, untried: [Period]) {
    func periods(_ outcome: MonthRecord.Outcome) -> [String] {
      record.months.filter { $0.outcome == outcome }.compactMap(\.period)
    }
    exit = record.exit ?? 0
    published = periods(.published)
    unchanged = periods(.unchanged)
    failed = periods(.failed)
    self.untried = untried.map(\.description)
  }
}
