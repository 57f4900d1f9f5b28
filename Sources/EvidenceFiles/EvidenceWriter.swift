import Evidence

/// Turns a stream of blocks into files, none of which holds more than a sheet can show.
///
/// Memory does not grow with entries: bytes leave block by block, and a file's header is written again when its totals
/// are known.
package struct EvidenceWriter<Failure: Error> {
  /// What happens to a file, in this order; of one file at a time.
  package enum Step {
    case begin(name: String)
    case append(ArraySlice<UInt8>)
    /// The same number of bytes as the first ones of the file.
    case overwriteStart([UInt8])
    case end
  }

  /// A sheet has 1,048,576 rows, of which one is a heading.
  package static var mostEntries: Int { 1_048_575 }

  private let header: EvidenceHeader
  private let limit: Int
  private let perform: (Step) throws(Failure) -> Void
  private var totals = EvidenceTotals()
  private var part = 0
  private var isOpen = false

  /// - Parameter limit: entries that a file holds at most.
  package init(
    _ header: EvidenceHeader, limit: Int = mostEntries, perform: @escaping (Step) throws(Failure) -> Void
  ) {
    self.header = header
    self.limit = limit
    self.perform = perform
  }

  package mutating func write(_ block: EvidenceBlock) throws(Failure) {
    var first = 0
    while first < block.count {
      if totals.entries == limit { try close() }
      if !isOpen { try begin() }
      let part = first..<min(block.count, first + limit - totals.entries)
      totals.add(block.totals(of: part))
      try perform(.append(block.bytes(of: part)))
      first = part.upperBound
    }
  }

  /// To be called behind the last block. Evidence without an entry is a file as well.
  package mutating func finish() throws(Failure) {
    if part == 0 { try begin() }
    if isOpen { try close() }
  }

  private mutating func begin() throws(Failure) {
    part += 1
    isOpen = true
    let number = String(part)
    let name = "evidence-" + String(repeating: "0", count: max(0, 3 - number.count)) + number + ".xml"
    try perform(.begin(name: name))
    try perform(.append(header.bytes(part: part, totals)[...]))
  }

  private mutating func close() throws(Failure) {
    try perform(.append(EvidenceHeader.end[...]))
    try perform(.overwriteStart(header.bytes(part: part, totals)))
    try perform(.end)
    totals = EvidenceTotals()
    isOpen = false
  }
}
