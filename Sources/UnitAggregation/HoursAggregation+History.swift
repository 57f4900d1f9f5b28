import ExportReading
import Findings
import TrainingDomain

// Training records of one person: which of them credit hours.
extension HoursAggregation {
  /// What the records credit in the year to date and before it, and whether any of them is about the year to date.
  mutating func credits(
    ofRecords records: [HistoryRecord], attended: [AttendedSpan], _ place: Standing.Place
  ) -> (counted: [PersonCredit], earlier: [PersonCredit], isDelivered: Bool) {
    let fates = HistoryRecord.fates(records, attended: attended)
    var credits: [PersonCredit] = []
    var earlier: [PersonCredit] = []
    var months: UInt16 = 0
    for (number, record) in records.enumerated() {
      let key = record.key.packed
      if fates[number] != .taken { recordFates[key] = fates[number] }
      if !record.isContradicted, let finding = basis.finding(fates[number], records, number) {
        recordFindings[record.key.person, default: []].append(finding)
        if fates[number] == .contradicted { contradictedRecords[key] = finding }
      }
      guard !record.isContradicted else { continue }
      guard basis.history.isCounted(record.key) else {
        guard fates[number] == .taken, basis.isNeeded(record.key.end, record.content.form) else { continue }
        if !basis.table.window.contains(record.key.end) { olderRecords.insert(key) }
        earlier.append(credit(record, isTold: false))
        continue
      }
      months |= basis.table.monthBit(record.key.end)
      totals.dataThrough = max(totals.dataThrough ?? record.key.end, record.key.end)
      guard fates[number] == .taken else { continue }
      credits.append(credit(record, isTold: true))
      let near = basis.nearMatches(record, attended)
      if !near.isEmpty { recordFindings[record.key.person, default: []] += near }
    }
    if case .unit(let unit) = place, months != 0 {
      totals.units[unit].months[.history, default: 0] |= months
    }
    return (credits, earlier, months != 0)
  }

  /// Whether a figure needs a record that is taken. Asked only once all people were added.
  func isNeeded(_ key: HistoryKey) -> Bool {
    basis.table.window.contains(key.end) || olderRecords.contains(key.packed)
  }

  /// - Parameter isTold: whether a record that states no hours and converts to none is a finding.
  private mutating func credit(_ record: HistoryRecord, isTold: Bool) -> PersonCredit {
    let converted = record.content.hours == nil ? basis.history.converted(record) : nil
    if isTold, record.content.hours == nil, converted == nil {
      recordFindings[record.key.person, default: []].append(
        Finding(.historyWithoutHours, at: basis.position(record)))
    }
    return PersonCredit(
      day: record.key.end, record: record.key.packed, form: record.content.form, activity: nil, partner: nil,
      occasionsPerMonth: converted?.occasionsPerMonth, dailyLimit: converted?.dailyLimit, isCompleted: true,
      rule: record.content.hours != nil ? .stated : converted != nil ? .conversion : .withoutHours,
      hours: record.content.hours ?? converted?.hours ?? 0)
  }
}
