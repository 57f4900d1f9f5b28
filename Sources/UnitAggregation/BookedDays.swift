import ExportReading
import TrainingDomain

/// Goes through the days of one person's attendance rows.
/// - Parameters:
///   - rows: of one person, each once, by key.
///   - counts: whether the days of a row count.
///   - away: called for each day with at least one attended session, in order.
/// - Returns: the count of days on which two activities stand for the same session, or of which one names none and so
///   takes the day.
func bookedDays(
  _ rows: PersonCursor.Rows, where counts: (AttendanceKey) -> Bool, away: (CivilDate) -> Void
) -> Int {
  // A number for each row that counts, by the day, then the row's place: numbers are sorted fastest.
  withUnsafeTemporaryAllocation(of: UInt64.self, capacity: rows.count) { room in
    var count = 0
    for place in rows.indices {
      let key = AttendanceKey(packed: rows[place].key)
      guard counts(key) else { continue }
      let day = UInt32(bitPattern: key.day.dayNumber) ^ 1 << 31
      room[count] = UInt64(day) << 32 | UInt64(place - rows.startIndex)
      count += 1
    }
    var order = UnsafeMutableBufferPointer(rebasing: room[..<count])
    order.sort()
    var double = 0
    var start = 0
    while start < count {
      let day = order[start] >> 32
      var end = start
      var isAway = false
      while end < count, order[end] >> 32 == day {
        let row = rows[rows.startIndex + Int(order[end] & 0xFFFF_FFFF)]
        if case .present = AttendanceContent(packed: row.content).status { isAway = true }
        end += 1
      }
      if isAway { away(CivilDate(dayNumber: Int32(bitPattern: UInt32(truncatingIfNeeded: day) ^ 1 << 31))) }
      if end - start > 1, collide(UnsafeBufferPointer(rebasing: order[start..<end]), rows) { double += 1 }
      start = end
    }
    return double
  }
}

/// Whether two of one day's rows are in each other's way.
private func collide(_ day: UnsafeBufferPointer<UInt64>, _ rows: PersonCursor.Rows) -> Bool {
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
