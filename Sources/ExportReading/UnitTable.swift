/// The city's units by number, in the order of their codes.
package struct UnitTable: Sendable {
  package let units: [Unit]
  private let numbers: [String: Int]

  package init(_ units: [Unit]) {
    self.units = units
    numbers = Dictionary(
      units.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(code: String) -> Int? { numbers[code] }

  package var count: Int { units.count }
}
