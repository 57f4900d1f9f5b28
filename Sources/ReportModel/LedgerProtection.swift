import Findings

// To whoever must change this file.
//
// A reader knows the amounts of every file that is shown and the sum over all files of every class, so also the
// sum of each class over the files that are withheld, and from the sum of all classes what those classes hold
// together whose own sum is withheld. Nothing else follows: whatever a reader can add and take away is a union
// of these parts. So each part must rest on no line or on enough of them, and the same of its rows that state an
// amount, since the others bring nothing into it. That a class of few lines states nothing at all is secret too.

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
  let amount: LedgerAmount
  /// Amounts that rest on 1 line to one line less than this are secret.
  let minimum: Int

  func withheld() -> Withheld {
    let people = files.indices.filter { files[$0] != nil }
    var hidden = Set(people.filter { number in Self.rowClasses.contains { isFew([$0], in: [number]) } })
    guard !hidden.isEmpty else { return Withheld() }
    // A class that rests on few in all files together does so however many of them are withheld.
    let rest = Self.rowClasses.filter { isFew([$0], in: people) }
    var parts = Self.rowClasses.filter { !rest.contains($0) }.map { [$0] }
    let hidesTotal = isFew(rest, in: people)
    if !hidesTotal { parts.append(rest) }
    // With all files withheld each part is large enough, so the loop ends before the candidates do.
    let candidates = people.filter { !hidden.contains($0) }
      .map { (number: $0, lines: count(Self.rowClasses, in: [$0]).lines) }
      .sorted { ($0.lines, $0.number) < ($1.lines, $1.number) }
    for candidate in candidates {
      guard parts.contains(where: { isFew($0, in: hidden) }) else { break }
      if candidate.lines > 0 { hidden.insert(candidate.number) }
    }
    return Withheld(files: hidden, classes: Set(rest), total: hidesTotal)
  }

  private func isFew(_ classes: [RowLedgerClass], in numbers: some Sequence<Int>) -> Bool {
    let (lines, rows) = count(classes, in: numbers)
    return lines > 0 && lines < minimum || rows > 0 && rows < minimum
  }

  /// The lines, and the rows among them that state the amount.
  private func count(
    _ classes: [RowLedgerClass], in numbers: some Sequence<Int>
  ) -> (lines: Int, rows: Int) {
    numbers.reduce(into: (0, 0)) { sum, number in
      for tally in classes.compactMap({ files[number]?[$0] }) {
        sum = (sum.0 + tally.lines, sum.1 + tally.rows(stating: amount))
      }
    }
  }
}

extension Report {
  /// The report without amounts of the ledger that rest on fewer lines about people than the minimum.
  package func protectingLedger(minimum: Int) -> Report {
    var report = self
    for amount in LedgerAmount.allCases {
      let files = sources.map { $0.amountsOfPeople.contains(amount) ? $0.ledger : nil }
      let withheld = LedgerProtection(files: files, amount: amount, minimum: minimum).withheld()
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
