import CSVReading
import ContentDigest
import Findings
import TableReading
import TrainingDomain

// To whoever must change this file.
//
// The first of the two phases of reading: a whole pass over a file that ends in decisions, so that the second
// phase is a pure function of a row. It looks at every row, never at a sample, and only counts, so that no
// decision depends on the order of rows. A decision that is a tie sets the file aside; it is never tossed.

/// Profiles one file: quotes, delimiter, tables and kinds, decimal marks and date orders.
struct TableProfiler {
  /// The header is looked for in so many records from the start.
  private static let headerRecords = 20
  /// What is read to find delimiter and header.
  private static let headBytes = 256 * 1024
  /// How much of it is looked at at a time: most headers stand in the first piece.
  private static let headPiece = 8 * 1024

  let entry: InputEntry
  let settings: SourceSettings

  func profile(_ file: borrowing InputFile) throws(InputFile.Fault) -> ProfileOutcome {
    guard file.size > 0 else { return .setAside(finding(.fileEmpty)) }
    let raw = try file.contents(upTo: Self.headBytes)
    let encoding = TextEncoding.decided(raw)
    let head = decodedText(raw, encoding.encoding)
    if let reason = reasonNotText(head) { return .setAside(finding(.fileNotText, reason)) }
    let source: SourceEntry?
    do throws(Finding) {
      source = try settings.entry(for: entry.path)
    } catch {
      return .setAside(error)
    }
    let text = holdsNul(head) ? head.filter { $0 != 0 } : head
    let separator = separatorLine(text)
    let quotes = QuoteEvidence(text)
    let given = source?.delimiter ?? separator
    let candidates = (given.map { [$0] } ?? Delimiter.usual).map {
      Dialect($0, quote: quotes.quote, isBackslashEscaped: quotes.isBackslashEscaped)
    }
    var ranked: [(dialect: Dialect, finder: SectionFinder)] = []
    for dialect in candidates {
      let finder = found(text, dialect, separatorLine: separator == nil ? 0 : 1)
      let place = ranked.firstIndex { finder.isBetter(than: $0.finder) } ?? ranked.count
      ranked.insert((dialect, finder), at: place)
    }
    guard let best = ranked.first, !best.finder.sections.isEmpty else {
      return .setAside(unknown(ranked.first?.finder))
    }
    var profile = FileProfile(entry: entry, dialect: best.dialect, tables: [], sections: [])
    profile.decisions = [
      Decision(encoding.encoding, encoding.evidence, text),
      delimiterDecision(ranked, isGiven: source?.delimiter != nil, isSeparatorLine: separator != nil),
      quotes.decision,
    ]
    profile.encoding = encoding.encoding
    return try decide(file, profile, best.finder)
  }

  // MARK: Head of the file

  private func found(_ head: [UInt8], _ dialect: Dialect, separatorLine: Int) -> SectionFinder {
    var finder = newFinder(separatorLine)
    var reader = RecordReader()
    var offset = 0
    var records = 0
    reader.forEach(dialect: dialect, widths: []) { buffer in
      let count = min(buffer.count, Self.headPiece, head.count - offset)
      buffer.copyBytes(from: head[offset..<(offset + count)])
      offset += count
      return count
    } body: { record in
      records += record.isBlank ? 0 : 1
      finder.add(record)
      return !finder.sections.isEmpty || records < Self.headerRecords
    }
    return finder
  }

  private func delimiterDecision(
    _ ranked: [(dialect: Dialect, finder: SectionFinder)], isGiven: Bool, isSeparatorLine: Bool
  ) -> Decision {
    let best = ranked[0]
    let choice = Decision.Choice(best.dialect.delimiter)
    if isGiven { return Decision(.delimiter, choice, because: .settings) }
    guard !isSeparatorLine, ranked.count > 1 else {
      return Decision(.delimiter, choice, because: .separatorLine)
    }
    return Decision(
      .delimiter, choice, because: .knownColumns(best.finder.knownColumns),
      runnerUp: Decision.Choice(ranked[1].dialect.delimiter), .knownColumns(ranked[1].finder.knownColumns))
  }

  private func newFinder(_ separatorLine: Int) -> SectionFinder {
    SectionFinder(path: entry.path, separatorLine: separatorLine, settings: entry(for:))
  }

  /// What `sumber.yml` says of a file; two entries for one were told when the file itself was looked up.
  private func entry(for path: String) -> SourceEntry? {
    (try? settings.entry(for: path)) ?? nil
  }

  private func unknown(_ finder: SectionFinder?) -> Finding {
    guard let partial = finder?.partial else {
      return finding(.unknownKind, line: 1, [String(Self.headerRecords), "-", "-"])
    }
    if partial.match.isNamed, partial.match.count >= 2, let missing = partial.match.missing.first {
      return finding(.missingColumn, line: partial.line, [partial.match.layout.name, missing])
    }
    return finding(
      .unknownKind, line: 1,
      [
        String(Self.headerRecords), partial.match.layout.name, partial.match.missing.joined(separator: ", "),
      ])
  }

  // MARK: All rows

