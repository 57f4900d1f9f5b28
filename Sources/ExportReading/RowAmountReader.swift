import CSVReading
import Findings

/// Reads what any row states in JP and rupiah, for the ledger. A cell that cannot be read adds nothing.
///
/// A class, so that rows do not copy its columns.
final class RowAmountReader {
  private let cells: RowCells
  private let hours: ColumnSlot
  private let amount: ColumnSlot
  private let cost: ColumnSlot
  /// Whether rows can state anything.
  private let isGiven: Bool

  init(_ cells: RowCells) {
    self.cells = cells
    hours = cells.slot(.hours)
    amount = cells.slot(.amount)
    cost = cells.slot(.cost)
    isGiven = hours.isGiven || amount.isGiven || cost.isGiven
  }

  func read(_ record: borrowing Record) -> RowAmount {
    isGiven ? RowAmount(hours: hundredths(record), rupiah: stated(record) + costs(record)) : .none
  }

  private func hundredths(_ record: borrowing Record) -> Int64 {
    do throws(Finding) {
      return try cells.hours(record, hours)?.hundredths ?? 0
    } catch {
      return 0
    }
  }

  private func stated(_ record: borrowing Record) -> Int64 {
    do throws(Finding) {
      return try cells.signedRupiah(record, amount) ?? 0
    } catch {
      return 0
    }
  }

  private func costs(_ record: borrowing Record) -> Int64 {
    do throws(Finding) {
      return try cells.rupiah(record, cost) ?? 0
    } catch {
      return 0
    }
  }
}
