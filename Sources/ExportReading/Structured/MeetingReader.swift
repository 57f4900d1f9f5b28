import CSVReading
import Findings
import TrainingDomain

/// Gathers the people of a report of a meeting, row by row, and says at the file's end who was there long enough.
struct MeetingReader {
  /// The file whose rejected rows these are, corrected; nil for other reports.
  var origin: String? { table.cells.table.origin }
  /// When the meeting began, as the report states it.
  var start: [UInt8] { table.cells.table.facts.start }
  private var table: MeetingTable
  private let directory: Directory
  private let rules: RuleCalendar
  private var people: [UInt32: Presence] = [:]
  private var firstDay: CivilDate?
  /// The earliest and the latest second of anybody, since midnight of the first day.
  private var span: ClosedRange<Int>?

  init(cells: RowCells, directory: Directory, rules: RuleCalendar) {
    self.directory = directory
    self.rules = rules
    table = MeetingTable(cells)
  }

  /// Goes on with another table of the same file.
  mutating func go(on cells: RowCells) { table = MeetingTable(cells) }

  mutating func read(_ record: borrowing Record, _ log: inout FindingLog) throws(Finding) -> RowClass {
    guard !table.isLeftOut(record) else { return .nonTable }
    _ = try table.references.activity(record, directory)
    let person = try table.references.person(record, directory)
    if table.isLog {
      try addEvent(record, of: person.number)
    } else {
      try addStay(record, of: person.number)
    }
    if person.isRepaired { people[person.number]?.isRepaired = true }
    if let finding = person.finding { log.add(finding) }
    return .handedOn
  }

  // MARK: Rows

  private mutating func addStay(_ record: borrowing Record, of person: UInt32) throws(Finding) {
    var presence = known(person, record)
    let stated = try table.secondsIfGiven(record)
    if let join = try table.moment(record, table.join), let leave = try table.moment(record, table.leave) {
      let from = second(join)
      // Times of day alone may pass midnight.
      let to = second(leave) + (leave.day == nil && second(leave) < from ? 86_400 : 0)
      guard from <= to else {
        throw Finding(
          .endBeforeStart, at: table.cells.position(record, table.leave), "\(leave.shown)", "\(join.shown)")
      }
      note(from)
      note(to)
      presence.hasTimes = true
      _ = presence.time.add(from: from, to: to)
      presence.limit = presence.limit.flatMap { sum in stated.map { sum + $0 } }
    } else {
      presence.stated = max(presence.stated, try table.seconds(record))
      presence.statedRows += 1
    }
    presence.lines += 1
    people[person] = presence
  }

  private mutating func addEvent(_ record: borrowing Record, of person: UInt32) throws(Finding) {
    let isJoin = try table.isJoin(record)
    guard let moment = try table.moment(record, table.event) else {
      throw Finding(.missingValue, at: table.cells.position(record, table.event), table.event.name)
    }
    let at = second(moment)
    note(at)
    var presence = known(person, record)
    presence.hasTimes = true
    presence.limit = nil
    presence.lines += 1
    if isJoin {
      presence.joined = presence.joined ?? at
    } else {
      if let joined = presence.joined {
        _ = presence.time.add(from: joined, to: at)
      } else {
        presence.leftUnjoined = true
      }
      presence.joined = nil
    }
    people[person] = presence
  }

  private func known(_ person: UInt32, _ record: borrowing Record) -> Presence {
    let line = record.line
    return people[person] ?? Presence(firstLine: line)
  }

  /// Seconds since midnight of the first day that any row names.
  private mutating func second(_ moment: Moment) -> Int {
    if firstDay == nil { firstDay = moment.day }
    let days = moment.day.map { Int($0.dayNumber) - Int((firstDay ?? $0).dayNumber) } ?? 0
    return days * 86_400 + (moment.second ?? 0)
  }

  private mutating func note(_ second: Int) {
    span = span.map { min($0.lowerBound, second)...max($0.upperBound, second) } ?? second...second
  }