  private func decide(
    _ file: borrowing InputFile, _ draft: FileProfile, _ head: SectionFinder
  ) throws(InputFile.Fault) -> ProfileOutcome {
    var profile = draft
    let widths = head.tables.map(\.width)
    var finder = newFinder(head.separatorLine)
    finder.isASCII = true
    var offset = 0
    var reader = RecordReader()
    var decoder = TextDecoder(profile.encoding)
    var hasher = SHA256Hasher()
    try reader.forEach(
      dialect: profile.dialect, widths: Array(widths.prefix(8)),
      headerLine: head.sections.first?.header.upperBound ?? 0
    ) {
      (buffer) throws(InputFile.Fault) -> Int in
      // The digest is that of the file's own bytes, whatever becomes of them.
      let filled = try decoder.fill(buffer) { (raw) throws(InputFile.Fault) -> Int in
        let got = try file.read(into: raw, at: &offset)
        hasher.update(UnsafeRawBufferPointer(rebasing: raw[..<got]))
        return got
      }
      finder.isASCII = finder.isASCII && isASCII(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
      return filled
    } body: { (record) throws(InputFile.Fault) -> Bool in
      finder.add(record)
      return true
    }
    try file.checkUnchanged(readBytes: offset)
    profile.sections = finder.sections
    if finder.facts.areSeveral { return .setAside(finding(.severalMeetings, line: profile.firstHeaderLine)) }
    for table in finder.tables {
      if let repeated = table.match.repeated {
        return .setAside(finding(.repeatedColumn, line: profile.firstHeaderLine, [repeated]))
      }
      profile.tables.append(decided(table, finder.facts))
      profile.hasWindows1252 = profile.hasWindows1252 || table.evidence.hasWindows1252
    }
    if let fault = settingsFault(profile.tables) { return .setAside(fault) }
    profile.putLargestFirst(finder.tables.map(\.rows))
    if let table = profile.tables.first, let section = profile.sections.first(where: { $0.table == 0 }) {
      profile.decisions.append(
        Decision(
          .header, section.header.count > 1 ? .firstTwoRows : .line(section.header.upperBound),
          because: .knownColumns(table.knownColumns)))
    }
    return .read(profile, sha256: hasher.finalized().hexadecimal, finder.corrections)
  }

  /// A setting that speaks of budgets, for a file that is none: the entry means another file.
  private func settingsFault(_ tables: [TableProfile]) -> Finding? {
    guard let source = entry(for: entry.path), source.amountsAreCumulative != nil,
      !tables.contains(where: { $0.kind == .budget })
    else { return nil }
    let name = tables.first?.layout.name ?? "-"
    return Finding(
      .badSettings, at: source.position, "nilai (\(Masked.cell(Array(entry.path.utf8))): \(name))",
      SourceKind.budget.fileWord)
  }

  private func decided(_ table: FoundTable, _ facts: MeetingFacts) -> TableProfile {
    let source = entry(for: table.origin ?? entry.path)
    let evidence = table.evidence.decide(source)
    return TableProfile(
      layout: table.match.layout,
      kind: table.match.layout.kind(scores: table.match.scores), header: table.header,
      cellCount: table.width, positions: table.match.positions, scores: table.match.scores,
      sessions: table.match.sessions,
      constants: (source?.constants ?? [:]).filter { table.match.positions[$0.key] == nil }
        .mapValues { ConstantCell($0) },
      origin: table.origin, source: source, facts: facts,
      decimalMarks: evidence.decimalMarks, dateOrders: evidence.dateOrders, decisions: evidence.decisions,
      tie: evidence.tie)
  }

  private func finding(_ code: FindingCode, line: Int = 0, _ values: String...) -> Finding {
    finding(code, line: line, values)
  }

  private func finding(_ code: FindingCode, line: Int, _ values: [String]) -> Finding {
    Finding(code, at: SourcePosition(file: entry.path, line: line), values)
  }
}

extension TableLayout {
  /// A list of people that holds no scores, only the share attended, becomes attendance.
  fileprivate func kind(scores: [ScoreColumn]) -> SourceKind {
    self == .scores && scores.isEmpty ? .attendance : kind ?? .attendance
  }
}

extension FileProfile {
  /// Orders the tables by their rows, the facts of a meeting last: the first one says what kind the file is.
  fileprivate mutating func putLargestFirst(_ rows: [Int]) {
    func weight(_ index: Int) -> Int { tables[index].layout == .meetingFacts ? -1 : rows[index] }
    let order = tables.indices.sorted { (-weight($0), $0) < (-weight($1), $1) }
    tables = order.map { tables[$0] }
    sections = sections.map { section in
      TableSection(
        table: order.firstIndex(of: section.table) ?? 0, header: section.header, lastLine: section.lastLine,
        title: section.title)
    }
  }
}

extension SectionFinder {
  /// Better: a whole header found, then more known columns in it, then one that stands earlier.
  fileprivate func isBetter(than other: SectionFinder) -> Bool { key > other.key }

  /// Columns that the best header names in a way we know.
  fileprivate var knownColumns: Int { tables.map(\.match.count).max() ?? 0 }

  private var key: (Int, Int, Int) {
    guard let section = sections.first else {
      return (0, partial?.match.closeness ?? .min, -(partial?.line ?? 0))
    }
    // Facts of a meeting are never all that a file holds.
    let match = tables.first { $0.match.layout != .meetingFacts }?.match ?? tables[section.table].match
    return (1, match.count, -section.header.upperBound)
  }
}
