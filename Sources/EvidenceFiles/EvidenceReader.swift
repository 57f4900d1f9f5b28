import Evidence
import TrainingDomain
import XMLConformance

/// Reads a file of evidence entry by entry. What the schema accepts is read; anything else is a fault with its line.
package struct EvidenceReader {
  /// What the file says of itself; nil and 0 where it says nothing.
  package private(set) var period: Period?
  package private(set) var part = 0
  /// The control totals as stated, and as the entries give them.
  private var stated = EvidenceTotals(entries: -1)
  private var totals = EvidenceTotals()

  package init() {}

  /// Whether the control totals are those of the entries read.
  package var isBalanced: Bool { stated == totals }

  /// The totals of the entries and those stated, for people.
  package var sums: String { totals.description }
  package var statedSums: String { stated.description }

  /// - Parameters:
  ///   - next: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  ///   - visit: is shown each entry with its line.
  package mutating func read(
    _ next: (UnsafeMutableRawBufferPointer) -> Int, _ visit: (EvidenceEntry, Int) -> Void
  ) throws(XMLFault) {
    var fault: XMLFault?
    try readXML(from: next) { event in
      guard fault == nil, case .start(let name, let attributes, let line) = event else { return }
      let values = EvidenceAttributes(attributes)
      switch name {
      case "evidence": break
      case "header":
        period = values.text("period").flatMap { Period($0) }
        part = values.integer("part").flatMap { Int(exactly: $0) } ?? 0
      case "control-totals":
        stated = EvidenceTotals(
          entries: values.integer("entries").flatMap { Int(exactly: $0) } ?? -1,
          hours: values.decimal("jp", 2) ?? -1, rupiah: values.integer("rupiah") ?? 0)
      default:
        guard let entry = values.entry(name) else {
          fault = XMLFault(line: line, message: "<\(name)> cannot be read as evidence")
          return
        }
        totals.add(entry)
        visit(entry, line)
      }
    }
    if let fault { throw fault }
  }
}
