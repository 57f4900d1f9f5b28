import CSVReading

/// What the cells of one column say about the order of day and month.
struct DateEvidence {
  private var dayFirst = 0
  private var monthFirst = 0
  private var open = 0
  private var openExample: [UInt8] = []
  private var decisiveExample: [UInt8] = []
  private var yearFirst = 0

  /// Up to one open cell in so many costs its row only; more of them make the column a tie.
  private static let openShare = 10

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isYearFirst(bytes) {
      yearFirst += 1
      return
    }
    guard let parts = threeNumbers(dayPart(of: bytes)) else { return }
    if parts.first > 12, parts.second <= 12 {
      dayFirst += 1
      keepSmaller(bytes, &decisiveExample)
    } else if parts.second > 12, parts.first <= 12 {
      monthFirst += 1
      keepSmaller(bytes, &decisiveExample)
    } else if parts.first <= 12, parts.second <= 12, parts.first != parts.second {
      open += 1
      keepSmaller(bytes, &openExample)
    }
  }

  /// A cell for the finding about a tie.
  var example: [UInt8] { openExample.isEmpty ? decisiveExample : openExample }

  enum Decision: Equatable {
    case decided(DateOrder, evidence: Int, against: Int)
    /// Year first, or readable either way; the few that are open, if any, are refused one by one.
    case notNeeded
    case tie
  }

  func decide() -> Decision {
    if dayFirst == monthFirst {
      let undecided = open + dayFirst + monthFirst
      return undecided * Self.openShare <= yearFirst ? .notNeeded : .tie
    }
    // A column that speaks both ways does not tell how its open cells are meant.
    if open > 0, min(dayFirst, monthFirst) * Self.openShare > max(dayFirst, monthFirst) { return .tie }
    return dayFirst > monthFirst
      ? .decided(.dayFirst, evidence: dayFirst, against: monthFirst)
      : .decided(.monthFirst, evidence: monthFirst, against: dayFirst)
  }
}
