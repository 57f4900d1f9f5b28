import CSVReading
import Findings

// To whoever must change this file.
//
// What is written here comes back: a person corrects the rows and puts the file into the input folder. So a
// row keeps its cells under the source's own header, a row with too few cells is filled up, and what a row has
// beyond the header stands behind our own columns, where it is neither lost nor taken for one of them.

/// All rejected rows as CSV (UTF-8, comma, LF), each with its place and the reason: one section a table, parted
/// by blank lines. A section's header is the table's own, and behind it `Correction.columns`: file, line (from 1),
/// number of the cell (empty for the whole row), the finding's code and text, and the print of the row: an `s` and
/// 16 hexadecimal digits, since digits alone, or with one `e`, a spreadsheet would round like any number.
package struct RejectedRows: Sendable {
  private let language: FindingLanguage
  package private(set) var bytes: [UInt8] = []
  /// The file and section of the last row.
  private var place: (file: String, section: Int)?
  /// The places of the cells that are kept: of rows that came back once already, those of the file they came from.
  private var kept: [Int] = []

  package init(language: FindingLanguage) {
    self.language = language
  }

  /// - Parameters:
  ///   - section: the number of the table's section in the file.
  ///   - header: the table's header, cell by cell.
  mutating func add(_ record: borrowing Record, _ finding: Finding, section: Int, header: [String]) {
    let position = finding.position
    if place.map({ $0.file != position.file || $0.section != section }) ?? true {
      if !bytes.isEmpty { bytes.append(0x0A) }
      kept = header.indices.filter { !Correction.columns.contains(header[$0]) }
      write(kept.map { header[$0] } + Correction.columns)
      place = (position.file, section)
    }
    let reason = [
      position.file, String(record.line), position.column > 0 ? String(position.column) : "",
      finding.code.rawValue, finding.text(in: language), Correction.text(ofPrint: record.fingerprint),
    ]
    let cells = Self.cells(record)
    // Surplus empty cells say nothing.
    var surplus = cells.dropFirst(header.count)
    while surplus.last?.isEmpty ?? false { surplus.removeLast() }
    write(kept.map { $0 < cells.count ? cells[$0] : "" } + reason + surplus)
  }

  private static func cells(_ record: borrowing Record) -> [String] {
    var cells: [String] = []
    for position in 0..<record.count { cells.append(cellText(record[position])) }
    return cells
  }

  private static func hasOuterBlank(_ text: String.UTF8View) -> Bool {
    // Of a no-break space the first and the last of its two bytes.
    [0x20, 0x09, 0xC2].contains(text.first) || [0x20, 0x09, 0xA0].contains(text.last)
  }

  private mutating func write(_ cells: [String]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(0x2C) }
      let text = protectedCell(cell).utf8
      // A cell at whose ends blanks stood within quotes keeps them only within quotes.
      if text.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) || Self.hasOuterBlank(text) {
        bytes.append(0x22)
        for byte in text {
          if byte == 0x22 { bytes.append(byte) }
          bytes.append(byte)
        }
        bytes.append(0x22)
      } else {
        bytes.append(contentsOf: text)
      }
    }
    bytes.append(0x0A)
  }
}
