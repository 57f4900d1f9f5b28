import CSVReading
import Findings

// To whoever must change this file.
//
// What is written here comes back: a person corrects the rows and puts the file into the input folder. So a
// row keeps its cells under the source's own header, a row with too few cells is filled up, and what a row has
// beyond the header stands behind our own columns, where it is neither lost nor taken for one of them.

/// All rejected rows as CSV (UTF-8, comma, LF), each with its place and the reason: one section a file, parted
/// by blank lines. A section's header is the source's own, and behind it `bangkom_berkas` (file),
/// `bangkom_baris` (line, from 1), `bangkom_kolom` (number of the cell, empty for the whole row),
/// `bangkom_kode` and `bangkom_alasan` (the finding's code and text).
package struct RejectedRows: Sendable {
  private static let columns = [
    "bangkom_berkas", "bangkom_baris", "bangkom_kolom", "bangkom_kode", "bangkom_alasan",
  ]

  private let language: FindingLanguage
  package private(set) var bytes: [UInt8] = []
  /// The header cells of the file that is being read.
  private var header: [String] = []
  /// Whether the file's section has begun.
  private var isOpen = false

  package init(language: FindingLanguage) {
    self.language = language
  }

  /// The next file begins; its section does so with its first rejected row.
  mutating func beginFile(header: borrowing Record) {
    self.header = Self.cells(header)
    isOpen = false
  }

  mutating func add(_ record: borrowing Record, _ finding: Finding) {
    if !isOpen {
      if !bytes.isEmpty { bytes.append(0x0A) }
      write(header + Self.columns)
      isOpen = true
    }
    let cells = Self.cells(record)
    let missing = [String](repeating: "", count: max(0, header.count - cells.count))
    let position = finding.position
    let reason = [
      position.file, String(record.line), position.column > 0 ? String(position.column) : "",
      finding.code.rawValue, finding.text(in: language),
    ]
    // Surplus empty cells say nothing.
    var surplus = cells.dropFirst(header.count)
    while surplus.last?.isEmpty ?? false { surplus.removeLast() }
    write(cells.prefix(header.count) + missing + reason + surplus)
  }

  private static func cells(_ record: borrowing Record) -> [String] {
    var cells: [String] = []
    for position in 0..<record.count { cells.append(cellText(record[position])) }
    return cells
  }

  private mutating func write(_ cells: [String]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(0x2C) }
      let text = protectedCell(cell).utf8
      if text.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) {
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
