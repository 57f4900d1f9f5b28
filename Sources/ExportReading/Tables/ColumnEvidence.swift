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
  private let scorePositions: [Int]
  private let isCanonical: Bool
  private var numberEvidence: [NumberEvidence]
  private var dateEvidence: [DateEvidence]
  private var scoreEvidence = NumberEvidence()
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
    numberEvidence = numbers.map { _ in NumberEvidence() }
    dateEvidence = dates.map { _ in DateEvidence() }
    scorePositions = match.scores.map(\.position)
    isCanonical = match.layout.isCanonical
  }

  mutating func add(_ record: borrowing Record) {
    for (index, place) in numbers.enumerated() { numberEvidence[index].add(record[place.position]) }
    for (index, place) in dates.enumerated() { dateEvidence[index].add(record[place.position]) }
    for position in scorePositions { scoreEvidence.add(record[position]) }
    guard !hasWindows1252 else { return }
    for position in 0..<record.count {
      let cell = record[position]
      if cell.contains(where: { $0 >= 0x80 }), String(validating: cell, as: UTF8.self) == nil {
        hasWindows1252 = true
      }
    }
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
      let example = evidence.example
      let shown = place.column == .score ? Masked.score(example) : Masked.cell(example)
      decided.tie =
        decided.tie
        ?? TableTie(
          code: .undecidedDecimalMark, column: place.column, values: [
            place.name, mark.character, shown, shown.filter { $0 != Character(mark.character) },
            shown.replacing(mark.character, with: ","),
          ])
    }
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
