import ReportModel
import TrainingDomain

/// How a figure follows from other figures of the same owner, each of which has lines or a rule of its own.
package struct DerivedFormula: Sendable {
  /// Figures of the owner, by name.
  package typealias Values = [FigureName: Figure.Value]

  package let terms: [FigureName]
  /// With `{0}`, `{1}` … for the terms.
  package let text: String
  /// Nil where it cannot be evaluated from these figures alone.
  package let value: @Sendable (Values, RuleSet) -> FigureFormula.Value?

  /// Nil for a figure that does not follow from others of its owner.
  package static func of(_ name: FigureName) -> DerivedFormula? {
    switch name {
    case .shortfallTime: shortfall(.capacityTime)
    case .shortfallBudget: shortfall(.capacityBudget)
    case .shortfallSeats: shortfall(.capacitySeats)
    case .shortfallAttendance: shortfall(.capacityAttendance)
    case .capacityTime:
      DerivedFormula(
        terms: [.staffWithTarget, .staffOnTarget, .workingDaysLeft, .hoursPerDay, .releaseShare],
        text: "({0} − {1}) × {2} × {3} × {4} ÷ 100"
      ) { values, rules in
        guard let whole = number(.staffWithTarget, values), let reached = number(.staffOnTarget, values),
          let days = number(.workingDaysLeft, values), let people = Int(exactly: whole - reached),
          let left = Int(exactly: days)
        else { return nil }
        return .number(
          rules.workingTime.capacity(people: people, days: left, releasePercent: rules.release.percent))
      }
    case .capacityAttendance:
      DerivedFormula(
        terms: [.capacityBudget, .capacitySeats, .capacityTime, .lossShare],
        text: "min({0}, {1}, {2}) × (1 − {3} ÷ 100)", value: { _, _ in nil })
    case .constraint:
      DerivedFormula(
        terms: [.hoursNeed, .capacityBudget, .capacitySeats, .capacityTime, .capacityAttendance],
        text: "min({1}, {2}, {3}) < {0} ? … : {4} < {0} ? attendance : none", value: constraint)
    case .shortfall:
      DerivedFormula(
        terms: [.constraint, .shortfallBudget, .shortfallSeats, .shortfallTime, .shortfallAttendance],
        text: "{0}: {1}, {2}, {3}, {4}"
      ) { values, _ in
        guard case .code(let word)? = values[.constraint] else { return nil }
        let names: [FigureWord: FigureName] = [
          .budget: .shortfallBudget, .seats: .shortfallSeats, .time: .shortfallTime,
          .attendance: .shortfallAttendance,
        ]
        if word == .nothing { return .number(0) }
        return names[word].flatMap { number($0, values) }.map { .number($0) }
      }
    case .hoursNeedCost:
      DerivedFormula(
        terms: [.hoursNeed, .constraintCostPerHour], text: "{0} × {1}", value: { _, _ in nil })
    case .hoursTarget:
      rule("target-jp") { rules in rules.usualTarget.map { Int128($0.hundredths) } }
    case .releaseShare: rule("pelepasan-pegawai") { Int128($0.release.percent * 100) }
    case .hoursPerDay:
      rule("waktu-kerja") { rules in
        roundedQuotient(
          Int128(rules.workingTime.minutesPerDay) * 100, Int128(rules.workingTime.minutesPerHour))
      }
    default: nil
    }
  }

  private static func rule(
    _ name: String, _ value: @escaping @Sendable (RuleSet) -> Int128?
  ) -> DerivedFormula {
    DerivedFormula(terms: [], text: name) { _, rules in value(rules).map { .number($0) } }
  }

  private static func shortfall(_ capacity: FigureName) -> DerivedFormula {
    DerivedFormula(terms: [.hoursNeed, capacity], text: "max(0, {0} − {1})") { values, _ in
      guard let need = number(.hoursNeed, values), let has = number(capacity, values) else { return nil }
      return .number(max(0, need - has))
    }
  }

  /// The smallest capacity below the need; of equal ones the first in the order budget, seats, time. One that is only
  /// a lower bound has no shortfall and never binds.
  private static func constraint(_ values: Values, _ rules: RuleSet) -> FigureFormula.Value? {
    guard let need = number(.hoursNeed, values) else { return nil }
    if need == 0 { return .word(.nothing) }
    let resources: [(FigureName, FigureName, FigureWord)] = [
      (.capacityBudget, .shortfallBudget, .budget), (.capacitySeats, .shortfallSeats, .seats),
      (.capacityTime, .shortfallTime, .time),
    ]
    let short = resources.filter { (number($0.1, values) ?? 0) > 0 }
    if let tightest = short.min(by: { (number($0.0, values) ?? 0) < (number($1.0, values) ?? 0) }) {
      return .word(tightest.2)
    }
    guard resources.allSatisfy({ number($0.1, values) == 0 }) else { return nil }
    return (number(.shortfallAttendance, values) ?? 0) > 0 ? .word(.attendance) : .word(.nothing)
  }

  private static func number(_ name: FigureName, _ values: Values) -> Int128? {
    if case .number(let scaled)? = values[name] { scaled } else { nil }
  }
}
