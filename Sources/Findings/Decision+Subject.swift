extension Decision {
  /// What a decision is about.
  package enum Subject: Hashable, Sendable {
    case encoding, delimiter, quote, header, table
    /// With the column's documented name.
    case decimalMark(column: String)
    case dateOrder(column: String)

    package var text: BilingualText {
      switch self {
      case .encoding: BilingualText("character encoding", "pengodean huruf")
      case .delimiter: BilingualText("cell delimiter", "pemisah sel")
      case .quote: BilingualText("quote mark", "tanda kutip")
      case .header: BilingualText("header", "kepala kolom")
      case .table: BilingualText("table", "tabel")
      case .decimalMark(let column):
        BilingualText("decimal mark of column \(column)", "tanda desimal kolom \(column)")
      case .dateOrder(let column):
        BilingualText("date order of column \(column)", "urutan tanggal kolom \(column)")
      }
    }
  }
}