  /// The day of the earliest moment that counts, in whatever order the rows stand.
  private var earliestDay: CivilDate? {
    guard let firstDay, let second = span?.lowerBound else { return nil }
    let days = second >= 0 ? second / 86_400 : -((86_399 - second) / 86_400)
    return CivilDate(dayNumber: firstDay.dayNumber + Int32(truncatingIfNeeded: days))
  }

  // MARK: The end of the file

  /// What the file says of everybody, in the order in which they first stand there.
  /// - Returns: nil where nothing tells the day or the length of the session, or where its activity was not held on
  ///   that day; the finding is in the log.
  func rows(_ log: inout FindingLog) -> [AttendanceRow]? {
    guard !people.isEmpty, let activity = table.activity(directory) else { return [] }
    let stated = directory.activities[activity]
    let start = table.start
    guard
      let day = start?.day ?? earliestDay ?? table.day ?? (stated.end == stated.start ? stated.start : nil)
    else {
      log.add(table.lacking("tanggal", "2026-02-16"))
      return nil
    }
    do throws(Finding) {
      try stated.check(day, at: SourcePosition(file: table.cells.file))
    } catch {
      log.add(error)
      return nil
    }
    // Times count from midnight of the day that the rows name first.
    let begin = start.map { start in
      (start.day.map { Int($0.dayNumber) - Int((firstDay ?? $0).dayNumber) } ?? 0) * 86_400
        + (start.second ?? 0)
    }
    guard let length = length(begin, &log) else {
      log.add(table.lacking("menit", "240"))
      return nil
    }
    tell(&log)
    let percent = rules.rules(on: day)?.presencePercent ?? 100
    return people.sorted { $0.value.firstLine < $1.value.firstLine }.map { person, presence in
      let seconds = presence.seconds(within: begin.map { $0..<($0 + length) })
      return AttendanceRow(
        person: person, activity: UInt32(activity), day: day, session: table.session,
        status: seconds * 100 >= percent * length ? .present : .partial, hours: -1,
        isRepaired: presence.isRepaired,
        line: Int32(truncatingIfNeeded: presence.firstLine),
        lines: presence.isUnknown ? 0 : presence.rowLines, isUnknown: presence.isUnknown)
    }
  }

  /// Lines that were gathered, and those of them that no row stands for: they are about people whose time is
  /// unknown, or more than a row can stand for.
  var lines: (all: Int, unused: Int) {
    let all = people.values.reduce(0) { $0 + $1.lines }
    return (all, all - counted.values.reduce(0) { $0 + Int($1.rowLines) })
  }

  private var counted: [UInt32: Presence] { people.filter { !$0.value.isUnknown } }

  /// The session's length in seconds: as the office says, else as the report states it, else from the first to
  /// the last moment that it names, which a finding tells.
  private func length(_ begin: Int?, _ log: inout FindingLog) -> Int? {
    if let minutes = table.cells.table.source?.minutes { return minutes * 60 }
    if let stated = table.length(begin, firstDay: firstDay), stated > 0 { return stated }
    // Corrected rows are not the whole report.
    guard !table.cells.isCorrection, let span, span.upperBound > span.lowerBound else { return nil }
    let seconds = span.upperBound - span.lowerBound
    log.add(
      Finding(
        .assumedSessionLength, at: SourcePosition(file: table.cells.file), "\((seconds + 30) / 60)",
        table.settingsLine("menit: \((seconds + 30) / 60)")))
    return seconds
  }

  private func tell(_ log: inout FindingLog) {
    let unknown = people.count - counted.count
    if unknown > 0 {
      log.add(Finding(.neverLeft, at: SourcePosition(file: table.cells.file), "\(unknown)"))
    }
    let count = people.values.count { !$0.hasTimes && $0.statedRows > 1 }
    guard count > 0 else { return }
    log.add(Finding(.rejoinWithoutTimes, at: SourcePosition(file: table.cells.file), "\(count)"))
  }
}
