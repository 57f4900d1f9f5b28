import Findings
import ReportModel

/// Somebody who takes every published amount of the ledger as an equation over the cells (file × class), and
/// asks which groups of cells have an amount that follows from them.
struct LedgerAttacker {
  /// An exact fraction in lowest terms, its denominator above 0. Coefficients stay tiny here.
  private struct Fraction: Equatable {
    static let zero = Fraction(0)
    let above: Int
    let below: Int

    init(_ above: Int, _ below: Int = 1) {
      var (left, right) = (abs(above), abs(below))
      while right != 0 { (left, right) = (right, left % right) }
      let sign = below < 0 ? -1 : 1
      self.above = sign * above / max(left, 1)
      self.below = sign * below / max(left, 1)
    }

    static func - (left: Self, right: Self) -> Self {
      Self(left.above * right.below - right.above * left.below, left.below * right.below)
    }
    static func * (left: Self, right: Self) -> Self {
      Self(left.above * right.above, left.below * right.below)
    }
    static func / (left: Self, right: Self) -> Self {
      Self(left.above * right.below, left.below * right.above)
    }
  }

  private typealias Row = [Fraction]

  private typealias Cell = (file: Int, ledgerClass: RowLedgerClass, weight: Int)

  /// The cells of files about people that weigh something; whatever else there is, the attacker may know.
  private let cells: [Cell]
  /// Independent equations, each with the column that only it has.
  private var equations: [(pivot: Int, row: Row)] = []

  /// - Parameter weight: what a cell's amount rests on: its lines, or its rows that state one.
  init(_ report: Report, _ amount: LedgerAmount, weight: (LedgerTally) -> Int = \.lines) {
    let classes: [RowLedgerClass] = [.accepted, .repaired, .duplicate, .unused, .rejected]
    cells = report.sources.indices.filter { report.sources[$0].amountsOfPeople.contains(amount) }
      .flatMap { file in
        classes.map { (file, $0, weight(report.sources[file].ledger[$0])) }.filter { $0.2 > 0 }
      }
    for (file, source) in report.sources.enumerated() {
      if source.ledger.total[amount] != nil { learn { $0.file == file } }
      for ledgerClass in classes where source.ledger[ledgerClass][amount] != nil {
        learn { $0.file == file && $0.ledgerClass == ledgerClass }
      }
    }
    if report.ledger.total[amount] != nil { learn { _ in true } }
    for ledgerClass in classes where report.ledger[ledgerClass][amount] != nil {
      learn { $0.ledgerClass == ledgerClass }
    }
  }

  /// Groups of cells that weigh at most so much whose amount can be worked out.
  func groups(upTo most: Int) -> [[Int]] {
    let small = cells.indices.filter { cells[$0].weight <= most }
    var groups: [(cells: [Int], weight: Int)] = [([], 0)]
    for cell in small {
      groups += groups.filter { $0.weight + cells[cell].weight <= most }
        .map { ($0.cells + [cell], $0.weight + cells[cell].weight) }
    }
    return groups.map(\.cells).filter { group in
      !group.isEmpty && reduced(cells.indices.map { Fraction(group.contains($0) ? 1 : 0) }) == nil
    }
  }

  private mutating func learn(_ holds: (Cell) -> Bool) {
    guard let row = reduced(cells.map { Fraction(holds($0) ? 1 : 0) }),
      let pivot = row.firstIndex(where: { $0 != .zero })
    else { return }
    let factor = row[pivot]
    equations.append((pivot, row.map { $0 / factor }))
  }

  /// What is left of a row when all that follows from the equations is taken away; nil for nothing.
  private func reduced(_ row: Row) -> Row? {
    var row = row
    for (pivot, equation) in equations where row[pivot] != .zero {
      let factor = row[pivot]
      row = zip(row, equation).map { $0 - factor * $1 }
    }
    return row.allSatisfy { $0 == .zero } ? nil : row
  }
}
