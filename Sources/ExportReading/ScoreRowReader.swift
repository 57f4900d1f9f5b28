import CSVReading
import Findings
import TrainingDomain

/// Reads the rows of an evaluation file. A class, so that rows do not copy its columns.
final class ScoreRowReader {
  private let cells: RowCells
  private let references: ActivityCells
  private let shared: SharedDirectory
  private let stage: ColumnSlot
  private let score: ColumnSlot
  private let maximum: ColumnSlot
  private let minimum: ColumnSlot
  private let competency: ColumnSlot
  private let day: ColumnSlot
  // No reading of a row begins within another one, so that the check would only cost time.
  @exclusivity(unchecked) private var activities = CellMemo<Int>()
  @exclusivity(unchecked) private var stages = CellMemo<EvaluationStage>()
  @exclusivity(unchecked) private var days = CellMemo<CivilDate?>()
  @exclusivity(unchecked) private var scores = CellMemo<(value: Int64, beside: Int64?)>()
  @exclusivity(unchecked) private var maxima = CellMemo<Int64?>()
  @exclusivity(unchecked) private var minima = CellMemo<Int64?>()
  /// By what cells say: the number of the competency.
  @exclusivity(unchecked) private var competencies = CellMemo<UInt32>()

  init(_ cells: RowCells, _ shared: SharedDirectory) {
    self.cells = cells
    self.shared = shared
    references = ActivityCells(cells, shared)
    stage = cells.slot(.stage)
    score = cells.slot(.score)
    maximum = cells.slot(.scoreMaximum)
    minimum = cells.slot(.scoreMinimum)
    competency = cells.slot(.competency)
    day = cells.slot(.date)
  }

  func read(
    _ record: borrowing Record, _ known: inout NamedGroups, _ log: inout FindingLog
  ) throws(Finding) -> ScoreRow {
    let activity = try activities.value(of: references.codeCell(record)) { () throws(Finding) in
      try references.activity(record, shared.directory)
    }
    var told: Finding?
    let person = try references.person(record, shared, &told)
    let stage = try stages.value(of: cells.cell(record, self.stage)) { () throws(Finding) in
      try cells.word(record, self.stage, stageWords)
    }
    let (score, scale) = try shareOfScale(record)
    let day = try days.value(of: cells.cell(record, self.day)) { () throws(Finding) in
      try cells.date(record, self.day)
    }
    if let told { log.add(told) }
    return ScoreRow(
      person: person.number, activity: UInt32(activity),
      competency: try competencyNumber(record, activity, &known), stage: stage,
      day: day, score: score, scale: scale, isRepaired: person.isRepaired,
      line: Int32(truncatingIfNeeded: record.line))
  }

  /// Begins to fetch what reading the row will look at.
  func prefetch(_ record: borrowing Record) { references.prefetchPerson(record) }

  /// The score in percent of its scale; without a stated scale it is one from 0 to 100.
  private func shareOfScale(
    _ record: borrowing Record
  ) throws(Finding) -> (score: Int64, scale: ScoreScale) {
    // A maximum beside the score (`8 / 10`) counts where the row has no column for it, and must not contradict one.
    let (value, beside) = try scores.value(of: cells.cell(record, score)) { () throws(Finding) in
      let cell = try cells.required(record, score)
      let written = parseScore(cell, mark: score.mark)
      return (
        value: try cells.millionths(written?.value, record, score, cell),
        beside: try written?.maximum.map { (maximum) throws(Finding) in
          try cells.millionths(maximum, record, score, cell)
        }
      )
    }
    let stated = try maxima.value(of: cells.cell(record, self.maximum)) { () throws(Finding) in
      try cells.scaleEnd(record, self.maximum)
    }
    if let beside, let stated, beside != stated {
      throw Finding(
        .badNumber, at: cells.position(record, score), score.name, Masked.score(cells.cell(record, score)),
        "\u{2026} / \(Self.shown(stated))")
    }
    let top = stated ?? beside ?? 100 * Self.unit
    let bottom =
      try minima.value(of: cells.cell(record, self.minimum)) { () throws(Finding) in
        try cells.scaleEnd(record, self.minimum)
      } ?? 0
    guard top > bottom else { throw Finding(.badScale, at: cells.position(record, maximum)) }
    let share = try Self.share(value, from: bottom, to: top, at: cells.position(record, score))
    return (share, ScoreScale(bottom: bottom, top: top, isStated: stated != nil || beside != nil))
  }

