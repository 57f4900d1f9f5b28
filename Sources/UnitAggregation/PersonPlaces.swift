/// Where each person stands, in 32 bits: there are millions of them.
package struct PersonPlaces: Sendable {
  private static let none: Int32 = -1
  private static let departed: Int32 = -2

  private var codes: [Int32]

  init(people: Int) {
    codes = [Int32](repeating: Self.none, count: people)
  }

  package subscript(person: Int) -> Standing.Place {
    get {
      switch codes[person] {
      case Self.none: .none
      case Self.departed: .departed
      case let unit: .unit(Int(unit))
      }
    }
    set {
      switch newValue {
      case .none: codes[person] = Self.none
      case .departed: codes[person] = Self.departed
      case .unit(let unit): codes[person] = Int32(truncatingIfNeeded: unit)
      }
    }
  }
}
