import CSVReading
import Findings
import TrainingDomain

/// Reads lists of people with scores, or with the share of an activity that they attended.
struct ScoreListReader {
  /// A score with the time of the day at which it was given; nil where the list has none.
  struct Attempt {
    let row: ScoreRow
    let second: Int?
  }

  private let cells: RowCells
  private let references: ActivityCells
  private let share: ColumnSlot
  private let state: ColumnSlot
  private let started: ColumnSlot
  private let completed: ColumnSlot
  private let stage: EvaluationStage?
  private let maximum: WrittenDecimal?
  private let minimum: Int64

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
    share = cells.slot(.attendedShare)
    state = cells.slot(.attemptState)
    started = cells.slot(.startedAt)
    completed = cells.slot(.completedAt)
    stage = cells.table.constants[.stage].flatMap { stageWords[$0.bytes] }
    maximum = cells.table.constants[.scoreMaximum].flatMap { parseDecimal($0.bytes, mark: nil) }
    minimum =
      (cells.table.constants[.scoreMinimum].flatMap { parseCount($0.bytes) }).map(Int64.init) ?? 0
  }

  /// - Returns: the scores, and the attendance where the list tells it. The first of all stands for the line.
  func read(
    _ record: borrowing Record, _ directory: Directory, _ rules: RuleCalendar, _ log: inout FindingLog
  ) throws(Finding) -> (attendance: AttendanceRow?, attempts: [Attempt]) {
    let activity = try references.activity(record, directory)
    let person = try references.person(record, directory)
    let attendance = try attendance(record, person, activity, directory, rules)
    let moment = try moment(record)
    var attempts: [Attempt] = []
    for column in cells.table.scores where !isUnfinished(record) {
      guard let stage = column.stage ?? stage, let (score, scale) = try score(record, column) else {
        continue
      }
      let row = ScoreRow(
        person: person.number, activity: UInt32(activity),
        competency: UInt32((directory.activities[activity].competency ?? -1) + 1), stage: stage,
        day: moment?.day ?? cells.table.constants[.date].flatMap { parseDate($0.bytes, order: nil) },
        score: score, scale: scale, isRepaired: person.isRepaired,
        line: Int32(truncatingIfNeeded: record.line),
        lines: attendance == nil && attempts.isEmpty ? 1 : 0)
      attempts.append(Attempt(row: row, second: moment?.second))
    }
    if let finding = person.finding { log.add(finding) }
    return (attendance, attempts)
  }

  // MARK: Cells

  private func isUnfinished(_ record: borrowing Record) -> Bool {
    guard let word = cells.text(record, state) else { return false }
    return Self.unfinished.contains(foldedHeader(word))
  }

  private static let unfinished: Set<String> = [
    "sedang_berlangsung", "in_progress", "never_submitted", "tidak_pernah_dikirim", "overdue",
    "belum_dikirim",
    "not_started", "belum_dimulai",
  ]

  private func moment(_ record: borrowing Record) throws(Finding) -> Moment? {
    for slot in [completed, started] where slot.isGiven {
      let cell = cells.cell(record, slot)
      if isNoValue(cell) { continue }
      guard let moment = parseMoment(cell, order: slot.order), moment.day != nil else {
        throw Finding(
          .badDate, at: cells.position(record, slot), slot.name, cells.shown(cell), "10 Februari 2026 10:02")
      }
      return moment
    }
    return nil
  }

  /// The score in percent of its scale, in 10⁻¹²; nil where the cell holds none.
  private func score(
    _ record: borrowing Record, _ column: ScoreColumn
  ) throws(Finding) -> (score: Int64, scale: ScoreScale)? {
    let cell = record[column.position]
    if isNoValue(cell) { return nil }
    let position = SourcePosition(file: cells.file, line: record.line, column: column.position + 1)
    guard let written = parseScore(cell, mark: cells.table.decimalMarks[.score]),
      let value = written.value.scaled(decimals: 6),
      let top = (stated(written, column) ?? WrittenDecimal(mantissa: 100, scale: 0)).scaled(decimals: 6)
    else {
      throw Finding(.badNumber, at: position, column.title, Masked.score(cell), "87.5, 87,5, 8.00 / 10")
    }
    let scale = ScoreScale(
      bottom: minimum * 1_000_000, top: top, isStated: stated(written, column) != nil)
    return (try ScoreRowReader.share(value, from: scale.bottom, to: top, at: position), scale)
  }

  /// The maximum that stands beside the score, in the header or in `sumber.yml`.
  private func stated(_ written: WrittenScore, _ column: ScoreColumn) -> WrittenDecimal? {
    written.maximum ?? column.maximum ?? maximum
  }

  /// The share of the activity's sessions, held against the rule of completion.
  private func attendance(
    _ record: borrowing Record, _ person: PersonMatch, _ activity: Int, _ directory: Directory,
    _ rules: RuleCalendar
  ) throws(Finding) -> AttendanceRow? {
    var cell = cells.cell(record, share)
    guard !isNoValue(cell) else { return nil }
    while let last = cell.last, last == 0x25 || last == 0x20 { cell = CellBytes(rebasing: cell.dropLast()) }
    let decimals = cells.table.source?.sharesAreFractions ?? false ? 4 : 2
    guard let value = parseDecimal(cell, mark: share.mark)?.scaled(decimals: decimals),
      (0...10_000).contains(value)
    else {
      throw Finding(
        .badNumber, at: cells.position(record, share), share.name, cells.shown(cell), "0 \u{2026} 100")
    }
    let stated = directory.activities[activity]
    let day = stated.end ?? stated.start
    let percent = rules.rules(on: day)?.completionPercent ?? 100
    return AttendanceRow(
      person: person.number, activity: UInt32(activity), day: day, session: 0,
      status: value >= Int64(percent) * 100 ? .present : .partial, hours: -1,
      share: Int16(truncatingIfNeeded: value), isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }
}
