import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an evaluation file. A class, so that rows do not copy its columns.
final class ScoreRowReader {
  private let cells: RowCells
  private let references: ActivityCells
  private let stage: ColumnSlot
  private let score: ColumnSlot
  private let maximum: ColumnSlot
  private let minimum: ColumnSlot
  private let competency: ColumnSlot
  private let day: ColumnSlot

  init(_ cells: RowCells) {
    self.cells = cells
    references = ActivityCells(cells)
    stage = cells.slot(.stage)
    score = cells.slot(.score)
    maximum = cells.slot(.scoreMaximum)
    minimum = cells.slot(.scoreMinimum)
    competency = cells.slot(.competency)
    day = cells.slot(.date)
  }

  func read(
    _ record: borrowing Record, _ directory: inout Directory, _ log: inout FindingLog
  ) throws(Finding) -> ScoreRow {
    let activity = try references.activity(record, directory)
    let person = try references.person(record, directory)
    let stage = try cells.word(record, stage, stageWords)
    let (score, scale) = try shareOfScale(record)
    let day = try cells.date(record, day)
    if let finding = person.finding { log.add(finding) }
    return ScoreRow(
      person: person.number, activity: UInt32(activity),
      competency: try competencyNumber(record, directory.activities[activity], &directory), stage: stage,
      day: day, score: score, scale: scale, isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }

  /// The score in percent of its scale; without a stated scale it is one from 0 to 100.
  private func shareOfScale(
    _ record: borrowing Record
  ) throws(Finding) -> (score: Int64, scale: ScoreScale) {
    let cell = try cells.required(record, score)
    // A maximum beside the score (`8 / 10`) counts where the row has no column for it, and must not contradict one.
    let written = parseScore(cell, mark: score.mark)
    let value = try millionths(written?.value, record, score, cell)
    let beside = try written?.maximum.map { (maximum) throws(Finding) in
      try millionths(maximum, record, score, cell)
    }
    let stated = try optional(record, maximum)
    if let beside, let stated, beside != stated {
      throw Finding(
        .badNumber, at: cells.position(record, score), score.name, Masked.score(cell),
        "\u{2026} / \(Self.shown(stated))")
    }
    let top = stated ?? beside ?? 100 * Self.unit
    let bottom = try optional(record, minimum) ?? 0
    guard top > bottom else { throw Finding(.badScale, at: cells.position(record, maximum)) }
    let share = try Self.share(value, from: bottom, to: top, at: cells.position(record, score))
    return (share, ScoreScale(bottom: bottom, top: top, isStated: stated != nil || beside != nil))
  }

  /// A score in percent of its scale; all three numbers in millionths.
  static func share(
    _ value: Int64, from bottom: Int64, to top: Int64, at position: SourcePosition
  ) throws(Finding) -> Int64 {
    guard top > bottom else { throw Finding(.badScale, at: position) }
    guard (bottom...top).contains(value) else {
      throw Finding(.scoreOutOfRange, at: position, Self.shown(bottom), Self.shown(top))
    }
    let scale = Int128(powerOfTen(ScoreRow.decimals)) * 100
    return Int64(truncatingIfNeeded: roundedQuotient(Int128(value - bottom) * scale, Int128(top - bottom)))
  }

  /// Scores are read to so many decimals, with at most nine digits before them.
  private static let unit = powerOfTen(6)

  private func optional(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> Int64? {
    let cell = cells.cell(record, slot)
    return cell.isEmpty ? nil : try millionths(parseDecimal(cell, mark: slot.mark), record, slot, cell)
  }

  private func millionths(
    _ number: WrittenDecimal?, _ record: borrowing Record, _ slot: ColumnSlot, _ cell: CellBytes
  ) throws(Finding) -> Int64 {
    guard let value = number?.scaled(decimals: 6),
      value.magnitude < 1_000_000_000_000_000
    else {
      throw Finding(
        .badNumber, at: cells.position(record, slot), slot.name, Masked.score(cell), "87.5, 87,5")
    }
    return value
  }

  /// A score of six decimals as findings show it.
  static func shown(_ value: Int64) -> String {
    let fraction = value.magnitude % unit.magnitude
    let decimals = String(fraction + unit.magnitude).dropFirst().reversed().drop { $0 == "0" }.reversed()
    return (value < 0 ? "-" : "") + "\(value.magnitude / unit.magnitude)"
      + (fraction == 0 ? "" : "." + String(decimals))
  }

  /// 0 where neither the row nor the activity names a competency.
  private func competencyNumber(
    _ record: borrowing Record, _ activity: Activity, _ directory: inout Directory
  ) throws(Finding) -> UInt32 {
    let cell = cells.cell(record, competency)
    if cell.isEmpty { return UInt32((activity.competency ?? -1) + 1) }
    let number =
      String(validating: cell, as: UTF8.self) == nil
      ? directory.competencies.add(cellText(cell)) : directory.competencies.add(cell)
    guard number < ScoreRow.maxCompetencies else {
      throw Finding(
        .badWord, at: cells.position(record, competency), competency.name, cells.shown(cell),
        "\(ScoreRow.maxCompetencies)")
    }
    return UInt32(number + 1)
  }
}
