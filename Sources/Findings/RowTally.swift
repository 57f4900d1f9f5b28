/// Lines of one class, with what their rows state.
package struct RowTally: Equatable, Sendable {
  /// Physical lines.
  package var lines = 0
  /// 1/100 JP.
  package var hours: Int128 = 0
  package var rupiah: Int128 = 0
  /// Rows that state any JP, or rupiah: the sums rest on these alone.
  package var rowsWithHours = 0
  package var rowsWithRupiah = 0

  package init() {}

  /// Counts rows of the same amount, a line each.
  package mutating func add(_ amount: RowAmount, rows: Int = 1) {
    lines += rows
    hours += Int128(amount.hours) * Int128(rows)
    rupiah += Int128(amount.rupiah) * Int128(rows)
    if amount.hours != 0 { rowsWithHours += rows }
    if amount.rupiah != 0 { rowsWithRupiah += rows }
  }

  package static func + (left: RowTally, right: RowTally) -> RowTally {
    var sum = left
    sum.lines += right.lines
    sum.hours += right.hours
    sum.rupiah += right.rupiah
    sum.rowsWithHours += right.rowsWithHours
    sum.rowsWithRupiah += right.rowsWithRupiah
    return sum
  }
}
