import ReportModel

/// Adds up what stands in `report.xml` and compares it with the control totals and the ledger there.
struct TotalsCheck {
  /// Classes that a line of a source ends in; together they are the lines read.
  static let classes = ["accepted", "blank", "duplicate", "non-table", "rejected", "repaired", "unused"]

  let report: PublishedReport
  let path: String

  func run(_ log: inout VerificationLog) {
    let lists = Set(PublishedList.always).union(report.entries.keys).sorted { $0.name < $1.name }
    for list in lists where report.totals[list] == nil {
      log.add(.controlTotals, path, .missing("control-totals: \(list.name)"))
    }
    for (list, stated) in report.totals.sorted(by: { $0.value.line < $1.value.line }) {
      let entries = report.entries[list] ?? []
      compare(stated, "entries", Int128(entries.count), 0, .controlTotals, list, &log)
      switch list {
      case .rules, .pages: break
      case .findings:
        if let sum = sum(of: "count", over: entries, .controlTotals, &log) {
          compare(stated, "count", sum, 0, .controlTotals, list, &log)
        }
      case .sources:
        for word in ["read"] + Self.classes {
          guard let sum = sum(of: word, over: entries, .ledger, &log) else { continue }
          compare(stated, word, sum, 0, .ledger, list, &log)
        }
      case .units, .groups:
        compare(stated, "jp", sum(of: .hoursTotal, in: list), 2, .controlTotals, list, &log)
        compare(stated, "rupiah", sum(of: .budgetRealised, in: list), 0, .controlTotals, list, &log)
      }
    }
    for source in report.entries[.sources] ?? [] { checkLedger(of: source, &log) }
  }

  private func checkLedger(of source: PublishedEntry, _ log: inout VerificationLog) {
    var sum: Int128? = 0
    for word in Self.classes {
      guard let count = count(source, word) else { return }
      sum = sum.flatMap { adding($0, count) }
    }
    guard let read = count(source, "read"), sum == read else {
      log.add(
        .ledger, path, line: source.line,
        .differs(
          "\(source["path"] ?? "source"): read", expected: sum.map(String.init) ?? "∞",
          found: source["read"] ?? ""))
      return
    }
  }

  /// Nil where the attributes of the entries cannot be added; the log then says which.
  private func sum(
    of word: String, over entries: [PublishedEntry], _ check: VerificationCheck,
    _ log: inout VerificationLog
  ) -> Int128? {
    var sum: Int128 = 0
    for entry in entries {
      guard let count = count(entry, word), let next = adding(sum, count) else {
        log.add(check, path, line: entry.line, .malformed(word, found: entry[word] ?? ""))
        return nil
      }
      sum = next
    }
    return sum
  }

  /// Nil where the sum leaves Int128, which no stated total can then equal.
  private func sum(of name: FigureName, in list: PublishedList) -> Int128? {
    var sum: Int128 = 0
    for figures in report.entryFigures[list] ?? [] {
      for figure in figures where figure.name == name {
        guard let scaled = figure.scaled else { continue }
        guard let next = adding(sum, scaled) else { return nil }
        sum = next
      }
    }
    return sum
  }

  private func compare(
    _ stated: PublishedEntry, _ word: String, _ sum: Int128?, _ decimals: Int,
    _ check: VerificationCheck, _ list: PublishedList, _ log: inout VerificationLog
  ) {
    let expected = sum.map { decimalText($0, decimals: decimals) } ?? "∞"
    let found = stated[word] ?? ""
    guard found != expected else { return }
    log.add(
      check, path, line: stated.line,
      .differs("\(list.name): \(word)", expected: expected, found: found))
  }

  /// A count of lines: never negative.
  private func count(_ entry: PublishedEntry, _ word: String) -> Int128? {
    guard let text = entry[word], let count = scaledDecimal(text, decimals: 0), count >= 0 else { return nil }
    return count
  }

  private func adding(_ left: Int128, _ right: Int128) -> Int128? {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : sum
  }
}
