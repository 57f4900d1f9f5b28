import CSVReading

/// A table while its file is looked through: its header, and what its rows show.
struct FoundTable {
  let header: [String]
  let match: HeaderMatch
  var evidence: ColumnEvidence
  var rows = 0
  /// The file whose rejected rows these are, corrected; nil for other tables.
  let origin: String?

  var width: Int { header.count }

  init(header: [String], match: HeaderMatch, origin: String? = nil) {
    self.origin = origin
    self.header = header
    self.match = match
    evidence = ColumnEvidence(match)
  }

  /// Whether the record is this header once more; surplus cells do not count.
  func isHeader(_ record: borrowing Record) -> Bool {
    guard record.count >= width, let first = header.first(where: { !$0.isEmpty }),
      let place = header.firstIndex(of: first), record[place].elementsEqual(first.utf8)
    else { return false }
    return header.indices.allSatisfy { cellText(record[$0]) == header[$0] }
  }
}
