import Evidence
import TrainingDomain
import XMLConformance

/// Reads a file of evidence entry by entry. What the schema accepts is read; anything else is a fault with its line.
package struct EvidenceReader {
  /// What the file says of itself.
  package struct Head: Equatable, Sendable {
    package var period: Period?
    package var part = 0
    package var entries = 0
    /// 1/100 JP, and whole rupiah.
    package var hours: Int128 = 0
    package var rupiah: Int128 = 0

    package init() {}
  }

  package private(set) var stated = Head()
  private var totals = EvidenceTotals()

  package init() {}

  /// Whether the control totals are those of the entries read.
  package var isBalanced: Bool {
    stated.entries == totals.entries && stated.hours == totals.hours && stated.rupiah == totals.rupiah
  }

  /// The control totals that the entries give, and those that are stated, for people.
  package var sums: String { "\(totals.entries), \(totals.hours) / 100 JP, \(totals.rupiah) rupiah" }
  package var statedSums: String { "\(stated.entries), \(stated.hours) / 100 JP, \(stated.rupiah) rupiah" }

  /// - Parameters:
  ///   - next: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  ///   - visit: is shown each entry with its line.
  package mutating func read(
    _ next: (UnsafeMutableRawBufferPointer) -> Int, _ visit: (EvidenceEntry, Int) -> Void
  ) throws(XMLFault) {
    var (stated, totals) = (Head(), EvidenceTotals())
    var fault: XMLFault?
    try readXML(from: next) { event in
      guard fault == nil, case .start(let name, let attributes, let line) = event else { return }
      let values = EvidenceAttributes(attributes)
      switch name {
      case "evidence": break
      case "header":
        stated.period = values.text("period").flatMap { Period($0) }
        stated.part = values.integer("part").flatMap { Int(exactly: $0) } ?? 0
      case "control-totals":
        stated.entries = values.integer("entries").flatMap { Int(exactly: $0) } ?? -1
        stated.hours = values.decimal("jp", 2) ?? -1
        stated.rupiah = values.integer("rupiah") ?? 0
      default:
        guard let entry = values.entry(name) else {
          fault = XMLFault(line: line, message: "<\(name)> cannot be read as evidence")
          return
        }
        totals.add(entry)
        visit(entry, line)
      }
    }
    (self.stated, self.totals) = (stated, totals)
    if let fault { throw fault }
  }
}
