import CSVReading
import Findings

/// What a row with the table's cells is.
package enum RowRole {
  case data
  /// Known to be no data.
  case other(NonTableLine)

  /// Tells from the row alone, so that no other row changes it.
  package init(_ record: borrowing Record, width: Int) {
    self = .data
    var filled = 0
    var first = -1
    for index in 0..<min(width, record.count) where !record[index].isEmpty {
      if first < 0 { first = index }
      filled += 1
    }
    // A row with something in every cell, or with a long first cell, is cheap to let through.
    guard filled < width, first >= 0, width > 1, record[first].count <= 200 else { return }
    guard Self.mayBegin(record[first]) else { return }
    let text = cellText(record[first]).lowercased()
    if Self.begins(text, with: Self.totals) {
      self = .other(.total)
    } else if Self.begins(text, with: Self.averages) {
      self = .other(.average)
    } else if filled == 1, width > 2, Self.begins(text, with: Self.closings) || text.hasPrefix("*") {
      self = .other(.signatureOrFootnote)
    }
  }

  private static let totals = ["total", "jumlah", "subtotal", "sub total", "grand total", "sum"]
  private static let averages = ["rata-rata", "rata rata", "rerata", "average", "overall average", "mean"]
  private static let closings = [
    "mengetahui", "kepala", "nip", "catatan", "keterangan", "sumber", "note", "source", "ttd", "tanda tangan",
  ]

  /// Whether the first two bytes are those of a word below: most rows are let through without making a text.
  private static func mayBegin(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = cell.first else { return false }
    if first == 0x2A { return true }
    guard cell.count > 1 else { return false }
    return beginnings.contains(UInt16(first | 0x20) << 8 | UInt16(cell[1] | 0x20))
  }

  private static let beginnings = Set(
    (totals + averages + closings).map { word in
      let bytes = Array(word.utf8.prefix(2))
      return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
    })

  private static func begins(_ text: String, with words: [String]) -> Bool {
    words.contains { word in
      guard text.hasPrefix(word) else { return false }
      let next = text.dropFirst(word.count).first
      return next.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }
}
