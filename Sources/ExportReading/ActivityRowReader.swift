import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an activity file. A class, so that rows do not copy its columns.
final class ActivityRowReader {
  struct Row {
    let activity: Activity
    /// All that the row says, for comparison with other rows of the same code.
    let content: String
  }

  let file: Int
  private let cells: RowCells
  private let code: ColumnSlot
  private let name: ColumnSlot
  private let form: ColumnSlot
  private let hours: ColumnSlot
  private let start: ColumnSlot
  private let end: ColumnSlot
  private let competency: ColumnSlot
  private let partner: ColumnSlot
  private let scope: ColumnSlot
  private let sessions: ColumnSlot
  private let cost: ColumnSlot
  private let quota: ColumnSlot
  private let openTo: ColumnSlot
  private let funder: ColumnSlot

  init(file: Int, cells: RowCells) {
    self.file = file
    self.cells = cells
    code = cells.slot(.activityCode)
    name = cells.slot(.activityName)
    form = cells.slot(.form)
    hours = cells.slot(.hours)
    start = cells.slot(.startDate)
    end = cells.slot(.endDate)
    competency = cells.slot(.competency)
    partner = cells.slot(.partner)
    scope = cells.slot(.scope)
    sessions = cells.slot(.sessions)
    cost = cells.slot(.cost)
    quota = cells.slot(.seats)
    openTo = cells.slot(.participantUnit)
    funder = cells.slot(.fundingUnit)
  }

  func read(
    _ record: borrowing Record, units: UnitTable, competencies: inout NamedGroups,
    partners: inout NamedGroups, log: inout FindingLog
  ) throws(Finding) -> Row {
    let code = try cells.requiredCode(record, code)
    let name = cellText(try cells.required(record, name))
    let formCell = try cells.required(record, form)
    let start = try cells.requiredDate(record, start)
    let end = try cells.date(record, end)
    if let end, end < start {
      throw Finding(.endBeforeStart, at: cells.position(record), "\(end)", "\(start)")
    }
    let hours = try cells.hours(record, hours)
    let sessions = try cells.count(record, sessions, in: 1...1000)
    let cost = try cells.rupiah(record, cost)
    let quota = try cells.count(record, quota, in: 0...1_000_000)
    let openTo = try cells.units(record, openTo, units)
    let funder = cells.cell(record, funder).isEmpty ? nil : try cells.unit(record, funder, units)
    let activity = Activity(
      code: code, name: name, title: foldedTitle(name), form: formWords[formCell] ?? .other,
      statedHours: hours,
      start: start, end: end,
      competency: cells.text(record, competency).map { competencies.add($0) },
      partner: cells.text(record, partner).map { partners.add($0) }, isAbroad: try isAbroad(record),
      statedSessions: sessions, cost: cost, quota: quota, openTo: openTo, funder: funder,
      position: cells.position(record))
    if activity.form == .other {
      log.add(Finding(.unknownForm, at: cells.position(record, form), cells.shown(formCell)))
    }
    return Row(activity: activity, content: content(of: activity, name: name))
  }

  private func isAbroad(_ record: borrowing Record) throws(Finding) -> Bool {
    guard !cells.cell(record, scope).isEmpty else { return false }
    return try cells.word(record, scope, scopeWords)
  }

  private func content(of activity: Activity, name: String) -> String {
    let hours = activity.statedHours.map { "\($0.hundredths)" } ?? ""
    let sessions = activity.statedSessions.map(String.init) ?? ""
    let cost = activity.cost.map(String.init) ?? ""
    let end = activity.end.map { "\($0)" } ?? ""
    let quota = activity.quota.map(String.init) ?? ""
    // In whatever order the cell names them.
    let openTo = activity.openTo.map { $0.sorted().map(String.init).joined(separator: ",") } ?? "-"
    let funder = activity.funder.map(String.init) ?? ""
    return [
      name, activity.form.code, hours, "\(activity.start)", end, "\(activity.competency ?? -1)",
      "\(activity.partner ?? -1)", activity.isAbroad ? "1" : "", sessions, cost, quota, openTo, funder,
    ].joined(separator: "\u{1F}")
  }
}
