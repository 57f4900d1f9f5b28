import ExportReading
import Findings
import TrainingDomain

// Training records of one person: which of them credit hours, and what is found of the others.
extension HoursAggregation {
  /// The activities of which the person attended something, whether they count in the period or not: a record
  /// of one that is still to count must not be credited before it.
  func spans(_ gathered: [ActivityAttendance]) -> [AttendedSpan] {
    gathered.filter(\.hasAttended).map { attendance in
      let activity = directory.activities[attendance.activity]
      let last = max(activity.start, table.facts[attendance.activity].countedOn)
      return AttendedSpan(
        activity: attendance.activity, title: history.title(ofActivity: attendance.activity),
        days: activity.start...last)
    }
  }

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
      if !record.isContradicted, let finding = finding(fates[number], records, number) {
        recordFindings.append(finding)
        if fates[number] == .contradicted { contradictedRecords[key] = finding }
      }
      guard !record.isContradicted else { continue }
      guard history.isCounted(record.key) else {
        guard fates[number] == .taken, isNeeded(record.key.end, record.content.form) else { continue }
        if !table.window.contains(record.key.end) { olderRecords.insert(key) }
        earlier.append(credit(record, isTold: false))
        continue
      }
      months |= table.monthBit(record.key.end)
      totals.dataThrough = max(totals.dataThrough ?? record.key.end, record.key.end)
      guard fates[number] == .taken else { continue }
      credits.append(credit(record, isTold: true))
      recordFindings += nearMatches(record, attended)
    }
    if case .unit(let unit) = place, months != 0 {
      totals.units[unit].months[.history, default: 0] |= months
    }
    return (credits, earlier, months != 0)
  }

  /// Whether a figure needs a record that is taken. Asked only once all people were added.
  func isNeeded(_ key: HistoryKey) -> Bool {
    table.window.contains(key.end) || olderRecords.contains(key.packed)
  }

  /// - Parameter isTold: whether a record that states no hours and converts to none is a finding.
  private mutating func credit(_ record: HistoryRecord, isTold: Bool) -> PersonCredit {
    let converted = record.content.hours == nil ? history.converted(record) : nil
    if isTold, record.content.hours == nil, converted == nil {
      recordFindings.append(Finding(.historyWithoutHours, at: position(record)))
    }
    return PersonCredit(
      day: record.key.end, record: record.key.packed, name: history.titles.text(record.key.title),
      form: record.content.form, activity: nil, partner: nil, occasionsPerMonth: converted?.occasionsPerMonth,
      dailyLimit: converted?.dailyLimit, isCompleted: true,
      rule: record.content.hours != nil ? .stated : converted != nil ? .conversion : .withoutHours,
      hours: record.content.hours ?? converted?.hours ?? 0)
  }

  private func position(_ record: HistoryRecord) -> SourcePosition {
    let place = history.accumulator.place(of: record.key.packed)
    return SourcePosition(file: history.paths[place.file], line: Int(place.line))
  }

  private func finding(
    _ fate: HistoryRecord.Fate, _ records: [HistoryRecord], _ number: Int
  ) -> Finding? {
    let record = records[number]
    switch fate {
    case .taken: return nil
    case .attended: return Finding(.historyAlsoAttended, at: position(record))
    case .repeated: return Finding(.duplicateRow, at: position(record))
    case .contradicted:
      let others = records.indices.filter {
        $0 != number && records[$0].key.title == record.key.title
          && HistoryRecord.overlap(records[$0].days, record.days)
      }
      let first = others.map { history.accumulator.place(of: records[$0].key.packed) }.min()
      return Finding(
        .conflictingRows, at: position(record), "nip, nama_kegiatan, tanggal",
        history.paths[first?.file ?? history.accumulator.place(of: record.key.packed).file])
    }
  }

  /// Warnings of attended activities that may be the same training under another title.
  private func nearMatches(_ record: HistoryRecord, _ attended: [AttendedSpan]) -> [Finding] {
    attended.filter { span in
      span.title != record.key.title && HistoryRecord.overlap(span.days, record.days)
        && HistoryRecords.areNear(
          history.titles.text(record.key.title), directory.activities[span.activity].title)
    }.map { span in
      let code = Masked.cell(Array(directory.activities[span.activity].code.utf8))
      return Finding(.nearMatch, at: position(record), code)
    }
  }
}
