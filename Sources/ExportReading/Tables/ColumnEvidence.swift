import CSVReading
import Findings

/// The evidence of all rows of one table, column by column.
struct ColumnEvidence {
  private struct Place {
    let column: Column
    let name: String
    let position: Int
    let isMoney: Bool
  }

  private let numbers: [Place]
  private let dates: [Place]
  private let numberPositions: [Int]
  private let datePositions: [Int]
  private let scorePositions: [Int]
  private let isCanonical: Bool
  /// The columns of NIP and birth date, where the table has both: a NIP begins with the birth date.
  private let birth: (number: Int, date: Int, index: Int)?
  private var numberEvidence: [NumberEvidence]
  private var dateEvidence: [DateEvidence]
  private var scoreEvidence = NumberEvidence()
  private let sharePosition: Int?
  /// Whether a share is written that is above 1, and whether one is that is neither 0 nor above 1.
  private var hasShareAboveOne = false
  private var hasShareUpToOne = false
  private(set) var hasWindows1252 = false

  init(_ match: HeaderMatch) {
    func located(_ holds: (ColumnDefinition) -> Bool) -> [Place] {
      match.layout.columns.filter(holds).compactMap { definition in
        match.positions[definition.column].map {
          Place(
            column: definition.column, name: definition.name, position: $0,
            isMoney: definition.content == .money)
        }
      }
    }
    numbers = located { $0.content == .decimal || $0.content == .money }
    dates = located { $0.content == .date }
    numberPositions = numbers.map(\.position)
    datePositions = dates.map(\.position)
    numberEvidence = numbers.map { _ in NumberEvidence() }
    dateEvidence = dates.map { _ in DateEvidence() }
    scorePositions = match.scores.map(\.position)
    sharePosition = match.positions[.attendedShare]
    isCanonical = match.layout.isCanonical
    if let number = match.positions[.employeeNumber],
      let index = dates.firstIndex(where: { $0.column == .birthDate })
    {
      birth = (number, dates[index].position, index)
    } else {
      birth = nil
    }
  }

  /// - Parameter isASCII: whether the record is known to hold nothing else.
  mutating func add(_ record: borrowing Record, isASCII: Bool) {
    for index in numberPositions.indices { numberEvidence[index].add(record[numberPositions[index]]) }
    for index in datePositions.indices { dateEvidence[index].add(record[datePositions[index]]) }
    if let birth, case .sound(let number) = EmployeeNumber.read(record[birth.number]) {
      dateEvidence[birth.index].add(record[birth.date], bornOn: number)
    }
    if let sharePosition, !hasShareAboveOne { addShare(record[sharePosition]) }
    for position in scorePositions { scoreEvidence.add(record[position]) }
    guard !isASCII, !hasWindows1252, !record.isASCII else { return }
    for position in 0..<record.count {
      let cell = record[position]
      if cell.contains(where: { $0 >= 0x80 }), String(validating: cell, as: UTF8.self) == nil {
        hasWindows1252 = true
      }
    }
  }

  private mutating func addShare(_ cell: CellBytes) {
    for mark in [DecimalMark.comma, .point] {
      guard cell.last != 0x25, let value = parseDecimal(cell, mark: mark) else { continue }
      let isAboveOne = value.mantissa > powerOfTen(value.scale)
      hasShareAboveOne = hasShareAboveOne || isAboveOne
      hasShareUpToOne = hasShareUpToOne || !isAboveOne && value.mantissa > 0
      return
    }
    hasShareAboveOne = hasShareAboveOne || cell.last == 0x25
  }

  /// What the evidence decides; `tie` is the first column that nothing in the table decides.
  struct Decided {
    var decimalMarks: [Column: DecimalMark] = [:]
    var dateOrders: [Column: DateOrder] = [:]
    var decisions: [Decision] = []
    var tie: TableTie?

    mutating func take(_ mark: DecimalMark, _ column: Column, _ decision: Decision) {
      decimalMarks[column] = mark
      decisions.append(decision)
    }

    mutating func take(_ order: DateOrder, _ column: Column, _ decision: Decision) {
      dateOrders[column] = order
      decisions.append(decision)
    }
  }

  /// - Parameter source: what `sumber.yml` settles.
  func decide(_ source: SourceEntry?) -> Decided {
    var decided = Decided()
    var evidences = zip(numbers, numberEvidence).map { ($0.0, $0.1) }
    if !scorePositions.isEmpty {
      evidences.append((Place(column: .score, name: "nilai", position: 0, isMoney: false), scoreEvidence))
    }
    decideNumbers(evidences, source, &decided)
    if hasShareUpToOne, !hasShareAboveOne, source?.sharesAreFractions == nil {
      decided.tie = TableTie(code: .undecidedShare, column: .attendedShare, values: ["kehadiran_persen"])
    }
    decideDates(source, &decided)
    return decided
  }

