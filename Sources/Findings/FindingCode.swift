/// Every kind of finding. The code is stable; its texts stand in `FindingCode+Indonesian` and
/// `FindingCode+English`, and a tiny bad input with the exact text in the catalogue of the tests.
package enum FindingCode: String, CaseIterable, Sendable {
  // Files
  case fileUnreadable = "file-unreadable"
  case fileChanged = "file-changed"
  case fileArrived = "file-arrived"
  case fileVanished = "file-vanished"
  case fileEmpty = "file-empty"
  case fileNotText = "file-not-text"
  case fileSkipped = "file-skipped"
  case notFollowed = "not-followed"
  case unknownKind = "unknown-kind"
  case missingColumn = "missing-column"
  case repeatedColumn = "repeated-column"
  case undecidedDecimalMark = "undecided-decimal-mark"
  case undecidedDateOrder = "undecided-date-order"
  case undecidedShare = "undecided-share"
  case otherRoster = "other-roster"
  case needsSource = "needs-source-entry"
  case severalMeetings = "several-meetings"
  case unusedSourceEntry = "unused-source-entry"
  case kindNotDelivered = "kind-not-delivered"
  case unitNotDelivered = "unit-not-delivered"

  // How a table is written
  case containerDecision = "container-decision"
  case undecidedDelimiter = "undecided-delimiter"
  case droppedNULs = "dropped-nul"
  case undefinedBytes = "undefined-bytes"
  case leftOutLine = "left-out-line"
  case otherTable = "other-table"
  case blankLeftOut = "blank-left-out"
  case surplusCell = "surplus-cell"

  // Rules and settings
  case badRule = "bad-rule"
  case badSettings = "bad-settings"
  case builtInRule = "built-in-rule"
  case noSettings = "no-settings"

  // Rows
  case wrongCellCount = "wrong-cell-count"
  case lineTooLong = "line-too-long"
  case missingValue = "missing-value"
  case badEmployeeNumber = "bad-nip"
  case repairedEmployeeNumber = "repaired-nip"
  case badDate = "bad-date"
  case badMonth = "bad-month"
  case badNumber = "bad-number"
  case badWord = "bad-word"
  case badScale = "bad-scale"
  case scoreOutOfRange = "score-out-of-range"
  case negativeMoney = "negative-money"
  case badAccount = "bad-account"
  case reservedUnitCode = "reserved-unit-code"
  case unknownUnit = "unknown-unit"
  case unknownFigure = "unknown-figure"
  case unknownPerson = "unknown-person"
  case spoiledEmployeeNumber = "spoiled-nip"
  case unmatchedPerson = "unmatched-person"
  case contradictingPerson = "contradicting-person"
  case matchedByName = "matched-by-name"
  case unknownActivity = "unknown-activity"
  case dateOutsideActivity = "date-outside-activity"
  case endBeforeStart = "end-before-start"
  case duplicateRow = "duplicate-row"
  case conflictingRows = "conflicting-rows"
  case unknownEmploymentStatus = "unknown-employment-status"
  case noEmploymentStatus = "no-employment-status"
  case unknownPostKind = "unknown-post-kind"
  case unknownForm = "unknown-form"
  case staleCorrection = "stale-correction"
  case overlappingPostings = "overlapping-postings"
  case unknownParent = "unknown-parent"
  case parentCycle = "parent-cycle"

  // What rows say together
  case assumedSessionLength = "assumed-session-length"
  case rejoinWithoutTimes = "rejoin-without-times"
  case neverLeft = "never-left"
  case sharedSession = "shared-session"
  case mixedSessions = "mixed-sessions"
  case moreSessionsThanStated = "more-sessions-than-stated"
  case hoursAboveActivity = "hours-above-activity"
  case activityWithoutHours = "activity-without-hours"
  case notInvited = "not-invited"
  case invitedWithoutAttendance = "invited-without-attendance"
  case historyWithoutHours = "history-without-hours"
  case historyAlsoAttended = "history-also-attended"
  case nearMatch = "near-match"
  case mixedScales = "mixed-scales"
  case differingScales = "differing-scales"
  case scoreOfAbsentee = "score-of-absentee"
  case afterWithoutBefore = "after-without-before"
  case mixedAmounts = "mixed-amounts"
  case subtotalLeftOut = "subtotal-left-out"
  case subtotalDiffers = "subtotal-differs"
  case ceilingOfParts = "ceiling-of-parts"
  case negativeSum = "negative-sum"
  case ceilingExceeded = "ceiling-exceeded"
  case earlierEdition = "earlier-edition"
  case noFigures = "no-figures"

  package var severity: Severity {
    switch self {
    case .fileUnreadable, .fileChanged, .fileArrived, .fileVanished, .badRule, .badSettings, .noFigures:
      .error
    case .fileEmpty, .notFollowed, .fileNotText, .unknownKind, .missingColumn, .repeatedColumn,
      .undecidedDecimalMark,
      .undecidedDateOrder, .undecidedShare, .otherRoster, .needsSource, .severalMeetings, .kindNotDelivered,
      .unitNotDelivered, .droppedNULs,
      .undefinedBytes:
      .warning
    case .fileSkipped, .unusedSourceEntry, .matchedByName, .builtInRule, .noSettings, .noEmploymentStatus,
      .repairedEmployeeNumber, .duplicateRow, .notInvited, .historyAlsoAttended, .containerDecision,
      .leftOutLine,
      .otherTable, .blankLeftOut, .surplusCell, .subtotalLeftOut:
      .note
    case .undecidedDelimiter: .error
    case .wrongCellCount, .lineTooLong, .missingValue, .badEmployeeNumber, .badDate, .badMonth, .badNumber,
      .badWord, .badScale, .scoreOutOfRange, .negativeMoney, .reservedUnitCode, .unknownUnit, .unknownFigure,
      .unknownPerson,
      .unmatchedPerson,
      .contradictingPerson,
      .unknownActivity,
      .dateOutsideActivity, .endBeforeStart, .conflictingRows, .mixedScales, .scoreOfAbsentee,
      .badAccount, .mixedAmounts:
      .error
    case .spoiledEmployeeNumber, .staleCorrection, .assumedSessionLength, .rejoinWithoutTimes, .neverLeft,
      .sharedSession, .mixedSessions,
      .unknownEmploymentStatus, .unknownPostKind, .unknownForm, .overlappingPostings, .unknownParent,
      .parentCycle,
      .moreSessionsThanStated, .hoursAboveActivity, .activityWithoutHours, .invitedWithoutAttendance,
      .historyWithoutHours, .nearMatch, .differingScales, .afterWithoutBefore,
      .subtotalDiffers, .ceilingOfParts, .negativeSum, .ceilingExceeded, .earlierEdition:
      .warning
    }
  }

  /// The text in one language with the values in it.
  func text(_ values: [String], in language: FindingLanguage) -> String {
    // Parts between braces alternate with plain text; a value that holds braces itself stays as it is.
    var text = ""
    for part in (language == .indonesian ? indonesianText : englishText).split(
      separator: "{", omittingEmptySubsequences: false)
    {
      let ends = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      if ends.count == 2, let number = Int(ends[0]), values.indices.contains(number) {
        text += BilingualText.told(values[number], in: language) + ends[1]
      } else {
        text += part
      }
    }
    return text
  }

  /// Whether a month with such a finding is never published.
  package var refuses: Bool {
    switch self {
    case .fileUnreadable, .fileChanged, .fileArrived, .fileVanished, .badRule, .badSettings: true
    default: false
    }
  }
}
