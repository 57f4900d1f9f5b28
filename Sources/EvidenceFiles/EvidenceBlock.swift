import Evidence

/// Entries that stand behind each other, as the bytes that any file can take up, all or some of them.
package struct EvidenceBlock: Sendable {
  private var markup = EvidenceMarkup()
  /// Of each entry: where its bytes end, and what it adds to the control totals of its file.
  private var entries: [(end: Int, totals: EvidenceTotals)] = []

  package init() {}

  package mutating func append(_ entry: EvidenceEntry) {
    markup.append(entry)
    var totals = EvidenceTotals()
    totals.add(entry)
    entries.append((markup.bytes.count, totals))
  }

  var count: Int { entries.count }

  func bytes(of part: Range<Int>) -> ArraySlice<UInt8> {
    func end(_ count: Int) -> Int { count == 0 ? 0 : entries[count - 1].end }
    return markup.bytes[end(part.lowerBound)..<end(part.upperBound)]
  }

  func totals(of part: Range<Int>) -> EvidenceTotals {
    entries[part].reduce(into: EvidenceTotals()) { $0.add($1.totals) }
  }
}
