/// The city's units by number, in the order of their codes.
package struct UnitTable: Sendable {
  package let units: [Unit]
  private let numbers: [String: Int]
  /// By folded name; units of one name have no entry.
  private let numbersOfNames: [String: Int]

  package init(_ units: [Unit]) {
    self.units = units
    numbers = Dictionary(
      units.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(grouping: units.indices) { foldedTitle(units[$0].name) }
    numbersOfNames = names.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// The unit of a name, however it is written; nil where no unit or more than one has it.
  func number(named name: String) -> Int? { numbersOfNames[foldedTitle(name)] }

  /// The unit of a code, or else of a name.
  func number(_ text: String) -> Int? { self[text] ?? number(named: text) }

  package subscript(code: String) -> Int? { numbers[code] }

  package var count: Int { units.count }
}
