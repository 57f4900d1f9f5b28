import CSVReading

// To whoever must change this file.
//
// A table is a run of records with one count of cells. A single record of another count is damage and ends
// no table; two in a row, or a table's header standing again below a title, begin the next one. So no damage
// of one row changes where a table begins or ends for the others.

/// Finds the tables of a file from its records, one after the other.
struct TableOutline {
  /// More tables than this are not told apart; their lines are told as left out.
  private static let maxTables = 1000

  private(set) var tables: [TableExtent] = []
  /// Blank lines.
  private(set) var blankLines = 0
  private let hasSeparatorLine: Bool
  /// Whether rows of one cell are rows: in a file with a single column.
  private let isSingleColumn: Bool
  private var candidate: TableExtent?
  /// Single records of late: one may be the header of a table whose second row is damaged.
  private var singles: [TableExtent] = []
  private var ordinal = 0
  private var followsBlank = false
  private var followsTitle = false

  init(_ decision: DialectDecision) {
    hasSeparatorLine = decision.hasSeparatorLine
    isSingleColumn = decision.widths.isEmpty
  }

  mutating func add(_ record: borrowing Record) {
    guard !record.isOverlong, record.line > 1 || !hasSeparatorLine else { return }
    if record.isBlank {
      blankLines += record.lines
      followsBlank = true
      giveUpCandidate()
      return
    }
    ordinal += 1
    let last = tables.count - 1
    // Most rows follow neither title nor blank line, and need no look at the table itself.
    if last >= 0, record.fits(width: tables[last].width),
      !(followsTitle || followsBlank) || !beginsAnew(record, tables[last])
    {
      tables[last].add(record)
    } else if resumes(record) {
      tables.removeLast()
      tables[last - 1].add(record)
    } else if record.count == 1, !isSingleColumn {
      giveUpCandidate()
      followsTitle = true
      return
    } else {
      begin(record)
      return
    }
    if candidate != nil { candidate = nil }
    followsBlank = false
    followsTitle = false
  }

  /// To be called behind the last record.
  mutating func finish() {
    if tables.isEmpty, let candidate { tables.append(withHeader(candidate)) }
    if tables.isEmpty, let single = singles.first { tables.append(single) }
  }

  private mutating func giveUpCandidate() {
    if let candidate { singles = singles.suffix(1) + [candidate] }
    candidate = nil
  }

  /// The table, begun by the single record before it where that is its header: with one damaged record
  /// between them, or with blank lines where digits stand below words.
  private func withHeader(_ table: TableExtent) -> TableExtent {
    let header = singles.last { single in
      single.width == table.width && tables.last.map { $0.lastLine < single.firstLine } ?? true
        && (table.ordinal - single.ordinal == 2
          || table.ordinal - single.ordinal == 1 && table.first.contains { beginsWithDigit($0) })
    }
    guard var joined = header else { return table }
    joined.add(table)
    return joined
  }

  private mutating func begin(_ record: borrowing Record) {
    let isAgain = tables.last.map { beginsAnew(record, $0) } ?? false
    if let first = candidate, record.fits(width: first.width) {
      var table = withHeader(first)
      table.add(record)
      if tables.count < Self.maxTables { tables.append(table) }
      candidate = nil
    } else {
      giveUpCandidate()
      var table = TableExtent(
        line: record.line, width: record.count, followsBlank: followsBlank, ordinal: ordinal)
      table.add(record)
      candidate = table
      if (isAgain || isSingleColumn) && tables.count < Self.maxTables {
        tables.append(table)
        candidate = nil
      }
    }
    followsBlank = false
    followsTitle = false
  }

  /// Whether a table's first row stands again below a title or a blank line.
  private func beginsAnew(_ record: borrowing Record, _ table: TableExtent) -> Bool {
    guard followsTitle || followsBlank, record.count == table.width, table.rows > 0 else { return false }
    return (0..<table.width).allSatisfy { record[$0].elementsEqual(table.first[at: $0] ?? []) }
  }

  /// Whether the record goes on with the table before the last one, which was damage in two rows only.
  private func resumes(_ record: borrowing Record) -> Bool {
    guard tables.count > 1, let last = tables.last else { return false }
    return last.rows <= 2 && !last.followsBlank && !followsBlank && !followsTitle
      && record.fits(width: tables[tables.count - 2].width)
  }
}
