/// What holds a unit's training back, so that a report has something to find.
enum UnitCharacter {
  /// Time and money suffice.
  case balanced
  /// People are enrolled and called away; money is left over.
  case shortOfTime
  /// Few are sent, and the budget is nearly spent.
  case shortOfMoney
  /// As `shortOfMoney`, and more is spent than the ceiling allows.
  case overspent

  /// People in a thousand who take part in anything within ten months.
  var activePermille: Int {
    switch self {
    case .balanced: 720
    case .shortOfTime: 720
    case .shortOfMoney, .overspent: 450
    }
  }

  /// People in a thousand who are mostly absent from what they are enrolled in.
  var calledAwayPermille: Int {
    switch self {
    case .balanced: 65
    case .shortOfTime: 350
    case .shortOfMoney, .overspent: 60
    }
  }

  /// Realised in a thousandth of the ceiling after ten months.
  var absorptionPermille: ClosedRange<Int> {
    switch self {
    case .balanced: 550...800
    case .shortOfTime: 250...480
    case .shortOfMoney: 860...950
    case .overspent: 1_030...1_090
    }
  }

  /// Weights of the absence reasons, in the order of `AbsenceReason`.
  var absenceWeights: [Int] {
    self == .shortOfTime ? [10, 9, 70, 6, 5] : [29, 25, 24, 11, 11]
  }
}
