/// Why settings cannot make a sample; each case carries the range that is valid.
package enum SampleSettingsError: Error, Equatable, CustomStringConvertible {
  case employeesOutOfRange(Int, valid: ClosedRange<Int>)
  case monthsOutOfRange(Int, valid: ClosedRange<Int>)

  package var description: String {
    switch self {
    case .employeesOutOfRange(let value, let valid):
      "employees must be \(valid.lowerBound) to \(valid.upperBound), not \(value)"
    case .monthsOutOfRange(let value, let valid):
      "months must be \(valid.lowerBound) to \(valid.upperBound), not \(value)"
    }
  }
}
