import Findings

// To whoever must change this file.
//
// A file with an amount that is withheld does not show its total either. So a reader knows, of each class, the sum
// over all files and the amounts that are shown, hence the sum of those withheld; and from the sum of all classes
// what those classes hold together whose own sum is withheld. Nothing else follows: whatever a reader can add and
// take away is a union of these parts. So each part must rest on no line or on enough of them, and the same of
// its rows that state an amount, since the others bring nothing into it. That a class of few lines states
// nothing at all is secret too.

/// Decides which amounts of the ledger are withheld, since they rest on too few lines about people.
struct LedgerProtection {
  /// Classes whose lines are rows of a table. Other lines state no amount, which everybody knows.
  static let rowClasses: [RowLedgerClass] = [.accepted, .repaired, .duplicate, .unused, .rejected]

  struct Cell: Hashable {
    let file: Int
    let ledgerClass: RowLedgerClass
  }

  struct Withheld: Equatable {
    /// Of their files, the total is withheld too.
    var cells: Set<Cell> = []
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
    let columns = Self.rowClasses.map { ledgerClass in
      files.indices.filter { files[$0] != nil }.map { Cell(file: $0, ledgerClass: ledgerClass) }
    }
    // A class that rests on few in all files together does so however many of them are withheld.
    let rest = columns.filter(isFew)
    var withheld = Withheld(
      classes: Set(rest.joined().map(\.ledgerClass)), total: isFew(Array(rest.joined())))
    for part in columns.filter({ !isFew($0) }) + [Array(rest.joined())] {
      withheld.cells.formUnion(hidden(in: part))
    }
    return withheld
  }

  /// The cells that rest on few, and the smallest of the others until they do not together, if they can.
  private func hidden(in part: [Cell]) -> [Cell] {
    var hidden = part.filter { isFew([$0]) }
    guard isFew(hidden), !isFew(part) else { return hidden }
    let others = part.filter { !isFew([$0]) && count([$0]).lines > 0 }
      .sorted { (count([$0]).lines, $0.file) < (count([$1]).lines, $1.file) }
    for cell in others {
      hidden.append(cell)
      if !isFew(hidden) { break }
    }
    return hidden
  }

  private func isFew(_ cells: [Cell]) -> Bool {
    let (lines, rows) = count(cells)
    return lines > 0 && lines < minimum || rows > 0 && rows < minimum
  }

  /// The lines, and the rows among them that state the amount.
  private func count(_ cells: [Cell]) -> (lines: Int, rows: Int) {
    cells.reduce(into: (0, 0)) { sum, cell in
      guard let tally = files[cell.file]?[cell.ledgerClass] else { return }
      sum = (sum.0 + tally.lines, sum.1 + tally.rows(stating: amount))
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
      for cell in withheld.cells {
        report.sources[cell.file].ledger.withhold(amount, of: [cell.ledgerClass])
        report.sources[cell.file].ledger.withholdTotal(amount)
      }
      report.ledger.withhold(amount, of: withheld.classes)
      if withheld.total { report.ledger.withholdTotal(amount) }
    }
    return report
  }
}
