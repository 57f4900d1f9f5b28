/// Sentences of a page that hold a value: words files write the place of each value as `{name}`.
enum Sentence: String, CaseIterable {
  case dataThrough = "data-through"
  case nextDue = "next-due"
  case correctionOf = "correction-of"
  case changesWithheld = "changes-withheld"
  case changesOfGroups = "changes-of-groups"
  case spanOfYear = "span-of-year"
  case fileMissing = "file-missing"
  case unitsWithoutKind = "units-without-kind"
  case unitsWithoutAttendance = "units-without-attendance"
  case unitsWithGaps = "units-with-gaps"
  case monthsMissing = "months-missing"
  case monthsAllMissing = "months-all-missing"
  case fileSetAside = "file-set-aside"
  case fileRejected = "file-rejected"
  case charactersReplaced = "characters-replaced"
  case completenessCaption = "completeness-caption"
  case partOf = "part-of"
  case withoutMonths = "without-months"
  case unitTitle = "unit-title"
  case unitsCompared = "units-compared"
  case constraintBudget = "constraint-budget"
  case constraintSeats = "constraint-seats"
  case constraintTime = "constraint-time"
  case constraintAttendance = "constraint-attendance"
  case constraintNone = "constraint-none"
  case constraintUnknown = "constraint-unknown"
  case constraintYearOver = "constraint-year-over"
  case constraintWithheld = "constraint-withheld"
  case unitConstraintBudget = "unit-constraint-budget"
  case unitConstraintSeats = "unit-constraint-seats"
  case unitConstraintTime = "unit-constraint-time"
  case unitConstraintAttendance = "unit-constraint-attendance"
  case unitConstraintNone = "unit-constraint-none"
  case unitConstraintUnknown = "unit-constraint-unknown"
  case unitConstraintYearOver = "unit-constraint-year-over"
  case constraintSums = "constraint-sums"
  case unitConstraintSums = "unit-constraint-sums"
  case andOthers = "and-others"
  case changeSince = "change-since"
  case notCompared = "not-compared"
  case ofUnits = "of-units"
  case allFiguresOf = "all-figures-of"
  case placeAmongLike = "place-among-like"
  case headlineTraining = "headline-training"
  case headlineTrainingCity = "headline-training-city"
  case headlineCompetencies = "headline-competencies"
  case headlineGain = "headline-gain"
  case headlineGainUncertain = "headline-gain-uncertain"
  case headlineBudget = "headline-budget"
  case headlineBudgetCity = "headline-budget-city"
  case headlineLost = "headline-lost"
  case headlineMonth = "headline-month"
  case headlineReach = "headline-reach"
  case headlineApplication = "headline-application"
  case controlsAgree = "controls-agree"
  case controlsOfUnits = "controls-of-units"
  case taskSend = "task-send"
  case taskSendAll = "task-send-all"
  case taskAnswers = "task-answers"
  case taskBookings = "task-bookings"
  case taskAttrition = "task-attrition"
  case taskOtherAccounts = "task-other-accounts"
  case taskExceeded = "task-exceeded"
  case taskNeed = "task-need"
  case taskNeedWithheld = "task-need-withheld"
  case taskZeroHours = "task-zero-jp"
  case taskSeats = "task-seats"
  case taskTime = "task-time"
  case taskAttendance = "task-attendance"
  case taskCrowded = "task-crowded"
  case taskNeedCost = "task-need-cost"
  case taskBudget = "task-budget"
  case taskAbsenceCost = "task-absence-cost"

  /// The values that the sentence must hold.
  var places: [String] {
    switch self {
    case .dataThrough, .nextDue: ["date"]
    case .correctionOf: ["code"]
    case .changesWithheld, .changesOfGroups: ["count"]
    case .spanOfYear: ["from", "to"]
    case .fileMissing: ["kind"]
    case .unitsWithoutKind, .unitsWithoutAttendance, .unitsWithGaps: ["kind", "count"]
    case .monthsMissing: ["kind", "months"]
    case .withoutMonths: ["months"]
    case .monthsAllMissing: ["kind"]
    case .fileSetAside: ["file"]
    case .fileRejected: ["file", "count"]
    case .charactersReplaced: ["count"]
    case .completenessCaption: ["count"]
    case .partOf: ["count", "total"]
    case .unitTitle: ["unit", "city"]
    case .unitsCompared: ["count", "above", "below"]
    // What the time assumes stands beside it.
    case .constraintTime: ["count", "total", "days", "share", "units"]
    case .constraintBudget, .constraintSeats, .constraintAttendance, .constraintNone, .constraintUnknown:
      ["count", "total", "units"]
    case .constraintYearOver: ["count", "total", "before", "units"]
    case .constraintWithheld: ["count", "total"]
    case .constraintSums: ["told", "capacity", "need"]
    case .unitConstraintTime: ["days", "share"]
    case .unitConstraintBudget, .unitConstraintSeats, .unitConstraintAttendance, .unitConstraintNone,
      .unitConstraintUnknown:
      []
    case .unitConstraintYearOver: ["before"]
    case .unitConstraintSums: ["capacity", "need"]
    case .andOthers: ["names", "count"]
    case .changeSince: ["unit", "period"]
    case .notCompared: ["periods"]
    case .ofUnits, .allFiguresOf: ["what"]
    case .placeAmongLike: ["place", "count"]
    case .headlineTraining: ["mean", "target"]
    case .headlineTrainingCity: ["count", "told", "target", "mean"]
    case .headlineCompetencies: ["count", "told"]
    case .headlineGain, .headlineGainUncertain: ["mean", "low", "high"]
    case .headlineBudget: ["absorption", "progress"]
    case .headlineBudgetCity: ["absorption", "red", "exceeded", "told"]
    case .headlineLost: ["hours", "reason", "part"]
    case .headlineMonth: ["month", "hours"]
    case .headlineReach: ["forum", "university"]
    case .headlineApplication: ["received", "due", "share"]
    case .controlsAgree: ["count", "told"]
    case .controlsOfUnits: ["count", "differing"]
    case .taskSend: ["kind", "months"]
    case .taskSendAll: ["kind"]
    case .taskNeedWithheld: []
    case .taskAnswers: ["application-overdue"]
    case .taskBookings: ["double-booked-days"]
    case .taskAttrition: ["gain-attrition"]
    case .taskOtherAccounts: ["budget-other-accounts"]
    case .taskExceeded: ["budget-realised", "budget-ceiling"]
    case .taskNeed: ["jp-need", "jp-pace-needed"]
    case .taskZeroHours: ["staff-zero-jp"]
    case .taskSeats: ["shortfall-seats"]
    case .taskTime: ["shortfall-time"]
    case .taskAttendance: ["shortfall-attendance"]
    case .taskCrowded: ["crowded-days"]
    case .taskNeedCost: ["jp-need-cost", "budget-free"]
    case .taskBudget: ["shortfall-budget"]
    case .taskAbsenceCost: ["cost-of-absence"]
    }
  }
}
