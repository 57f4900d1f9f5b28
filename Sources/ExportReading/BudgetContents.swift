import CSVReading
import TrainingDomain

/// Numbers what budget rows say, so that rows that say the same have the same number.
struct BudgetContents {
  private struct Content: NumberedKey {
    let amount: Int64
    let unit: UInt32
    let account: UInt32
    let activity: UInt32
    let day: Int32
    let description: UInt32
    let kind: BudgetEntryKind
    let stage: BudgetStage
    let isCumulative: Bool

    var hash: UInt64 {
      let first = mixed(UInt64(bitPattern: amount) ^ UInt64(unit) << 32 ^ UInt64(account))
      let second = mixed(first ^ UInt64(activity) << 32 ^ UInt64(UInt32(bitPattern: day)))
      return mixed(
        second ^ UInt64(description) << 32 ^ UInt64(kind.rawValue) << 16 ^ UInt64(stage.rawValue) << 8
          ^ (isCumulative ? 1 : 0))
    }
  }

  private var descriptions = CodeIndex()
  private var lastDescription = CellMemo<UInt32>()
  private var numbers = KeyNumbers<Content>()

  /// - Parameters:
  ///   - row: what the row says apart from its description, with any content.
  ///   - description: the cell as it stands.
  mutating func number(of row: BudgetRow, description: CellBytes) -> Int {
    let description = lastDescription.value(of: description) {
      if isASCII(UnsafeRawBufferPointer(description)) { return descriptions.add(description) }
      return descriptions.add(cellText(description))
    }
    return Int(
      numbers.number(
        of: Content(
          amount: row.amount, unit: UInt32(truncatingIfNeeded: row.unit),
          account: UInt32(truncatingIfNeeded: row.account),
          activity: row.activity.map { UInt32(truncatingIfNeeded: $0) } ?? .max, day: row.day.dayNumber,
          description: description, kind: row.kind, stage: row.stage, isCumulative: row.isCumulative)))
  }
}
