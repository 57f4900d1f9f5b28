import CSVReading
import Findings

extension Decision {
  /// A column's decimal mark; the runner-up is the other one.
  init(_ column: String, _ mark: DecimalMark, because reason: Reason, against: Reason? = nil) {
    let choice: Choice = mark == .comma ? .decimalComma : .decimalPoint
    let other: Choice = mark == .comma ? .decimalPoint : .decimalComma
    self.init(.decimalMark(column: column), choice, reason, other, against)
  }

  /// A column's order of day and month; the runner-up is the other one.
  init(_ column: String, _ order: DateOrder, because reason: Reason, against: Reason? = nil) {
    let choice: Choice = order == .dayFirst ? .dayFirst : .monthFirst
    let other: Choice = order == .dayFirst ? .monthFirst : .dayFirst
    self.init(.dateOrder(column: column), choice, reason, other, against)
  }

  private init(_ subject: Subject, _ choice: Choice, _ reason: Reason, _ other: Choice, _ against: Reason?) {
    if let against {
      self.init(subject, choice, because: reason, runnerUp: other, against)
    } else {
      self.init(subject, choice, because: reason)
    }
  }
}