  private func decideNumbers(
    _ evidences: [(Place, NumberEvidence)], _ source: SourceEntry?, _ decided: inout Decided
  ) {
    var open: [(place: Place, mark: DecimalMark, evidence: NumberEvidence)] = []
    for (place, evidence) in evidences {
      if let mark = source?.decimalMark {
        decided.take(mark, place.column, Decision(place.name, mark, because: .settings))
        continue
      }
      switch evidence.decide(wholeNumbers: place.isMoney) {
      case .notNeeded: break
      case .decided(let mark, let count, let against):
        decided.take(
          mark, place.column, Decision(place.name, mark, because: .cells(count), against: .cells(against)))
      case .tie(let mark): open.append((place, mark, evidence))
      }
    }
    // One table is written with one mark: what other columns show decides the open ones, unless they differ.
    let marks = Set(decided.decimalMarks.values)
    for (place, mark, evidence) in open {
      if marks.count == 1, let other = marks.first, !evidence.isContradicted {
        decided.take(other, place.column, Decision(place.name, other, because: .otherColumns))
        continue
      }
      decided.tie = decided.tie ?? Self.tie(place, mark, evidence.example)
    }
  }

  /// A tie with both readings of the example: with a decimal point, then with a decimal comma.
  private static func tie(_ place: Place, _ open: DecimalMark, _ example: [UInt8]) -> TableTie {
    // Where cells speak both ways the example may hold the other mark.
    let mark = example.last { $0 == 0x2C || $0 == 0x2E }.flatMap(DecimalMark.init) ?? open
    let shown = place.column == .score ? Masked.score(example) : Masked.cell(example)
    let decimal = BilingualText(
      shown.replacing(mark.character, with: "."), shown.replacing(mark.character, with: ",")
    ).value
    let whole = shown.replacing(mark.character, with: "")
    return TableTie(
      code: .undecidedDecimalMark, column: place.column,
      values: [place.name, mark.character, shown] + (mark == .point ? [decimal, whole] : [whole, decimal]))
  }

  private func decideDates(_ source: SourceEntry?, _ decided: inout Decided) {
    // Other programs write all dates of a report in one order; our own columns may come from several hands.
    var evidences = zip(dates, dateEvidence).map { ($0.0, $0.1) }
    if !isCanonical, let all = evidences.map(\.1).reduce(nil, Self.merged) {
      evidences = evidences.map { ($0.0, all) }
    }
    var open: [(place: Place, evidence: DateEvidence)] = []
    for (place, evidence) in evidences {
      if let order = source?.dateOrder {
        decided.take(order, place.column, Decision(place.name, order, because: .settings))
        continue
      }
      switch evidence.decide() {
      case .notNeeded: break
      case .decided(let order, let count, let against):
        decided.take(
          order, place.column, Decision(place.name, order, because: .cells(count), against: .cells(against)))
      case .tie: open.append((place, evidence))
      }
    }
    let orders = Set(decided.dateOrders.values)
    for (place, evidence) in open {
      if orders.count == 1, let other = orders.first, !evidence.isContradicted {
        decided.take(other, place.column, Decision(place.name, other, because: .otherColumns))
        continue
      }
      // Contracts begin on the first of a month, so that hardly one of their cells can be read in one way only.
      if place.column == .contractStart, orders.isEmpty, !evidence.isContradicted,
        let starts = evidence.monthStarts
      {
        decided.take(
          starts.order, place.column,
          Decision(
            place.name, starts.order, because: .monthStarts(starts.evidence),
            against: .monthStarts(starts.against)))
        continue
      }
      decided.tie =
        decided.tie
        ?? TableTie(
          code: .undecidedDateOrder, column: place.column,
          values: [place.name, Masked.cell(evidence.example)]
            + [DateOrder.dayFirst, .monthFirst].map { evidence.reading($0) })
    }
  }

  private static func merged(_ left: DateEvidence?, _ right: DateEvidence) -> DateEvidence {
    guard var sum = left else { return right }
    sum.merge(right)
    return sum
  }
}

/// Keeps the smallest of the cells that serve as an example, so that the order of rows does not show.
func keepSmaller(_ cell: UnsafeBufferPointer<UInt8>, _ example: inout [UInt8]) {
  if example.isEmpty || cell.lexicographicallyPrecedes(example) { example = Array(cell) }
}
