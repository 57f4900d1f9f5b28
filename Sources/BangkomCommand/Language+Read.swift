import Findings
import ReportRendering
import TableReading

// The sentences of `bangkom read`.
extension Language {
  func readSummary(_ ledger: RowLedger) -> String {
    phrase(
      "bangkom: \(ledger.read) baris dibaca: \(ledger.accepted) ditulis, \(ledger.rejected) ditolak, "
        + "\(ledger.blank) kosong, \(ledger.nonTable) bukan baris tabel",
      "bangkom: \(ledger.read) rows read: \(ledger.accepted) written, \(ledger.rejected) rejected, "
        + "\(ledger.blank) blank, \(ledger.nonTable) no rows of the table")
  }

  func tableFailure(_ file: String, _ failure: TableFailure) -> String {
    let file = Masked.path(file)
    switch failure {
    case .unreadable(let reason):
      return phrase("\(file) tidak dapat dibaca (\(reason))", "\(file) cannot be read (\(reason))")
    case .empty: return phrase("\(file) kosong", "\(file) is empty")
    case .changed:
      return phrase(
        "\(file) berubah ketika dibaca; jalankan lagi", "\(file) changed while it was read; run again")
    case .notText(let reason):
      return phrase("\(file) bukan teks (\(reason))", "\(file) is not text (\(reason))")
    case .undecided:
      return phrase("\(file) tidak dapat dipastikan, lihat temuan", "\(file) is undecided, see the finding")
    case .noSuchTable(let number, let count):
      return phrase(
        "\(file) tidak punya tabel \(number), hanya \(count)", "\(file) has no table \(number), only \(count)"
      )
    case .cannotWrite(let reason):
      return phrase("keluaran tidak dapat ditulis (\(reason))", "output cannot be written (\(reason))")
    }
  }
}
