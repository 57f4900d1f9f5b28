import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Training records once more, from the design's text.
extension PlainReference {
  struct Record {
    let title: String
    let start: CivilDate
    let end: CivilDate
    /// Of all rows with this title and these days: more than one means that they contradict each other.
    let contents: [(hours: Int?, form: ActivityForm)]

    func overlaps(_ start: CivilDate, _ end: CivilDate) -> Bool { self.start <= end && start <= self.end }
  }

  private func records(_ person: Int) -> [Record] {
    let own = city.history.filter { $0.person == person }
    return Dictionary(grouping: own) { "\(city.titles.text($0.title)) \($0.start) \($0.end)" }.values.map {
      rows in
      var contents: [(hours: Int?, form: ActivityForm)] = []
      for row in rows {
        let hours = row.hours < 0 ? nil : Int(row.hours)
        if !contents.contains(where: { $0.hours == hours && $0.form == row.form }) {
          contents.append((hours, row.form))
        }
      }
      return Record(
        title: city.titles.text(rows[0].title), start: rows[0].start, end: rows[0].end, contents: contents)
    }
  }

  /// All records that are, directly or through others, the same training as one.
  private func family(of record: Record, in records: [Record]) -> [Record] {
    var family = [record]
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for other in records where other.title == record.title {
        let isIn = family.contains { $0.start == other.start && $0.end == other.end }
        if !isIn, family.contains(where: { $0.overlaps(other.start, other.end) }) {
          family.append(other)
          hasGrown = true
        }
      }
    }
    return family
  }

  private func isAttended(_ record: Record, _ person: Int) -> Bool {
    city.activities.indices.contains { activity in
      city.activities[activity].title == record.title
        && record.overlaps(city.activities[activity].start, countedOn(activity))
        && isAttended(activity, person)
    }
  }

  /// The person's records of the year to date that are taken.
  func takenRecords(_ person: Int) -> [Record] {
    let all = records(person)
    return all.filter { record in
      let family = family(of: record, in: all)
      guard record.contents.count == 1, record.end >= city.period.yearStart,
        record.end <= city.period.lastDay, !family.contains(where: { isAttended($0, person) }),
        family.allSatisfy({ $0.contents.count == 1 && $0.contents[0].hours == record.contents[0].hours })
      else { return false }
      return family.allSatisfy { ($0.start, $0.end) >= (record.start, record.end) }
    }
  }

  /// Whether any record that is not contradicted by a row of the very same days ends in the year to date.
  func hasRecord(_ person: Int) -> Bool {
    records(person).contains {
      $0.contents.count == 1 && $0.end >= city.period.yearStart && $0.end <= city.period.lastDay
    }
  }

  /// In 1/100 JP, with whether the form converted it.
  func hours(of record: Record) -> (hours: Int, converted: Bool) {
    if let stated = record.contents[0].hours { return (stated, false) }
    switch record.contents[0].form {
    case .seminar where record.start == record.end: return (400, true)
    case .selfStudy where record.start == record.end: return (200, true)
    case .coaching: return (200, true)
    case .internship: return (2000, true)
    default: return (0, false)
    }
  }
}
