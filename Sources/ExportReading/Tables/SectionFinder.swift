import CSVReading
import Findings

// To whoever must change this file.
//
// A header is known by its words, wherever it stands: behind titles, below another table, again in the middle
// of a file that was put together from several. So a table begins at a header and not where a row has another
// count of cells: a damaged row begins nothing and ends nothing. Only rows behind a gap or of another count of
// cells are looked at as headers, so that a clean file costs nothing.

/// Finds the tables of a file from its records, one after the other.
struct SectionFinder {
  /// Behind the first table, so many rows are looked at as headers at the most.
  private static let maxCandidates = 2000
  /// More cells than a spreadsheet has columns are no header.
  private static let maxCells = 16_384

  private let path: String
  /// The line `sep=;`; 0 where there is none.
  let separatorLine: Int
  private let settings: (String) -> SourceEntry?
  private(set) var tables: [FoundTable] = []
  private(set) var sections: [TableSection] = []
  private(set) var facts = MeetingFacts()
  /// Lines of a file that corrected rows replace, with the print of what stood there.
  private(set) var corrections: [Correction] = []
  /// The best row that is no whole header of anything.
  private(set) var partial: (match: HeaderMatch, line: Int)?

  /// Whether all bytes up to the record are known to be ASCII.
  var isASCII = false

  /// What every row of the current table is held against; of none above the first one.
  private var current = Shape()
  private var candidates = 0
  private var followsGap = true
  private var title = ""
  /// The row before, where it may be the first line of a header over two.
  private var above: (cells: [String], line: Int)?
  /// A header with columns of our list of rejected rows; the first row below names the file it speaks of.
  private var waiting: (cells: [String], line: Int)?

  /// The parts of a table that tell its rows from headers, apart from the rest: a question to all of it would copy it,
  /// row by row.
  private struct Shape {
    var table = -1
    var width = Int.max
    var isFacts = false
    var isCorrection = false
    /// The header's first cell that is not empty, and its place.
    var first: [UInt8] = []
    var place = 0

    func fits(_ record: borrowing Record) -> Bool { record.fits(width: width) }

    /// Whether the record's cell at the header's first place is the header's own.
    func beginsLikeHeader(_ record: borrowing Record) -> Bool {
      let cell = record[place]
      return cell.count == first.count && cell.elementsEqual(first)
    }
  }

  init(path: String, separatorLine: Int, settings: @escaping (String) -> SourceEntry?) {
    self.path = path
    self.separatorLine = separatorLine
    self.settings = settings
  }

  mutating func add(_ record: borrowing Record) {
    guard !record.isOverlong, record.line > separatorLine else { return }
    if record.isBlank {
      followsGap = true
      above = nil
      return
    }
    if let held = waiting {
      waiting = nil
      beginCorrections(held, record)
    }
    if !followsGap, current.fits(record), !current.beginsLikeHeader(record) {
      addRow(record)
      return
    }
    if beginTable(record) {
      followsGap = false
      title = ""
      above = nil
      return
    }
    if current.fits(record) {
      addRow(record)
      followsGap = false
    } else {
      noteTitle(record)
      // Right below a title the next table may begin, as wide as the one before.
      followsGap = true
    }
  }

  // MARK: Rows

  /// Whether the record goes on with a header over more lines, below which no row stands yet: directly below it, and
  /// empty wherever a known column would have a value.
  private func extendsHeader(_ record: borrowing Record) -> Bool {
    guard let section = sections.last, record.line == section.header.upperBound + 1 else { return false }
    return tables[current.table].match.places.allSatisfy { record[$0].isEmpty }
  }

