import ExportReading
import TrainingDomain

/// One person's training record while it is held against the others.
struct HistoryRecord: Equatable {
  let key: HistoryKey
  let content: HistoryContent
  /// Rows with this very key contradict each other, so that none of them is taken.
  let isContradicted: Bool

  /// What becomes of a record beside the person's other records and attendance.
  enum Fate: Equatable {
    case taken
    /// The same training came as attendance, which credits it.
    case attended
    /// Another record of the same training is taken.
    case repeated
    /// Records of the same training state different hours.
    case contradicted
  }

  /// Whether two spans of days, ends included, share a day.
  static func overlap(_ left: ClosedRange<CivilDate>, _ right: ClosedRange<CivilDate>) -> Bool {
    left.lowerBound <= right.upperBound && right.lowerBound <= left.upperBound
  }

  var days: ClosedRange<CivilDate> { key.start...max(key.start, key.end) }

  /// The fate of each of one person's records. Records with one title that overlap, also through others, are
  /// one training: it is credited by attendance, else once where all state the same hours, else not at all.
  static func fates(_ records: [HistoryRecord], attended: [AttendedSpan]) -> [Fate] {
    let order = records.indices.sorted { left, right in
      let (one, other) = (records[left].key, records[right].key)
      return (one.title, one.start, one.end) < (other.title, other.start, other.end)
    }
    var fates = [Fate](repeating: .taken, count: records.count)
    var first = 0
    while first < order.count {
      var last = records[order[first]].days.upperBound
      var next = first + 1
      while next < order.count, records[order[next]].key.title == records[order[first]].key.title,
        records[order[next]].key.start <= last
      {
        last = max(last, records[order[next]].days.upperBound)
        next += 1
      }
      settle(Array(order[first..<next]), records, attended, &fates)
      first = next
    }
    return fates
  }

  /// Settles the records of one training, by start, then end.
  private static func settle(
    _ group: [Int], _ records: [HistoryRecord], _ attended: [AttendedSpan], _ fates: inout [Fate]
  ) {
    let isAttended = group.contains { number in
      attended.contains { $0.title == records[number].key.title && overlap($0.days, records[number].days) }
    }
    let isContradicted =
      group.contains { records[$0].isContradicted } || Set(group.map { records[$0].content.hours }).count > 1
    for (place, number) in group.enumerated() {
      if isAttended {
        fates[number] = .attended
      } else if isContradicted {
        fates[number] = .contradicted
      } else if place > 0 {
        fates[number] = .repeated
      }
    }
  }
}
