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
  package private(set) var places: [Place]
  package private(set) var statuses: [EmploymentStatus]
  /// Nil where the roster does not state it.
  package private(set) var postKinds: [PostKind?]
  /// The place among the directory's postings of the one that decides; -1 where none does.
  private(set) var rows: [Int32]
  /// Where a contract's beginning is known, the day on which its year under way began.
  package private(set) var contractYears: [CivilDate?]

  package init(
    _ directory: Directory, period: Period, paths: [String], log: inout FindingLog
  ) {
    places = [Place](repeating: .none, count: directory.people)
    statuses = [EmploymentStatus](repeating: .pns, count: directory.people)
    postKinds = [PostKind?](repeating: nil, count: directory.people)
    contractYears = [CivilDate?](repeating: nil, count: directory.people)
    rows = [Int32](repeating: -1, count: directory.people)
    let postings = directory.postings
    var index = 0
    while index < postings.count {
      var next = index + 1
      while next < postings.count, postings[next].person == postings[index].person { next += 1 }
      place(postings[index..<next], period, paths, &log)
      index = next
    }
  }

  /// One person's postings, by the day on which they begin.
  private mutating func place(
    _ postings: ArraySlice<Posting>, _ period: Period, _ paths: [String], _ log: inout FindingLog
  ) {
    let holding = postings.filter { $0.holds(on: period.lastDay) }
    if let last = holding.last {
      places[last.person] = .unit(last.unit)
      rows[last.person] = Int32(truncatingIfNeeded: postings.lastIndex(of: last) ?? -1)
      statuses[last.person] = last.status
      postKinds[last.person] = last.postKind
      contractYears[last.person] = last.contractStart.flatMap { Self.contractYear($0, period) }
      if holding.contains(where: { $0.unit != last.unit }) {
        log.add(
          Finding(
            .overlappingPostings, at: SourcePosition(file: paths[last.file], line: last.line),
            "\(period.lastDay)"))
      }
      return
    }
    let ended = postings.filter { posting in
      posting.until.map { $0 >= period.yearStart && $0 < period.lastDay } ?? false
    }
    if let last = ended.last {
      places[last.person] = .departed
      rows[last.person] = Int32(truncatingIfNeeded: postings.lastIndex(of: last) ?? -1)
      statuses[last.person] = last.status
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
