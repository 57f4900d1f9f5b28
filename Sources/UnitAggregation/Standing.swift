import ExportReading
import Findings
import TrainingDomain

/// Where each person stands at the end of the period. A person's whole year stands in that unit.
package struct Standing: Sendable {
  package enum Place: Equatable, Sendable {
    case unit(Int)
    /// Left during the year, by the roster.
    case departed
    /// Not on the roster in this year.
    case none
  }

  /// By the person's number.
  package private(set) var places: PersonPlaces
  package private(set) var statuses: [EmploymentStatus]
  /// Nil where the roster does not state it.
  package private(set) var postKinds: [PostKind?]
  /// The place among the directory's postings of the one that decides; -1 where none does.
  private(set) var rows: [Int32]
  /// What is told of postings that contradict each other.
  private(set) var findings = FindingLog()
  /// The day numbers of `contractYear`.
  private var contractYears: [Int32]

  private static let noContract = Int32.min

  /// - Parameter paths: of the files, by their numbers.
  package init(_ directory: Directory, period: Period, paths: [String]) {
    places = PersonPlaces(people: directory.people)
    statuses = [EmploymentStatus](repeating: .pns, count: directory.people)
    postKinds = [PostKind?](repeating: nil, count: directory.people)
    contractYears = [Int32](repeating: Self.noContract, count: directory.people)
    rows = [Int32](repeating: -1, count: directory.people)
    let postings = directory.postings
    let days = Days(period)
    var index = 0
    while index < postings.count {
      var next = index + 1
      while next < postings.count, postings[next].person == postings[index].person { next += 1 }
      place(postings, index..<next, days, paths)
      index = next
    }
  }

  /// Where the beginning of a person's contract is known, the day on which its year under way began.
  package func contractYear(of person: Int) -> CivilDate? {
    contractYears[person] == Self.noContract ? nil : CivilDate(dayNumber: contractYears[person])
  }

  /// One person's postings, by the day on which they begin.
  private mutating func place(
    _ postings: [Posting], _ range: Range<Int>, _ days: Days, _ paths: [String]
  ) {
    if let number = range.last(where: { postings[$0].holds(on: days.last) }) {
      let person = postings[number].person
      let unit = postings[number].unit
      places[person] = .unit(unit)
      rows[person] = Int32(truncatingIfNeeded: number)
      statuses[person] = postings[number].status
      postKinds[person] = postings[number].postKind
      contractYears[person] =
        postings[number].contractStart.flatMap { Self.contractYear($0, days.period)?.dayNumber }
        ?? Self.noContract
      if range.contains(where: { postings[$0].unit != unit && postings[$0].holds(on: days.last) }) {
        findings.add(
          Finding(
            .overlappingPostings,
            at: SourcePosition(file: paths[postings[number].file], line: postings[number].line),
            "\(days.last)"))
      }
      return
    }
    let ended = range.last { number in
      postings[number].until.map { $0 >= days.yearStart && $0 < days.last } ?? false
    }
    if let number = ended {
      let person = postings[number].person
      places[person] = .departed
      rows[person] = Int32(truncatingIfNeeded: number)
      statuses[person] = postings[number].status
    }
  }

  /// The days that postings are held against.
  private struct Days {
    let period: Period
    let last: CivilDate
    let yearStart: CivilDate

    init(_ period: Period) {
      self.period = period
      last = period.lastDay
      yearStart = period.yearStart
    }
  }

  /// The last day up to the period's end on which a contract's year began; nil for a contract that is still to
  /// begin. A contract of 29 February has its day on the 28th of other years.
  static func contractYear(_ start: CivilDate, _ period: Period) -> CivilDate? {
    guard start <= period.lastDay else { return nil }
    let parts = start.components
    return [period.year, period.year - 1].lazy.compactMap { year in
      CivilDate(year: year, month: parts.month, day: parts.day)
        ?? CivilDate(year: year, month: parts.month, day: parts.day - 1)
    }.first { $0 <= period.lastDay }.map { max($0, start) }
  }
}
