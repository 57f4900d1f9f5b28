import TrainingDomain
import UnitAggregation

/// Money of one unit, of units together or of the city, in whole rupiah.
struct BudgetFigures {
  let totals: UnitTotals
  let lights: BudgetLights
  /// The period's month, 1–12.
  let month: Int
  /// Why a sum is missing that no row states.
  let absence: FigureAbsence
  /// Why nothing can be said of hours, of absence, and of gains; nil where something can.
  let hoursAbsence: FigureAbsence?
  let attendanceAbsence: FigureAbsence?
  let evaluationAbsence: FigureAbsence?

  var all: [Figure] { ceilings + spending + judgement + costs + absenceCosts }

  private var ceilings: [Figure] {
    [
      figure(.budgetCeiling, totals.money.ceiling, orElse: absence),
      ceiling(.budgetCeilingOriginal, .original),
      ceiling(.budgetCeilingAfterEfficiency, .afterEfficiency), ceiling(.budgetCeilingRevised, .revised),
    ]
  }

  private func ceiling(_ name: FigureName, _ stage: BudgetStage) -> Figure {
    figure(name, totals.money.ceilingByStage[stage], orElse: absence)
  }

  private var spending: [Figure] {
    let money = totals.money
    return [
      figure(.budgetCommitted, money.committed, orElse: absence),
      figure(.budgetRealised, money.realised, orElse: absence),
      figure(
        .budgetAbsorption,
        absorption.flatMap { $0.realised < 0 ? nil : share($0.realised, of: $0.ceiling) },
        orElse: absorption == nil ? absence : .undefined),
      figure(.budgetRemainder, absorption.map { $0.ceiling - $0.realised }, orElse: absence),
      figure(.budgetFree, money.free, orElse: absence),
      figure(.budgetOtherAccounts, money.otherAccounts, orElse: absence),
    ]
  }

  private var absorption: (realised: Int128, ceiling: Int128)? {
    totals.money.ceiling.flatMap { ceiling in totals.money.realised.map { ($0, ceiling) } }
  }

  // MARK: Judgement

  private var judgement: [Figure] {
    guard let absorption else {
      return [Figure(.absorptionLight, .absent(absence)), Figure(.absorptionBand, .absent(bandAbsence))]
    }
    return [
      Figure(.absorptionLight, light(absorption).map { .code($0) } ?? .absent(.undefined)),
      month < 12
        ? Figure(.absorptionBand, .absent(.notApplicable))
        : Figure(.absorptionBand, band(absorption).map { .code($0) } ?? .absent(.undefined)),
    ]
  }

  private var bandAbsence: FigureAbsence { month < 12 ? .notApplicable : absence }

  /// Nil without a ceiling, and where corrections take the realised money below 0. Compared exactly, not as the rounded percentage that is shown.
  private func light(_ absorption: (realised: Int128, ceiling: Int128)) -> FigureWord? {
    let (realised, ceiling) = absorption
    guard realised >= 0 else { return nil }
    if realised > ceiling { return .exceeded }
    guard ceiling > 0, lights.months.indices.contains(month - 1) else { return nil }
    let limits = lights.months[month - 1]
    if realised * 100 >= ceiling * Int128(limits.greenFrom) { return .green }
    return realised * 100 >= ceiling * Int128(limits.amberFrom) ? .amber : .red
  }

  private func band(_ absorption: (realised: Int128, ceiling: Int128)) -> FigureWord? {
    let (realised, ceiling) = absorption
    guard ceiling > 0, realised >= 0 else { return nil }
    let words: [FigureWord] = [.bad, .poor, .fair, .good, .veryGood]
    let passed = lights.yearAbove.count { realised * 100 > ceiling * Int128($0) }
    return words.indices.contains(passed) ? words[passed] : nil
  }

  // MARK: What it cost

  private var costs: [Figure] {
    [
      cost(.costPerHour, hoursAbsence) { realised in
        let hours = totals.hours.hours
        return hours > 0 ? roundedQuotient(realised * 100, hours) : nil
      },
      cost(.costPerParticipant, hoursAbsence) { mean($0, Int128(totals.hours.participants)) },
      cost(.costPerPoint, evaluationAbsence) { realised in
        // The sum of the people's gains is in 10⁻⁶ points.
        let points = totals.gain.difference.sum
        return points > 0 ? roundedQuotient(realised * 1_000_000, points) : nil
      },
    ]
  }

  /// Undefined where corrections take the realised money below 0: nothing came of less than nothing.
  private func cost(
    _ name: FigureName, _ partAbsence: FigureAbsence?, _ value: (Int128) -> Int128?
  ) -> Figure {
    guard let realised = totals.money.realised else { return Figure(name, .absent(absence)) }
    if let partAbsence { return Figure(name, .absent(partAbsence)) }
    return figure(name, realised < 0 ? nil : value(realised), orElse: .undefined)
  }

  private var absenceCosts: [Figure] {
    let isAnyAbsent = totals.hours.peopleAbsent > 0
    return [absenceCost(.costOfAbsence, totals.absenceCost, isAnyAbsent)]
      + AbsenceCause.allCases.map { cause in
        var cost = totals.absenceCostByCause[cause.rawValue]
        // Of the city's money for absence the cause has a part, which may be none.
        cost.isKnown = totals.absenceCost.isKnown
        return absenceCost(cause.costFigure, cost, isAnyAbsent)
      } + [absenceCost(.costOfUncompleted, totals.uncompletedCost, totals.hours.peopleUncompleted > 0)]
  }

  /// - Parameter isOwed: whether any session was missed, or attended in vain, so that there is something to pay for.
  private func absenceCost(_ name: FigureName, _ cost: AbsenceCost, _ isOwed: Bool) -> Figure {
    if let attendanceAbsence { return Figure(name, .absent(attendanceAbsence)) }
    // There is, but no money of those activities is known.
    if !cost.isKnown, isOwed { return Figure(name, .absent(.noData)) }
    return Figure(name, .number(roundedQuotient(cost.microRupiah, 1_000_000)))
  }
}

extension AbsenceCause {
  var costFigure: FigureName {
    switch self {
    case .onDuty: .costOfAbsenceOnDuty
    case .sickOrLeave: .costOfAbsenceSickOrLeave
    case .permitted: .costOfAbsencePermitted
    case .unexcused: .costOfAbsenceUnexcused
    case .insufficient: .costOfAbsenceInsufficient
    }
  }
}
