import Findings
import ReportModel

extension LedgerClass {
  /// The class's JP as XML prints sums.
  func hours(in ledger: RowLedger) -> String {
    decimalText(tally(in: ledger).hours, decimals: Measure.hours.decimals)
  }

  /// The class's rupiah as XML prints sums.
  func rupiah(in ledger: RowLedger) -> String {
    decimalText(tally(in: ledger).rupiah, decimals: Measure.rupiah.decimals)
  }
}