  private mutating func addRow(_ record: borrowing Record) {
    let table = current.table
    if tables[table].rows == 0, extendsHeader(record) {
      sections[sections.count - 1].header = sections[sections.count - 1].header.lowerBound...record.line
      sections[sections.count - 1].lastLine = record.line
      return
    }
    sections[sections.count - 1].lastLine = record.line + record.lines - 1
    tables[table].rows += 1
    tables[table].evidence.add(record, isASCII: isASCII)
    if current.isFacts { facts.note(record, tables[table].match.positions) }
    if current.isCorrection, let correction = Correction(record, tables[table].header) {
      corrections.append(correction)
    }
    if !title.isEmpty { title = "" }
    if above != nil { above = nil }
  }

  /// A line of text: perhaps the title of a table, or a name and its value.
  private mutating func noteTitle(_ record: borrowing Record) {
    var filled: [Int] = []
    for index in 0..<record.count where !record[index].isEmpty {
      filled.append(index)
      if filled.count > 2 {
        title = ""
        return
      }
    }
    guard let first = filled.first else { return }
    title = cellText(record[first])
    guard filled.count == 2 else { return }
    facts.note(title, Array(record[filled[1]]))
    title = ""
  }

  // MARK: Headers

  /// Begins a table where the row, or the row before with this one, is a header.
  private mutating func beginTable(_ record: borrowing Record) -> Bool {
    guard (2...Self.maxCells).contains(record.count) else {
      above = nil
      return false
    }
    if let table = tables.firstIndex(where: { $0.origin == nil && $0.isHeader(record) }) {
      open(table, record.line...record.line)
      return true
    }
    if !sections.isEmpty {
      candidates += 1
      guard candidates <= Self.maxCandidates else { return false }
    }
    let cells = (0..<record.count).map { cellText(record[$0]) }
    if Correction.isHeader(cells) {
      waiting = (cells, record.line)
      return true
    }
    let best = bestMatch(cells)
    if let best, best.isWhole {
      tables.append(FoundTable(header: cells, match: best))
      open(tables.count - 1, record.line...record.line)
      return true
    }
    if let above, above.cells.count == cells.count {
      let joined = zip(above.cells, cells).map { $0.isEmpty ? $1 : $1.isEmpty ? $0 : $0 + " " + $1 }
      if let match = bestMatch(joined), match.isWhole {
        tables.append(FoundTable(header: joined, match: match))
        open(tables.count - 1, above.line...record.line)
        return true
      }
    }
    if sections.isEmpty, let best, best.closeness > partial?.match.closeness ?? .min {
      partial = (best, record.line)
    }
    above = (cells, record.line)
    return false
  }

  private mutating func open(_ table: Int, _ lines: ClosedRange<Int>) {
    sections.append(
      TableSection(table: table, header: lines, lastLine: lines.upperBound, title: title))
    let found = tables[table]
    let place = found.header.firstIndex { !$0.isEmpty } ?? 0
    current = Shape(
      table: table, width: found.width, isFacts: found.match.layout == .meetingFacts,
      isCorrection: found.origin != nil, first: Array(found.header[place].utf8), place: place)
  }

  /// A header is the best whole one; where the file's name speaks of a kind that knows more of the columns, it is
  /// that one, which then lacks some.
  private func bestMatch(_ cells: [String], path: String? = nil) -> HeaderMatch? {
    let path = path ?? self.path
    let name = String(path.split(separator: "/").last ?? "")
    let ranked = HeaderMatch.ranked(header: cells, fileName: name, entry: settings(path))
    guard let best = ranked.first else { return nil }
    let named = ranked.first(where: \.isNamed)
    if best.isWhole, named?.count ?? 0 <= best.count { return best }
    if let named, named.count >= 2 { return named }
    return best.isWhole ? best : ranked.max { $0.closeness < $1.closeness }
  }

  private mutating func beginCorrections(
    _ held: (cells: [String], line: Int), _ record: borrowing Record
  ) {
    let origin = Correction.origin(of: record, held.cells)
    guard let match = bestMatch(held.cells, path: origin), match.isWhole else { return }
    tables.append(FoundTable(header: held.cells, match: match, origin: origin))
    open(tables.count - 1, held.line...held.line)
  }
}
