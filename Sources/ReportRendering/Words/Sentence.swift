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
    }
  }
}
