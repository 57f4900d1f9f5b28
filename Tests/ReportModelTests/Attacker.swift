@testable import ReportModel

/// Somebody who knows every published figure and how they add up, and works out the least and the most that
/// each count of people can be.
struct Attacker {
  /// Counts that are published by unit, with those that must be at least as large.
  static let counts: [(name: FigureName, inclusive: FigureName?, within: FigureName?)] = [
    (.staff, .inclStaff, nil), (.staffWithTarget, .inclStaffWithTarget, .staff),
    (.staffOnTarget, .inclStaffOnTarget, .staffWithTarget), (.staffZeroHours, nil, .staff),
    (.staffBelowTarget, nil, .staffWithTarget), (.participants, nil, .staff), (.gainPeople, nil, .staff),
  ]

  static let most = 100_000

  let report: Report
  let parents: [Int?]
  /// By figure: the bounds of each unit.
  private(set) var bounds: [FigureName: [ClosedRange<Int>]] = [:]
  /// Whether the bounds of some count contradict each other: then a published figure is wrong.
  private(set) var isContradicted = false

  init(_ report: Report, parents: [Int?]) {
    self.report = report
    self.parents = parents
    for count in Self.counts {
      bounds[count.name] = report.units.indices.map { known(report.unit($0, count.name), $0, count.name) }
    }
    var rounds = 0
    while tighten(), rounds < 200 { rounds += 1 }
  }

  /// What is told of one count: its value, or that nobody of the unit is named in attendance.
  private func known(_ value: Figure.Value?, _ unit: Int, _ name: FigureName) -> ClosedRange<Int> {
    if case .number(let scaled)? = value { return Int(scaled)...Int(scaled) }
    if case .absent(.notApplicable)? = value { return 0...0 }
    if [.staffOnTarget, .staffBelowTarget, .participants].contains(name), isNotDelivered(unit) {
      return 0...0
    }
    if name == .gainPeople, case .absent(.noData)? = value { return 0...0 }
    return 0...Self.most
  }

  /// Where the hours are told as not delivered, everybody is without hours.
  private func isNotDelivered(_ unit: Int) -> Bool {
    report.units[unit].figures.contains { figure in
      figure.name == .hoursTotal && figure.value == .absent(.notDelivered)
    }
  }

  // MARK: Propagation

  private mutating func tighten() -> Bool {
    var changed = false
    for count in Self.counts {
      let all = Array(report.units.indices)
      if case .number(let sum)? = report.city(count.name) {
        changed = tighten(count.name, all, sum: Int(sum)) || changed
      }
      if let inclusive = count.inclusive {
        for unit in all {
          guard case .number(let sum)? = report.unit(unit, inclusive) else { continue }
          changed = tighten(count.name, all.filter { isBelow($0, unit) }, sum: Int(sum)) || changed
        }
      }
      for unit in all {
        if let within = count.within { changed = order(count.name, within, unit) || changed }
        if count.name == .staffZeroHours, isNotDelivered(unit), let staff = bounds[.staff]?[unit] {
          changed = narrow(count.name, unit, staff.lowerBound, staff.upperBound) || changed
        }
        if count.name == .staffOnTarget { changed = tightenByNeed(unit) || changed }
        if count.name == .staffBelowTarget { changed = tightenClasses(unit) || changed }
        if let staff = bounds[.staff]?[unit], let on = bounds[.staffOnTarget]?[unit],
          let zero = bounds[.staffZeroHours]?[unit]
        {
          changed = narrow(.staffZeroHours, unit, 0, staff.upperBound - on.lowerBound) || changed
          changed = narrow(.staffOnTarget, unit, 0, staff.upperBound - zero.lowerBound) || changed
        }
      }
    }
    return changed
  }

  /// Those on target, below it and without hours make up all who have a target; people without one may be among
  /// those without hours.
  private mutating func tightenClasses(_ unit: Int) -> Bool {
    guard let staff = bounds[.staff]?[unit], let with = bounds[.staffWithTarget]?[unit],
      let on = bounds[.staffOnTarget]?[unit], let below = bounds[.staffBelowTarget]?[unit],
      let zero = bounds[.staffZeroHours]?[unit]
    else { return false }
    let without = max(0, staff.upperBound - with.lowerBound)
    let most = zero.upperBound
    let least = max(0, zero.lowerBound - without)
    let first = narrow(
      .staffBelowTarget, unit, with.lowerBound - on.upperBound - most,
      with.upperBound - on.lowerBound - least)
    let second = narrow(
      .staffOnTarget, unit, with.lowerBound - below.upperBound - most,
      with.upperBound - below.lowerBound - least)
    let third = narrow(.staffZeroHours, unit, with.lowerBound - on.upperBound - below.upperBound, Self.most)
    return first || second || third
  }

  /// What holds a unit back says whether anybody is in need: once the year is over, `none` is said of no others.
  private mutating func tightenByNeed(_ unit: Int) -> Bool {
    guard case .code(let word)? = report.unit(unit, .constraint), let on = bounds[.staffOnTarget]?[unit],
      let with = bounds[.staffWithTarget]?[unit]
    else { return false }
    if word == .nothing {
      let first = narrow(.staffOnTarget, unit, with.lowerBound, with.upperBound)
      return narrow(.staffWithTarget, unit, on.lowerBound, on.upperBound) || first
    }
    let first = narrow(.staffOnTarget, unit, 0, with.upperBound - 1)
    return narrow(.staffWithTarget, unit, on.lowerBound + 1, Self.most) || first
  }

  private func isBelow(_ unit: Int, _ above: Int) -> Bool {
    var current: Int? = unit
    while let number = current {
      if number == above { return true }
      current = parents[number]
    }
    return false
  }

  private mutating func tighten(_ name: FigureName, _ units: [Int], sum: Int) -> Bool {
    var changed = false
    for unit in units {
      guard let own = bounds[name] else { continue }
      let least = units.reduce(0) { $0 + ($1 == unit ? 0 : own[$1].lowerBound) }
      let most = units.reduce(0) { $0 + ($1 == unit ? 0 : own[$1].upperBound) }
      changed = narrow(name, unit, sum - most, sum - least) || changed
    }
    return changed
  }

  private mutating func order(_ name: FigureName, _ within: FigureName, _ unit: Int) -> Bool {
    guard let small = bounds[name]?[unit], let large = bounds[within]?[unit] else { return false }
    let first = narrow(name, unit, 0, large.upperBound)
    return narrow(within, unit, small.lowerBound, Self.most) || first
  }

  private mutating func narrow(_ name: FigureName, _ unit: Int, _ least: Int, _ most: Int) -> Bool {
    guard let old = bounds[name]?[unit] else { return false }
    let lower = max(old.lowerBound, least)
    let upper = min(old.upperBound, most)
    guard lower <= upper else {
      isContradicted = true
      return false
    }
    guard lower...upper != old else { return false }
    bounds[name]?[unit] = lower...upper
    return true
  }
}