  /// A score in percent of its scale; all three numbers in millionths.
  /// - Parameter position: asked for where something is wrong: nearly every row needs none.
  static func share(
    _ value: Int64, from bottom: Int64, to top: Int64, at position: @autoclosure () -> SourcePosition
  ) throws(Finding) -> Int64 {
    guard top > bottom else { throw Finding(.badScale, at: position()) }
    guard (bottom...top).contains(value) else {
      throw Finding(.scoreOutOfRange, at: position(), Self.shown(bottom), Self.shown(top))
    }
    let whole = powerOfTen(ScoreRow.decimals) * 100
    let width = top - bottom
    // Scales whose width divides 10¹⁴, as nearly all do, need no rounding and no more than 64 bits.
    if whole % width == 0 { return (value - bottom) * (whole / width) }
    let scale = Int128(whole)
    return Int64(truncatingIfNeeded: roundedQuotient(Int128(value - bottom) * scale, Int128(top - bottom)))
  }

  /// Scores are read to so many decimals, with at most nine digits before them.
  private static let unit = powerOfTen(6)

  /// A score of six decimals as findings show it.
  static func shown(_ value: Int64) -> String {
    let fraction = value.magnitude % unit.magnitude
    let decimals = String(fraction + unit.magnitude).dropFirst().reversed().drop { $0 == "0" }.reversed()
    return (value < 0 ? "-" : "") + "\(value.magnitude / unit.magnitude)"
      + (fraction == 0 ? "" : "." + String(decimals))
  }

  /// 0 where neither the row nor the activity names a competency.
  private func competencyNumber(
    _ record: borrowing Record, _ activity: Int, _ known: inout NamedGroups
  ) throws(Finding) -> UInt32 {
    let cell = cells.cell(record, competency)
    if cell.isEmpty { return UInt32((shared.directory.activities[activity].competency ?? -1) + 1) }
    return try competencies.value(of: cell) { () throws(Finding) in
      try cells.competencyNumber(cell, record, self.competency, &known)
    }
  }
}

extension RowCells {
  /// One end of a score's scale in millionths; nil for an empty cell.
  fileprivate func scaleEnd(_ record: borrowing Record, _ slot: ColumnSlot) throws(Finding) -> Int64? {
    let cell = self.cell(record, slot)
    return cell.isEmpty ? nil : try millionths(parseDecimal(cell, mark: slot.mark), record, slot, cell)
  }

  fileprivate func millionths(
    _ number: WrittenDecimal?, _ record: borrowing Record, _ slot: ColumnSlot, _ cell: CellBytes
  ) throws(Finding) -> Int64 {
    guard let value = number?.scaled(decimals: 6),
      value.magnitude < 1_000_000_000_000_000
    else {
      throw Finding(
        .badNumber, at: position(record, slot), slot.name, Masked.score(cell), "87.5, 87,5")
    }
    return value
  }

  /// The number + 1 of the competency that a cell names, which is added to those known.
  fileprivate func competencyNumber(
    _ cell: CellBytes, _ record: borrowing Record, _ slot: ColumnSlot, _ known: inout NamedGroups
  ) throws(Finding) -> UInt32 {
    let number =
      String(validating: cell, as: UTF8.self) == nil
      ? known.add(cellText(cell)) : known.add(cell)
    guard number < ScoreRow.maxCompetencies else {
      throw Finding(
        .badWord, at: position(record, slot), slot.name, shown(cell),
        "\(ScoreRow.maxCompetencies)")
    }
    return UInt32(number + 1)
  }
}
