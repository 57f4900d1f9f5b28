import ReportModel
import TrainingDomain

// Formulas of money.
extension FigureFormula {
  static func money(_ name: FigureName) -> FigureFormula? {
    switch name {
    case .budgetAbsorption:
      .number([.figure(.budgetRealised), .figure(.budgetCeiling)], "{0} ÷ {1} × 100") { inputs, _ in
        let (realised, ceiling) = (inputs[.figure(.budgetRealised)], inputs[.figure(.budgetCeiling)])
        return realised >= 0 && ceiling > 0 ? roundedQuotient(realised * 10_000, ceiling) : nil
      }
    case .budgetRemainder:
      .number([.figure(.budgetCeiling), .figure(.budgetRealised)], "{0} − {1}") { inputs, _ in
        inputs[.figure(.budgetCeiling)] - inputs[.figure(.budgetRealised)]
      }
    case .budgetFree:
      .number(
        [.figure(.budgetCeiling), .figure(.budgetCommitted), .figure(.budgetRealised)], "{0} − max({1}, {2})"
      ) { inputs, _ in
        inputs[.figure(.budgetCeiling)]
          - max(inputs[.figure(.budgetCommitted)], inputs[.figure(.budgetRealised)])
      }
    case .absorptionLight:
      .word([.figure(.budgetRealised), .figure(.budgetCeiling)], "light({0} ÷ {1})", light)
    case .absorptionBand:
      .word([.figure(.budgetRealised), .figure(.budgetCeiling)], "band({0} ÷ {1})") { inputs, terms in
        let (realised, ceiling) = (inputs[.figure(.budgetRealised)], inputs[.figure(.budgetCeiling)])
        guard let lights = terms.rules?.budgetLights, ceiling > 0, realised >= 0 else { return nil }
        let words: [FigureWord] = [.bad, .poor, .fair, .good, .veryGood]
        let passed = lights.yearAbove.count { realised * 100 > ceiling * Int128($0) }
        return words.indices.contains(passed) ? words[passed] : nil
      }
    case .costPerHour: perUnit(.budgetRealised, times: 100, .figure(.hoursTotal))
    case .costPerParticipant: perUnit(.budgetRealised, .figure(.participants))
    case .costPerPoint: perUnit(.budgetRealised, times: 1_000_000, .sum(.gainDifference))
    case .activityCostPerHour: perUnit(.activityCost, times: 100, .figure(.hoursTotal))
    case .costOfAbsence: absence(Array(0..<FigureInputs.inVain))
    case .costOfUncompleted: absence([FigureInputs.inVain])
    case .costOfAbsenceOnDuty: absence(.onDuty)
    case .costOfAbsenceSickOrLeave: absence(.sickOrLeave)
    case .costOfAbsencePermitted: absence(.permitted)
    case .costOfAbsenceUnexcused: absence(.unexcused)
    case .costOfAbsenceInsufficient: absence(.insufficient)
    default: nil
    }
  }

  private static func perUnit(
    _ money: FigureName, times: Int128 = 1, _ divisor: FigureBasis
  ) -> FigureFormula {
    .number([.figure(money), divisor], "{0} ÷ {1}") { inputs, _ in
      let (paid, whole) = (inputs[.figure(money)], inputs[divisor])
      return paid >= 0 && whole > 0 ? roundedQuotient(paid * times, whole) : nil
    }
  }

  private static func absence(_ cause: AbsenceCause) -> FigureFormula {
    absence([cause.rawValue])
  }

  /// Σ over units and activities of money × sessions missed ÷ planned person-sessions, each to 10⁻⁶ rupiah.
  private static func absence(_ places: [Int]) -> FigureFormula {
    .number([], "Σ money × missed ÷ (participants × sessions)") { inputs, terms in
      var micro: Int128 = 0
      for (key, weights) in inputs.missed {
        guard let activity = terms.activities[key.activity], let money = activity.money else { continue }
        let planned = Int128(activity.participants) * Int128(activity.sessions) * 10_000
        guard planned > 0 else { continue }
        let weight = Int128(places.reduce(0) { $0 + weights[$1] }) * 1_000_000
        // Evidence may come from anywhere.
        let (product, overflows) = max(0, money).multipliedReportingOverflow(by: weight)
        guard !overflows else { return nil }
        micro += roundedQuotient(product, planned)
      }
      return roundedQuotient(micro, 1_000_000)
    }
  }

  private static func light(_ inputs: FigureInputs, _ terms: FigureTerms) -> FigureWord? {
    let (realised, ceiling) = (inputs[.figure(.budgetRealised)], inputs[.figure(.budgetCeiling)])
    guard realised >= 0 else { return nil }
    if realised > ceiling { return .exceeded }
    guard let months = terms.rules?.budgetLights.months else { return nil }
    guard ceiling > 0, months.indices.contains(terms.period.month - 1) else { return nil }
    let limits = months[terms.period.month - 1]
    if realised * 100 >= ceiling * Int128(limits.greenFrom) { return .green }
    return realised * 100 >= ceiling * Int128(limits.amberFrom) ? .amber : .red
  }
}
