import Findings

/// Lines of one class, or of all, as a report shows them. An amount that is withheld is absent, never zero.
package struct LedgerTally: Equatable, Sendable {
  package let lines: Int
  /// 1/100 JP and rupiah.
  private var amounts: [LedgerAmount: Int128]
  /// Rows that state any of an amount; never shown.
  private let rows: [LedgerAmount: Int]

  init(_ tally: RowTally) {
    lines = tally.lines
    amounts = Dictionary(uniqueKeysWithValues: LedgerAmount.allCases.map { ($0, $0.value(in: tally)) })
    rows = Dictionary(uniqueKeysWithValues: LedgerAmount.allCases.map { ($0, $0.rows(in: tally)) })
  }

  private init(lines: Int, amounts: [LedgerAmount: Int128], rows: [LedgerAmount: Int]) {
    self.lines = lines
    self.amounts = amounts
    self.rows = rows
  }

  /// In 1/100 JP or rupiah; nil where withheld.
  package subscript(amount: LedgerAmount) -> Int128? { amounts[amount] }

  func rows(stating amount: LedgerAmount) -> Int { rows[amount, default: 0] }

  mutating func withhold(_ amount: LedgerAmount) { amounts[amount] = nil }

  /// Absent where either is.
  static func + (left: LedgerTally, right: LedgerTally) -> LedgerTally {
    LedgerTally(
      lines: left.lines + right.lines,
      amounts: left.amounts.reduce(into: [:]) { sums, amount in
        sums[amount.key] = right.amounts[amount.key].map { amount.value + $0 }
      },
      rows: left.rows.merging(right.rows, uniquingKeysWith: +))
  }
}
