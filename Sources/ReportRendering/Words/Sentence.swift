/// Sentences of a page that hold a value: words files write the place of each value as `{name}`.
enum Sentence: String, CaseIterable {
  case dataThrough = "data-through"
  case nextDue = "next-due"
  case spanOfYear = "span-of-year"
  case fileMissing = "file-missing"
  case unitsWithoutKind = "units-without-kind"
  case unitsWithoutAttendance = "units-without-attendance"
  case unitsWithGaps = "units-with-gaps"
  case monthsMissing = "months-missing"
  case monthsAllMissing = "months-all-missing"
  case fileSetAside = "file-set-aside"
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

  /// The values that the sentence must hold.
  var places: [String] {
    switch self {
    case .dataThrough, .nextDue: ["date"]
    case .spanOfYear: ["from", "to"]
    case .fileMissing: ["kind"]
    case .unitsWithoutKind, .unitsWithoutAttendance, .unitsWithGaps: ["kind", "count"]
    case .monthsMissing: ["kind", "months"]
    case .withoutMonths: ["months"]
    case .monthsAllMissing: ["kind"]
    case .fileSetAside: ["file"]
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
    }
  }
}
