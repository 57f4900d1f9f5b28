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

  package init(
    _ directory: Directory, period: Period, paths: [String], log: inout FindingLog
  ) {
    places = [Place](repeating: .none, count: directory.people)
    statuses = [EmploymentStatus](repeating: .pns, count: directory.people)
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
      statuses[last.person] = last.status
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
      statuses[last.person] = last.status
    }
  }
}
