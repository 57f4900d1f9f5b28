import CSVReading
import Findings

/// Decides delimiter, quote and blanks from a file's first bytes.
struct DialectDetector {
  let head: [UInt8]
  let file: String

  /// - Throws: `undecided` where two delimiters fit equally well.
  func decide() throws(TableFailure) -> DialectDecision {
    let quotes = QuoteEvidence(head)
    let total = recordCount
    let fits = (Delimiter.usual + [.space]).map { fit($0, quotes, minimum: total > 1 ? 2 : 1) }
    if let separator = separatorLine(head), let fit = fits.first(where: { $0.dialect.delimiter == separator })
    {
      return decision(
        fit, quotes, hasSeparatorLine: true,
        Decision(.delimiter, .init(separator), because: .separatorLine))
    }
    let ranked = ranked(fits)
    guard let best = ranked.first, best.records > 0 else {
      // A single row, or a single column: nothing to compare with.
      let single = self.ranked((Delimiter.usual).map { fit($0, quotes, minimum: 1) })
      guard let best = single.first else { return fallback(quotes) }
      return decision(
        best, quotes, hasSeparatorLine: false,
        best.records > 0
          ? Decision(
            .delimiter, .init(best.dialect.delimiter), because: .divided(best.records, of: total))
          : Decision(.delimiter, .singleColumn, because: .noDelimiter(rows: total)))
    }
    let other = ranked.dropFirst().first
    if let other, isTie(best, other) {
      throw .undecided(
        Finding(
          .undecidedDelimiter, at: SourcePosition(file: file, line: 1),
          Decision.Choice(best.dialect.delimiter).text.value,
          Decision.Choice(other.dialect.delimiter).text.value, String(best.records)))
    }
    return decision(
      best, quotes, hasSeparatorLine: false,
      other.map {
        Decision(
          .delimiter, .init(best.dialect.delimiter), because: told(best, total),
          runnerUp: .init($0.dialect.delimiter), told($0, total))
      } ?? Decision(.delimiter, .init(best.dialect.delimiter), because: told(best, total)))
  }

  private func told(_ fit: DialectDecision.Fit, _ total: Int) -> Decision.Reason {
    fit.records == 1
      ? .divided(1, of: total) : .records(agree: fit.records, of: total, cells: fit.widths)
  }

  /// Better: more records that agree, then more cells. Blanks stand in any text, so a space comes last.
  private func ranked(_ fits: [DialectDecision.Fit]) -> [DialectDecision.Fit] {
    fits.sorted { left, right in
      let leftKey = (
        rank(left), left.records, left.dialect.delimiter == .tab ? 1 : 0, left.cells
      )
      let rightKey = (
        rank(right), right.records, right.dialect.delimiter == .tab ? 1 : 0, right.cells
      )
      return leftKey == rightKey
        ? left.dialect.delimiter.rawValue < right.dialect.delimiter.rawValue : leftKey > rightKey
    }
  }

  private func rank(_ fit: DialectDecision.Fit) -> Int {
    fit.records == 0 ? 0 : fit.dialect.delimiter == .space ? 1 : 2
  }

  /// Both marks of prose and decimals fit all the same records with about as many cells.
  private func isTie(_ best: DialectDecision.Fit, _ other: DialectDecision.Fit) -> Bool {
    let marks: [Delimiter] = [.comma, .semicolon]
    return marks.contains(best.dialect.delimiter) && marks.contains(other.dialect.delimiter)
      && best.records == other.records && abs(best.cells - other.cells) <= best.records
  }

  private func fallback(_ quotes: QuoteEvidence) -> DialectDecision {
    DialectDecision(dialect: Dialect(.comma), widths: [], hasSeparatorLine: false, decisions: [])
  }

  private func decision(
    _ fit: DialectDecision.Fit, _ quotes: QuoteEvidence, hasSeparatorLine: Bool, _ delimiter: Decision
  ) -> DialectDecision {
    DialectDecision(
      dialect: fit.dialect, widths: fit.widths, hasSeparatorLine: hasSeparatorLine,
      decisions: [delimiter, quotes.decision])
  }

  // MARK: Records

  private var recordCount: Int {
    var count = 0
    forEachRecord(Dialect(.comma), widths: []) { record in
      if !record.isBlank { count += 1 }
    }
    return count
  }

  private func fit(_ delimiter: Delimiter, _ quotes: QuoteEvidence, minimum: Int) -> DialectDecision.Fit {
    let plain = Dialect(
      delimiter, quote: quotes.quote, isBackslashEscaped: quotes.isBackslashEscaped, blanks: .kept)
    let single = measure(plain, widths: [])
    // Where cells span lines in many rows, only records over lines agree.
    let spanning = measure(plain, widths: Array(2...256))
    let measured = spanning.share(minimum) > single.share(minimum) ? spanning : single
    let counts = measured.counts
    // A single blank before most cells belongs to the way the file is written.
    let hasBlanks = delimiter != .space && delimiter != .tab && measured.blankFirst > measured.others * 9
    var fit = DialectDecision.Fit(
      dialect: Dialect(
        delimiter, quote: quotes.quote, isBackslashEscaped: quotes.isBackslashEscaped,
        blanks: hasBlanks ? .outsideQuotes : .kept))
    for (width, count) in counts where count >= minimum {
      fit.records += count
      fit.cells += count * width
      fit.widths.append(width)
    }
    // The widest first names the usual rows; few are kept, so that looking them up stays cheap.
    fit.widths = Array(
      fit.widths.sorted { (counts[$0] ?? 0, $0) > (counts[$1] ?? 0, $1) }.prefix(8))
    return fit
  }

  /// What the records of one dialect look like.
  private struct Measure {
    var records = 0
    /// How many records have each count of cells, from two.
    var counts: [Int: Int] = [:]
    /// Unquoted cells behind the first that begin with a blank, and that do not.
    var blankFirst = 0
    var others = 0

    /// The share of records that agree with others.
    func share(_ minimum: Int) -> Double {
      let agreeing = counts.values.reduce(0) { $0 + ($1 >= minimum ? $1 : 0) }
      return records == 0 ? 0 : Double(agreeing) / Double(records)
    }
  }

  private func measure(_ dialect: Dialect, widths: [Int]) -> Measure {
    var measure = Measure()
    forEachRecord(dialect, widths: widths) { record in
      if !record.isBlank { measure.records += 1 }
      guard record.count > 1 else { return }
      measure.counts[record.count, default: 0] += 1
      for index in 1..<record.count where !record.isQuoted(index) {
        guard let byte = record[index].first else { continue }
        if byte == 0x20 { measure.blankFirst += 1 } else { measure.others += 1 }
      }
    }
    return measure
  }

  private func forEachRecord(
    _ dialect: Dialect, widths: [Int], _ body: (borrowing Record) -> Void
  ) {
    var reader = RecordReader()
    var offset = 0
    reader.forEach(dialect: dialect, widths: widths) { buffer in
      let count = min(buffer.count, head.count - offset)
      buffer.copyBytes(from: head[offset..<(offset + count)])
      offset += count
      return count
    } body: { record in
      body(record)
      return true
    }
  }
}

extension Decision.Choice {
  package init(_ delimiter: Delimiter) {
    self =
      switch delimiter {
      case .comma: .comma
      case .semicolon: .semicolon
      case .tab: .tab
      case .bar: .bar
      case .space: .space
      }
  }
}
