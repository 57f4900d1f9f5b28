import ReportModel

/// Adds up what stands in `report.xml` and compares it with the control totals and the ledger there.
struct TotalsCheck {
  /// Classes that a line of a source ends in; together they are the lines read.
  static let classes = ["accepted", "blank", "duplicate", "non-table", "rejected", "repaired", "unused"]
  /// What is added up for each class: lines, JP and rupiah, with the decimals of each.
  static let measures = [
    (ending: "", decimals: 0), (ending: "-jp", decimals: 2), (ending: "-rupiah", decimals: 0),
  ]

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
        if let sum = sum(of: "count", over: entries, 0, .controlTotals, &log) {
          compare(stated, "count", sum, 0, .controlTotals, list, &log)
        }
      case .sources:
        for measure in Self.measures {
          for word in (["read"] + Self.classes).map({ $0 + measure.ending }) {
            guard let sum = sum(of: word, over: entries, measure.decimals, .ledger, &log) else { continue }
            compare(stated, word, sum, measure.decimals, .ledger, list, &log)
          }
        }
      case .units, .groups:
        compare(stated, "jp", sum(of: .hoursTotal, in: list), 2, .controlTotals, list, &log)
        compare(stated, "rupiah", sum(of: .budgetRealised, in: list), 0, .controlTotals, list, &log)
      }
    }
    for source in report.entries[.sources] ?? [] { checkLedger(of: source, &log) }
  }

  private func checkLedger(of source: PublishedEntry, _ log: inout VerificationLog) {
    for measure in Self.measures {
      var sum: Int128? = 0
      for word in Self.classes {
        guard let value = value(source, word + measure.ending, measure.decimals) else { return }
        sum = sum.flatMap { adding($0, value) }
      }
      let read = "read" + measure.ending
      guard value(source, read, measure.decimals) != sum || sum == nil else { continue }
      log.add(
        .ledger, path, line: source.line,
        .differs(
          "\(source["path"] ?? "source"): \(read)",
          expected: sum.map { decimalText($0, decimals: measure.decimals) } ?? "∞",
          found: source[read] ?? ""))
    }
  }

  /// Nil where the attributes of the entries cannot be added; the log then says which.
  private func sum(
    of word: String, over entries: [PublishedEntry], _ decimals: Int, _ check: VerificationCheck,
    _ log: inout VerificationLog
  ) -> Int128? {
    var sum: Int128 = 0
    for entry in entries {
      guard let value = value(entry, word, decimals), let next = adding(sum, value) else {
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

  /// A count of lines or what their rows state, as an integer of 10^-`decimals`: never negative.
  private func value(_ entry: PublishedEntry, _ word: String, _ decimals: Int) -> Int128? {
    guard let text = entry[word], let value = scaledDecimal(text, decimals: decimals), value >= 0 else {
      return nil
    }
    return value
  }

  private func adding(_ left: Int128, _ right: Int128) -> Int128? {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : sum
  }
}
