import ExportReading
import TrainingDomain

/// Who, what and when an evaluation row speaks of.
struct ScoreKey: Equatable, Sendable {
  let person: Int
  let activity: Int
  /// Nil where neither the row nor the activity names one.
  let competency: Int?
  let stage: EvaluationStage
  let day: CivilDate?

  init(_ row: ScoreRow) {
    person = Int(row.person)
    activity = Int(row.activity)
    competency = row.competency == 0 ? nil : Int(row.competency) - 1
    stage = row.stage
    day = row.day
  }

  init(packed key: RowKey) {
    person = Int(key.high >> 32)
    activity = Int(key.high & 0xFFFF_FFFF)
    competency = key.low >> 40 == 0 ? nil : Int(key.low >> 40) - 1
    stage = EvaluationStage(rawValue: UInt8(truncatingIfNeeded: key.low >> 32)) ?? .reaction
    // Days are kept above 0, which stands for undated, so that they sort by time behind it.
    let day = Int64(key.low & 0xFFFF_FFFF)
    self.day = day == 0 ? nil : CivilDate(dayNumber: Int32(truncatingIfNeeded: day - Self.dayOffset))
  }

  var packed: RowKey {
    let packedDay = day.map { UInt64(Int64($0.dayNumber) + Self.dayOffset) } ?? 0
    return RowKey(
      high: UInt64(person) << 32 | UInt64(activity),
      low: UInt64((competency ?? -1) + 1) << 40 | UInt64(stage.rawValue) << 32 | packedDay)
  }

  /// Whether the score had been given by the end of a period; undated ones had.
  func isGiven(by lastDay: CivilDate) -> Bool { day.map { $0 <= lastDay } ?? true }

  private static let dayOffset: Int64 = 1 << 30
}
