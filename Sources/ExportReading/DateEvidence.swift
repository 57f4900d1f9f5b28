import CSVReading

/// What the cells of one column say about the order of day and month.
struct DateEvidence {
  private var dayFirst = 0
  private var monthFirst = 0
  private var open = 0
  /// Open cells whose first, and whose second, number is 1.
  private var firstIsOne = 0
  private var secondIsOne = 0
  private var openExample: [UInt8] = []
  private var decisiveExample: [UInt8] = []
  /// Year first or with the month's name: such cells need no order.
  private var yearFirst = 0

  /// Up to one open cell in so many costs its row only; more of them make the column a tie.
  private static let openShare = 10

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    if isYearFirst(bytes) {
      yearFirst += 1
      return
    }
    switch WrittenMoment(bytes)?.day {
    case .clear: yearFirst += 1
    case .numbers(let first, let second, _): add(bytes, first: first, second: second)
    case nil: break
    }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, first: Int, second: Int) {
    if first > 12, second <= 12 {
      dayFirst += 1
      keepSmaller(bytes, &decisiveExample)
    } else if second > 12, first <= 12 {
      monthFirst += 1
      keepSmaller(bytes, &decisiveExample)
    } else if first <= 12, second <= 12, first != second {
      open += 1
      if first == 1 { firstIsOne += 1 }
      if second == 1 { secondIsOne += 1 }
      keepSmaller(bytes, &openExample)
    }
  }

  /// Adds what a birth date says that may be read in two ways: the NIP beside it begins with the true one.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, bornOn number: EmployeeNumber) {
    let born = Int(number.digits / 10_000_000_000)
    let (year, month, day) = (born / 10_000, born / 100 % 100, born % 100)
    guard month != day, case .numbers(let first, let second, let written)? = WrittenMoment(bytes)?.day,
      first <= 12, second <= 12, written == year
    else { return }
    if first == day, second == month { dayFirst += 1 }
    if first == month, second == day { monthFirst += 1 }
  }

  /// Adds what other cells of the column say; the order of adding does not show.
  mutating func merge(_ other: DateEvidence) {
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    open += other.open
    firstIsOne += other.firstIsOne
    secondIsOne += other.secondIsOne
    yearFirst += other.yearFirst
    other.openExample.withUnsafeBufferPointer { if !$0.isEmpty { keepSmaller($0, &openExample) } }
    other.decisiveExample.withUnsafeBufferPointer { if !$0.isEmpty { keepSmaller($0, &decisiveExample) } }
  }

  /// A cell for the finding about a tie.
  var example: [UInt8] { openExample.isEmpty ? decisiveExample : openExample }

  /// Whether cells speak for either order, so that no other column can say what is meant.
  var isContradicted: Bool { dayFirst > 0 && monthFirst > 0 }

  /// The day that the example would be under an order.
  func reading(_ order: DateOrder) -> String {
    example.withUnsafeBufferPointer { parseDate($0, order: order) }.map { "\($0)" } ?? "-"
  }

  /// The order under which nine open cells in ten or more are the first of a month, with their count and that under the
  /// other order; nil where neither is such.
  var monthStarts: (order: DateOrder, evidence: Int, against: Int)? {
    let (most, least) = (max(firstIsOne, secondIsOne), min(firstIsOne, secondIsOne))
    guard most * 10 >= open * 9, most > least * Self.openShare else { return nil }
    return (firstIsOne > secondIsOne ? .dayFirst : .monthFirst, most, least)
  }

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
