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

  private let path: String
  private let separatorLine: Int
  private let settings: (String) -> SourceEntry?
  private(set) var tables: [FoundTable] = []
  private(set) var sections: [TableSection] = []
  private(set) var facts = MeetingFacts()
  /// Lines of a file that corrected rows replace, with the print of what stood there.
  private(set) var corrections: [Correction] = []
  /// The best row that is no whole header of anything.
  private(set) var partial: (match: HeaderMatch, line: Int)?

  private var candidates = 0
  private var followsGap = true
  private var title = ""
  /// The row before, where it may be the first line of a header over two.
  private var above: (cells: [String], line: Int)?
  /// A header with columns of our list of rejected rows; the first row below names the file it speaks of.
  private var waiting: (cells: [String], line: Int)?

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
    if let section = sections.last, fits(record, tables[section.table]), !followsGap,
      !tables[section.table].isHeader(record)
    {
      return addRow(record)
    }
    if beginTable(record) {
      followsGap = false
      title = ""
      above = nil
      return
    }
    if let section = sections.last, fits(record, tables[section.table]) {
      addRow(record)
      followsGap = false
    } else {
      noteTitle(record)
      // Right below a title the next table may begin, as wide as the one before.
      followsGap = true
    }
  }

  // MARK: Rows

  private func fits(_ record: borrowing Record, _ table: FoundTable) -> Bool {
    if record.count == table.width { return true }
    guard record.count > table.width else { return false }
    return (table.width..<record.count).allSatisfy { record[$0].isEmpty }
  }

  private mutating func addRow(_ record: borrowing Record) {
    let place = sections.count - 1
    let table = sections[place].table
    sections[place].lastLine = record.line + record.lines - 1
    tables[table].rows += 1
    tables[table].evidence.add(record)
    if tables[table].match.layout == .meetingFacts { facts.note(record, tables[table].match.positions) }
    if sections[place].origin != nil, let correction = Correction(record, tables[table].header) {
      corrections.append(correction)
    }
    title = ""
    above = nil
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
    if filled.count == 2 { facts.note(title, Array(record[filled[1]])) }
  }

  // MARK: Headers

  /// Begins a table where the row, or the row before with this one, is a header.
  private mutating func beginTable(_ record: borrowing Record) -> Bool {
    guard record.count > 1 else {
      above = nil
      return false
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
    if let table = tables.firstIndex(where: { $0.isHeader(record) }) {
      open(table, record.line...record.line)
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

  private mutating func open(_ table: Int, _ lines: ClosedRange<Int>, origin: String? = nil) {
    sections.append(
      TableSection(table: table, header: lines, lastLine: lines.upperBound, title: title, origin: origin))
  }

  /// A header is the best whole one; where the file's name speaks of a kind that knows more of the columns, it is
  /// that one, which then lacks some.
  private func bestMatch(_ cells: [String], path: String? = nil) -> HeaderMatch? {
    let path = path ?? self.path
    let name = String(path.split(separator: "/").last ?? "")
    let ranked = HeaderMatch.ranked(header: cells, fileName: name, entry: settings(path))
    guard let best = ranked.first else { return nil }
    let named = ranked.first { $0.isNamed(by: name) }
    if best.isWhole, named?.count ?? 0 <= best.count { return best }
    if let named, named.count >= 2 { return named }
    return best.isWhole ? best : ranked.max { $0.closeness < $1.closeness }
  }

  private mutating func beginCorrections(
    _ held: (cells: [String], line: Int), _ record: borrowing Record
  ) {
    let origin = Correction.origin(of: record, held.cells)
    guard let match = bestMatch(held.cells, path: origin), match.isWhole else { return }
    tables.append(FoundTable(header: held.cells, match: match))
    open(tables.count - 1, held.line...held.line, origin: origin)
  }
}
