import ExportReading
import TrainingDomain

/// The days of one person's attendance rows.
struct BookedDays {
  /// Days with at least one attended session, in order.
  private(set) var away: [CivilDate] = []
  /// Days on which two activities stand for the same session, or of which one names none and so takes the day.
  private(set) var double = 0

  /// - Parameters:
  ///   - rows: of one person, each once, by key.
  ///   - counts: whether the days of a row count.
  init(_ rows: PersonCursor.Rows, where counts: (AttendanceKey) -> Bool) {
    // A number for each row that counts, by the day, then the row's place: numbers are sorted fastest.
    var order: [UInt64] = []
    order.reserveCapacity(rows.count)
    for place in rows.indices {
      let key = AttendanceKey(packed: rows[place].key)
      guard counts(key) else { continue }
      let day = UInt32(bitPattern: key.day.dayNumber) ^ 1 << 31
      order.append(UInt64(day) << 32 | UInt64(place - rows.startIndex))
    }
    order.sort()
    var start = 0
    while start < order.count {
      let day = order[start] >> 32
      var end = start
      var isAway = false
      while end < order.count, order[end] >> 32 == day {
        let row = rows[rows.startIndex + Int(order[end] & 0xFFFF_FFFF)]
        if case .present = AttendanceContent(packed: row.content).status { isAway = true }
        end += 1
      }
      if isAway {
        away.append(CivilDate(dayNumber: Int32(bitPattern: UInt32(truncatingIfNeeded: day) ^ 1 << 31)))
      }
      if end - start > 1, Self.collide(order[start..<end], rows) { double += 1 }
      start = end
    }
  }

  /// Whether two of one day's rows are in each other's way.
  private static func collide(_ day: ArraySlice<UInt64>, _ rows: PersonCursor.Rows) -> Bool {
    func key(_ number: UInt64) -> AttendanceKey {
      AttendanceKey(packed: rows[rows.startIndex + Int(number & 0xFFFF_FFFF)].key)
    }
    // Rows come by activity, so that most days are seen to have only one.
    guard let first = day.first, let last = day.last, key(first).activity != key(last).activity else {
      return false
    }
    let keys = day.map(key)
    return keys.contains { one in
      keys.contains { $0.activity != one.activity && ($0.session == one.session || $0.session == 0) }
    }
  }
}
