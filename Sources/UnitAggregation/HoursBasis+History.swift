import ExportReading
import Findings
import TrainingDomain

// What training records of one person are held against, and what is found of them.
extension HoursBasis {
  /// The activities of which the person attended something, whether they count in the period or not: a record
  /// of one that is still to count must not be credited before it.
  func spans(_ gathered: [ActivityAttendance]) -> [AttendedSpan] {
    gathered.filter(\.hasAttended).map { attendance in
      let facts = table.facts[attendance.activity]
      return AttendedSpan(
        activity: attendance.activity, title: history.title(ofActivity: attendance.activity),
        days: facts.startsOn...max(facts.startsOn, facts.countedOn))
    }
  }

  /// Takes off what is above the limits of converted hours.
  func applyLimits(_ credits: inout [PersonCredit]) {
    PersonCredit.applyLimits(&credits) { credit in
      if let activity = credit.activity { return directory.activities[activity].code }
      return credit.record.map { history.titles.text(HistoryKey(packed: $0).title) } ?? ""
    } days: { credit in
      if let activity = credit.activity { return table.limitedDays[activity] }
      return credit.record.map { [HistoryKey(packed: $0).start] } ?? [credit.day]
    }
  }

  func position(_ record: HistoryRecord) -> SourcePosition {
    let place = history.accumulator.place(of: record.key.packed)
    return SourcePosition(file: history.paths[place.file], line: Int(place.line))
  }

  func finding(
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
  func nearMatches(_ record: HistoryRecord, _ attended: [AttendedSpan]) -> [Finding] {
    attended.filter { span in
      span.title != record.key.title && HistoryRecord.overlap(span.days, record.days)
        && HistoryRecords.areNear(
          history.titles.text(record.key.title), directory.activities[span.activity].title)
    }.map { span in
      Finding(.nearMatch, at: position(record), directory.activities[span.activity].maskedCode)
    }
  }
}
