import ReportModel

/// Adds up what stands in `report.xml` and compares it with the control totals and the ledger there.
struct TotalsCheck {
  /// Classes that a line of a source ends in; together they are the lines read.
  static let classes = ["accepted", "blank", "duplicate", "non-table", "rejected", "repaired", "unused"]
  /// What is added up for each class: lines, JP and rupiah, with the decimals of each.
  static let measures = [
    (ending: "", decimals: 0, canBeWithheld: false), (ending: "-jp", decimals: 2, canBeWithheld: true),
    (ending: "-rupiah", decimals: 0, canBeWithheld: true),
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
      case .rules, .controls, .pages: break
      case .findings:
        if let sum = sum(of: "count", over: entries, 0, .controlTotals, &log) {
          compare(stated, "count", sum, 0, .controlTotals, list, &log)
        }
      case .sources:
        checkSources(entries, stated, &log)
      case .units, .groups:
        let sums = report.sums[list] ?? ListSums()
        compare(stated, "jp", sums.hours, 2, .controlTotals, list, &log)
        compare(stated, "rupiah", sums.rupiah, 0, .controlTotals, list, &log)
      }
    }
  }

  // MARK: The ledger

  private func checkSources(
    _ sources: [PublishedEntry], _ stated: PublishedEntry, _ log: inout VerificationLog
  ) {
    for measure in Self.measures {
      for word in Self.words(measure.ending) {
        let shown = measure.canBeWithheld ? sources.filter { $0[word] != nil } : sources
        guard let sum = sum(of: word, over: shown, measure.decimals, .ledger, &log) else { continue }
        if shown.count == sources.count {
          compare(stated, word, sum, measure.decimals, .ledger, .sources, &log)
        } else if stated[word] != nil {
          // The total of all files, of which only some are shown.
          atLeast(sum, stated, word, measure.decimals, "sources", &log)
        }
      }
    }
    for source in sources {
      let name = source["path"] ?? "source"
      for measure in Self.measures where measure.canBeWithheld {
        // Either would give the other away.
        let read = "read" + measure.ending
        let hasAllClasses = Self.classes.allSatisfy { source[$0 + measure.ending] != nil }
        guard hasAllClasses != (source[read] != nil) else { continue }
        let subject = "\(name): \(read)"
        log.add(.ledger, path, line: source.line, hasAllClasses ? .missing(subject) : .unexpected(subject))
      }
      checkMark(source, name, &log)
      checkLedger(of: source, name, &log)
    }
    checkMark(stated, "sources", &log)
    // Where all files are shown, their sums say the same of it.
    if sources.contains(where: { $0["withheld"] != nil }) { checkLedger(of: stated, "sources", &log) }
  }

  /// What is withheld says so, and nothing else does.
  private func checkMark(_ entry: PublishedEntry, _ name: String, _ log: inout VerificationLog) {
    let amounts = Self.measures.filter(\.canBeWithheld).flatMap { Self.words($0.ending) }
    let isWithheld = amounts.contains { entry[$0] == nil }
    guard isWithheld != (entry["withheld"] != nil) else { return }
    let subject = "\(name): withheld"
    log.add(.ledger, path, line: entry.line, isWithheld ? .missing(subject) : .unexpected(subject))
  }

  /// The classes add up to what was read; where some are withheld, they do not exceed it.
  private func checkLedger(of entry: PublishedEntry, _ name: String, _ log: inout VerificationLog) {
    for measure in Self.measures {
      let read = "read" + measure.ending
      let shown = Self.classes.map { $0 + measure.ending }.filter { entry[$0] != nil }
      let values = shown.compactMap { value(entry, $0, measure.decimals) }
      guard values.count == shown.count, !measure.canBeWithheld || entry[read] != nil else { continue }
      let sum = values.reduce(Int128?.some(0)) { sum, value in sum.flatMap { adding($0, value) } }
      if shown.count < Self.classes.count {
        if let sum { atLeast(sum, entry, read, measure.decimals, name, &log) }
        continue
      }
      guard value(entry, read, measure.decimals) != sum || sum == nil else { continue }
      log.add(
        .ledger, path, line: entry.line,
        .differs(
          "\(name): \(read)", expected: sum.map { decimalText($0, decimals: measure.decimals) } ?? "∞",
          found: entry[read] ?? ""))
    }
  }

  private static func words(_ ending: String) -> [String] { (["read"] + classes).map { $0 + ending } }

  private func atLeast(
    _ sum: Int128, _ entry: PublishedEntry, _ word: String, _ decimals: Int, _ name: String,
    _ log: inout VerificationLog
  ) {
    // What is withheld may take away from what is shown.
    if let found = value(entry, word, decimals), found >= sum || Self.canBeNegative(word) { return }
    log.add(
      .ledger, path, line: entry.line,
      .differs(
        "\(name): \(word)", expected: "≥ " + decimalText(sum, decimals: decimals), found: entry[word] ?? ""))
  }

  // MARK: Sums

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

  /// A count of lines or what their rows state, as an integer of 10^-`decimals`. Only rupiah can be negative: rows
  /// that take away from others may be all that a class holds.
  private func value(_ entry: PublishedEntry, _ word: String, _ decimals: Int) -> Int128? {
    guard let text = entry[word], let value = scaledDecimal(text, decimals: decimals),
      value >= 0 || Self.canBeNegative(word)
    else { return nil }
    return value
  }

  private static func canBeNegative(_ word: String) -> Bool { word.hasSuffix("-rupiah") }

  private func adding(_ left: Int128, _ right: Int128) -> Int128? {
    let (sum, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : sum
  }
}
