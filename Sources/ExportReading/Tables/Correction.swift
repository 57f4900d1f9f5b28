import CSVReading

/// A row of our list of rejected rows that somebody corrected and put back: it replaces the row it came from.
struct Correction: Sendable {
  /// Columns of the list of rejected rows, behind those of the file that a row came from.
  package static let columns = [
    "bangkom_berkas", "bangkom_baris", "bangkom_kolom", "bangkom_kode", "bangkom_alasan", "bangkom_sidik",
  ]

  /// The file and the physical line that are replaced.
  let file: String
  let line: Int
  /// The print of the row that stood there; another row is not replaced.
  let print: UInt64

  static func isHeader(_ cells: [String]) -> Bool {
    [columns[0], columns[1], columns[5]].allSatisfy(cells.contains)
  }

  static func origin(of record: borrowing Record, _ header: [String]) -> String? {
    guard let place = header.firstIndex(of: columns[0]), place < record.count else { return nil }
    return cellText(freedCell(record[place]))
  }

  init?(_ record: borrowing Record, _ header: [String]) {
    guard let file = Self.origin(of: record, header),
      let linePlace = header.firstIndex(of: Self.columns[1]), let line = parseCount(record[linePlace]),
      let printPlace = header.firstIndex(of: Self.columns[5])
    else { return nil }
    self.file = file
    self.line = line
    // A print that somebody changed fits no row, which a finding tells.
    print = Self.print(of: cellText(record[printPlace])) ?? 0
  }

  /// A print as text: a letter first, so that no spreadsheet takes it for a number.
  static func text(ofPrint print: UInt64) -> String {
    let digits = String(print, radix: 16)
    return "s" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func print(of text: String) -> UInt64? {
    text.first == "s" ? UInt64(text.dropFirst(), radix: 16) : nil
  }
}
