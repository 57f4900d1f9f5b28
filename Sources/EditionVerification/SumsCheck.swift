import ReportModel
import TrainingDomain

/// Whether the figures of units add up to those of the city and of the units above them, and shares and means to what
/// they are of.
struct SumsCheck {
  /// Figures that the city has as the sum over its units: everybody is counted in one unit, and all money stands in one.
  static let names: [FigureName] = [
    .staff, .staffWithTarget, .staffOnTarget, .staffZeroHours, .staffBelowTarget, .staffAboveCeiling,
    .participants, .hoursTotal, .hoursNeed, .hoursAboveCeiling, .hoursUncompleted, .hoursLost,
    .hoursLostOnDuty, .hoursLostSickOrLeave, .hoursLostPermitted, .hoursLostUnexcused, .hoursLostInsufficient,
    .reachedByForum, .reachedByUniversity, .gainPeople, .gainPairs, .gainAttrition, .gainWithoutBefore,
    .budgetCeiling, .budgetCommitted, .budgetRealised,
  ]

  /// Figures of a unit with all units below it, and whose sum they are.
  private static let inclusive: [(FigureName, of: FigureName)] = [
    (.inclStaff, .staff), (.inclStaffWithTarget, .staffWithTarget), (.inclStaffOnTarget, .staffOnTarget),
    (.inclHoursTotal, .hoursTotal), (.inclBudgetCeiling, .budgetCeiling),
    (.inclBudgetRealised, .budgetRealised),
  ]

  /// `result` = `part` × 10^`power` ÷ `whole`, rounded.
  private static let quotients: [(FigureName, part: FigureName, power: Int128, whole: FigureName)] = [
    (.staffOnTargetShare, .staffOnTarget, 10_000, .staffWithTarget), (.hoursMean, .hoursTotal, 1, .staff),
    (.inclStaffOnTargetShare, .inclStaffOnTarget, 10_000, .inclStaffWithTarget),
    (.reachedByForumShare, .reachedByForum, 10_000, .staff),
    (.reachedByUniversityShare, .reachedByUniversity, 10_000, .staff),
    (.budgetAbsorption, .budgetRealised, 10_000, .budgetCeiling),
  ]

  let report: PublishedReport
  let path: String

  func run(_ log: inout VerificationLog) {
    let units = report.entries[.units] ?? []
    let codes = units.map { $0["code"] ?? "" }
    for name in Self.names { check("city", name, of: codes, name, &log) }
    let parents = Dictionary(zip(codes, units.map { $0["parent"] }), uniquingKeysWith: { first, _ in first })
    var below: [String: [String]] = [:]
    for code in codes {
      var above: String? = code
      // As deep as there are units at the most: a forged report may lead in a circle.
      for _ in codes {
        guard let unit = above else { break }
        below[unit, default: []].append(code)
        above = parents[unit] ?? nil
      }
    }
    for code in codes {
      for (name, own) in Self.inclusive { check(code, name, of: below[code] ?? [], own, &log) }
    }
    for owner in ["city"] + codes { checkQuotients(owner, &log) }
  }

  /// The whole is the sum of its parts; where some parts are not shown, it is not below the sum of the others, unless
  /// they can be negative.
  private func check(
    _ whole: String, _ name: FigureName, of parts: [String], _ part: FigureName, _ log: inout VerificationLog
  ) {
    guard let figure = report.figures[whole, name], let stated = figure.scaled else { return }
    let values = parts.compactMap { report.figures[$0, part]?.scaled }
    let isWhole = values.count == parts.count
    guard !parts.isEmpty, isWhole || name.measure != .rupiah else { return }
    let sum = values.reduce(Int128?.some(0)) { sum, value in
      guard let (sum, overflows) = sum?.addingReportingOverflow(value), !overflows else { return nil }
      return sum
    }
    if let sum, isWhole ? stated == sum : stated >= sum { return }
    let expected = sum.map { (isWhole ? "" : "≥ ") + decimalText($0, decimals: name.measure.decimals) }
    log.add(
      .sums, path, line: figure.line,
      .differs("\(whole)/\(name.rawValue)", expected: expected ?? "∞", found: figure.text))
  }

  private func checkQuotients(_ owner: String, _ log: inout VerificationLog) {
    for (name, part, power, whole) in Self.quotients {
      guard let figure = report.figures[owner, name], let stated = figure.scaled,
        let part = report.figures[owner, part]?.scaled,
        let whole = report.figures[owner, whole]?.scaled, whole > 0
      else { continue }
      let (product, overflows) = part.multipliedReportingOverflow(by: power)
      // Beyond what any city has; the quotient rounds by doubling.
      guard !overflows, product.magnitude < .max / 4, whole < .max / 4 else { continue }
      let expected = roundedQuotient(product, whole)
      guard expected != stated else { continue }
      log.add(
        .sums, path, line: figure.line,
        .differs(
          "\(owner)/\(name.rawValue)", expected: decimalText(expected, decimals: name.measure.decimals),
          found: figure.text))
    }
  }
}
