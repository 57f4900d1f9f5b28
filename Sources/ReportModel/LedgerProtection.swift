import Findings

// To whoever must change this file.
//
// A reader knows the amounts of every file that is shown and the sum over all files of every class, so also the
// sum of each class over the files that are withheld, and from the sum of all classes what those classes hold
// together whose own sum is withheld. Nothing else follows: whatever a reader can add and take away is a union
// of these parts. So each part must rest on no line or on enough of them. The choice depends on the counts of
// lines alone, which everybody sees, and so tells nothing of the amounts, not even which of them are zero.

/// Decides which amounts of the ledger are withheld, since they rest on too few lines about people.
struct LedgerProtection {
  /// Classes whose lines are rows of a table. Other lines state no amount, which everybody knows.
  static let rowClasses: [RowLedgerClass] = [.accepted, .repaired, .duplicate, .unused, .rejected]

  struct Withheld: Equatable {
    /// Files, by their number, of which the amounts of all classes and their total are withheld.
    var files: Set<Int> = []
    /// Classes whose sum over all files is withheld.
    var classes: Set<RowLedgerClass> = []
    /// Whether the sum over all files and classes is.
    var total = false
  }

  /// Nil for a file that states no such amount of people.
  let files: [ReportLedger?]
  /// Amounts that rest on 1 line to one line less than this are secret.
  let minimum: Int

  func withheld() -> Withheld {
    let people = files.indices.filter { files[$0] != nil }
    var hidden = Set(people.filter { number in Self.rowClasses.contains { isFew(lines([$0], [number])) } })
    guard !hidden.isEmpty else { return Withheld() }
    // A class with few lines in all files together stays so, however many of them are withheld.
    let rest = Self.rowClasses.filter { isFew(lines([$0], people)) }
    var parts = Self.rowClasses.filter { !rest.contains($0) }.map { [$0] }
    let hidesTotal = isFew(lines(rest, people))
    if !hidesTotal { parts.append(rest) }
    // With all files withheld each part is large enough, so the loop ends before the candidates do.
    let candidates = people.filter { !hidden.contains($0) }
      .map { (number: $0, lines: lines(Self.rowClasses, [$0])) }
      .sorted { ($0.lines, $0.number) < ($1.lines, $1.number) }
    for candidate in candidates {
      guard parts.contains(where: { isFew(lines($0, hidden)) }) else { break }
      if candidate.lines > 0 { hidden.insert(candidate.number) }
    }
    return Withheld(files: hidden, classes: Set(rest), total: hidesTotal)
  }

  private func isFew(_ lines: Int) -> Bool { lines > 0 && lines < minimum }

  private func lines(_ classes: [RowLedgerClass], _ numbers: some Sequence<Int>) -> Int {
    numbers.reduce(0) { sum, number in
      classes.reduce(sum) { $0 + (files[number]?[$1].lines ?? 0) }
    }
  }
}

extension Report {
  /// The report without amounts of the ledger that rest on fewer lines about people than the minimum.
  package func protectingLedger(minimum: Int) -> Report {
    var report = self
    for amount in LedgerAmount.allCases {
      let files = sources.map { $0.amountsOfPeople.contains(amount) ? $0.ledger : nil }
      let withheld = LedgerProtection(files: files, minimum: minimum).withheld()
      for number in withheld.files {
        report.sources[number].ledger.withhold(amount, of: RowLedgerClass.allCases)
        report.sources[number].ledger.withholdTotal(amount)
      }
      report.ledger.withhold(amount, of: withheld.classes)
      if withheld.total { report.ledger.withholdTotal(amount) }
    }
    return report
  }
}
