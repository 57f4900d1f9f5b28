/// What one rule says; `RuleSet` tells of each what it means.
package enum RuleContent: Equatable, Sendable {
  case targets([EmploymentStatus: HoursTarget])
  case conversions([ActivityForm: HoursConversion])
  case completionPercent(Int)
  case accountPrefixes([String])
  case minimumCell(Int)
  case maxRejectedPercent(Int)
  case maxUnmatchedPercent(Int)
  case maxMissingUnitsPercent(Int)
  case presencePercent(Int)
  case gainBands(GainBands)
  case reactionBands(ReactionBands)
  case application(ApplicationInquiry)
  case budgetLights(BudgetLights)
  case workingTime(WorkingTime)
  case release(StaffRelease)
  case trainingIndex(TrainingIndex)

  package var kind: RuleKind {
    switch self {
    case .targets: .targets
    case .conversions: .conversions
    case .completionPercent: .completion
    case .accountPrefixes: .accounts
    case .minimumCell: .minimumCell
    case .maxRejectedPercent: .maxRejected
    case .maxUnmatchedPercent: .maxUnmatched
    case .maxMissingUnitsPercent: .maxMissingUnits
    case .presencePercent: .presence
    case .gainBands: .gainBands
    case .reactionBands: .reactionBands
    case .application: .application
    case .budgetLights: .budgetLights
    case .workingTime: .workingTime
    case .release: .release
    case .trainingIndex: .trainingIndex
    }
  }
}
