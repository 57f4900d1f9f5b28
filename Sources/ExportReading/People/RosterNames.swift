import CSVReading

/// The name that the roster gives each person, as it stands there: rows of other exports mostly repeat it byte for byte, and
/// then it need not be folded and looked up.
struct RosterNames: Sendable {
  private var bytes: [UInt8] = []
  /// Where each person's name ends.
  private var ends: [Int] = []

  /// Adds a person's name; of a person with several the first one stays.
  mutating func add(_ name: String, of person: UInt32) {
    guard person >= ends.count else { return }
    // Of whom the roster gives no name.
    while ends.count < person { ends.append(bytes.count) }
    bytes.append(contentsOf: name.utf8)
    ends.append(bytes.count)
  }

  /// Whether a cell holds the person's name, letter for letter.
  func isName(_ cell: CellBytes, of person: UInt32) -> Bool {
    let person = Int(person)
    guard person < ends.count, !cell.isEmpty else { return false }
    let start = person == 0 ? 0 : ends[person - 1]
    return bytes[start..<ends[person]].elementsEqual(cell)
  }
}
