import CSVReading
import Findings

/// The evidence of all rows of one table, column by column.
struct ColumnEvidence {
  private let numbers: [(column: ColumnDefinition, position: Int)]
  private let dates: [(column: ColumnDefinition, position: Int)]
  private var numberEvidence: [NumberEvidence]
  private var dateEvidence: [DateEvidence]
  private(set) var hasWindows1252 = false

  init(_ definitions: [ColumnDefinition], _ positions: [Column: Int]) {
    func located(_ holds: (ColumnDefinition) -> Bool) -> [(column: ColumnDefinition, position: Int)] {
      definitions.filter(holds).compactMap { definition in
        positions[definition.column].map { (column: definition, position: $0) }
      }
    }
    numbers = located { $0.content == .decimal || $0.content == .money }
    dates = located { $0.content == .date }
    numberEvidence = numbers.map { _ in NumberEvidence() }
    dateEvidence = dates.map { _ in DateEvidence() }
  }

  mutating func add(_ record: borrowing Record) {
    for (index, place) in numbers.enumerated() { numberEvidence[index].add(record[place.position]) }
    for (index, place) in dates.enumerated() { dateEvidence[index].add(record[place.position]) }
    guard !hasWindows1252 else { return }
    for position in 0..<record.count {
      let cell = record[position]
      if cell.contains(where: { $0 >= 0x80 }), String(validating: cell, as: UTF8.self) == nil {
        hasWindows1252 = true
      }
    }
  }

  /// What the evidence decides; `tie` names the first column that it does not decide.
  struct Decided {
    var decimalMarks: [Column: DecimalMark] = [:]
    var dateOrders: [Column: DateOrder] = [:]
    var decisions: [Decision] = []
    var tie: (code: FindingCode, values: [String])?
  }

  func decide() -> Decided {
    var decided = Decided()
    for (place, evidence) in zip(numbers, numberEvidence) {
      switch evidence.decide(wholeNumbers: place.column.content == .money) {
      case .notNeeded: break
      case .decided(let mark, let count, let against):
        decided.decimalMarks[place.column.column] = mark
        decided.decisions.append(
          Decision(
            .decimalMark(column: place.column.name), mark == .comma ? .decimalComma : .decimalPoint,
            because: .cells(count), runnerUp: mark == .comma ? .decimalPoint : .decimalComma, .cells(against))
        )
      case .tie(let mark):
        decided.tie =
          decided.tie
          ?? (
            .undecidedDecimalMark,
            [
              place.column.name, mark.character,
              place.column.column == .score ? Masked.score(evidence.example) : Masked.cell(evidence.example),
            ]
          )
      }
    }
    for (place, evidence) in zip(dates, dateEvidence) {
      switch evidence.decide() {
      case .notNeeded: break
      case .decided(let order, let count, let against):
        decided.dateOrders[place.column.column] = order
        decided.decisions.append(
          Decision(
            .dateOrder(column: place.column.name), order == .dayFirst ? .dayFirst : .monthFirst,
            because: .cells(count), runnerUp: order == .dayFirst ? .monthFirst : .dayFirst, .cells(against)))
      case .tie:
        decided.tie =
          decided.tie ?? (.undecidedDateOrder, [place.column.name, Masked.cell(evidence.example)])
      }
    }
    return decided
  }
}

/// Keeps the smallest of the cells that serve as an example, so that the order of rows does not show.
func keepSmaller(_ cell: UnsafeBufferPointer<UInt8>, _ example: inout [UInt8]) {
  if example.isEmpty || cell.lexicographicallyPrecedes(example) { example = Array(cell) }
}
