import MarkupEscaping
import ReportModel

/// What a unit can do next: what to correct in its data, what to schedule, and what that would cost. Each task rests on
/// figures that the page shows; one whose figures are not shown is left out.
struct UnitTasks {
  private let owner: FigureOwner
  private let words: Words

  init(_ owner: FigureOwner, words: Words) {
    self.owner = owner
    self.words = words
  }

  func lists(_ unit: UnitSection) -> [TaskList] {
    [
      TaskList(words.texts["tasks-data"] ?? "", DeliveryTable.requests(to: unit, words: words), data),
      TaskList(words.texts["tasks-schedule"] ?? "", [], schedule),
      TaskList(words.texts["tasks-cost"] ?? "", [], cost),
    ].compactMap(\.self)
  }

  private var data: [Markup] {
    [
      task(.taskAnswers, [.applicationOverdue]), task(.taskBookings, [.doubleBookedDays]),
      task(.taskAttrition, [.gainAttrition]), task(.taskOtherAccounts, [.budgetOtherAccounts]),
      owner.word(.absorptionLight) == .exceeded
        ? task(.taskExceeded, [.budgetRealised, .budgetCeiling]) : nil,
    ].compactMap(\.self)
  }

  private var schedule: [Markup] {
    let binding: Markup? =
      switch owner.word(.constraint) {
      case .seats: task(.taskSeats, [.shortfallSeats])
      case .time: task(.taskTime, [.shortfallTime])
      case .attendance: task(.taskAttendance, [.shortfallAttendance])
      default: nil
      }
    return [
      task(.taskNeed, [.hoursNeed, .hoursPaceNeeded]) ?? hiddenNeed, task(.taskZeroHours, [.staffZeroHours]),
      binding, task(.taskCrowded, [.crowdedDays]),
    ].compactMap(\.self)
  }

  private var cost: [Markup] {
    [
      task(.taskNeedCost, [.hoursNeedCost, .budgetFree]),
      owner.word(.constraint) == .budget ? task(.taskBudget, [.shortfallBudget]) : nil,
      task(.taskAbsenceCost, [.costOfAbsence]),
    ].compactMap(\.self)
  }

  /// That there is a need is told by what holds the unit back, even where its size is not.
  private var hiddenNeed: Markup? {
    guard let word = owner.word(.constraint), word != .nothing, owner.scaled(.hoursNeed) == nil else {
      return nil
    }
    return FigureMarkup.sentence(.taskNeedWithheld, [:], [:], words)
  }

  /// - Returns: nil unless all figures have a number and the first is above 0: there is nothing to do then.
  private func task(_ sentence: Sentence, _ names: [FigureName]) -> Markup? {
    guard let first = names.first, owner.scaled(first).map({ $0 > 0 }) ?? false,
      names.allSatisfy({ owner.scaled($0) != nil })
    else { return nil }
    let figures = names.map { ($0.rawValue, owner.cell($0)) }
    return FigureMarkup.sentence(sentence, Dictionary(figures) { first, _ in first }, [:], words)
  }
}
