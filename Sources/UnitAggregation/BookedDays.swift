import ExportReading
import TrainingDomain

/// The days of one person's attendance rows.
struct BookedDays {
  /// What was booked for one day: an activity with one of its sessions, 0 where the row names none.
  private struct Booking {
    let day: CivilDate
    let activity: Int
    let session: Int
    let isAttended: Bool
  }

  /// Days with at least one attended session, in order.
  private(set) var away: [CivilDate] = []
  /// Days on which two activities stand for the same session, or of which one names none and so takes the day.
  private(set) var double = 0

  /// - Parameters:
  ///   - rows: of one person, each once.
  ///   - counts: whether the days of a row count.
  init(_ rows: ArraySlice<(key: RowKey, content: UInt64)>, where counts: (AttendanceKey) -> Bool) {
    var bookings: [Booking] = []
    bookings.reserveCapacity(rows.count)
    for row in rows {
      let key = AttendanceKey(packed: row.key)
      guard counts(key) else { continue }
      bookings.append(
        Booking(
          day: key.day, activity: key.activity, session: key.session,
          isAttended: AttendanceContent(packed: row.content).status == .present))
    }
    bookings.sort { $0.day < $1.day }
    var start = 0
    while start < bookings.count {
      let day = bookings[start].day
      var end = start + 1
      while end < bookings.count, bookings[end].day == day { end += 1 }
      if bookings[start..<end].contains(where: \.isAttended) { away.append(day) }
      if Self.collide(bookings[start..<end]) { double += 1 }
      start = end
    }
  }

  private static func collide(_ bookings: ArraySlice<Booking>) -> Bool {
    guard bookings.count > 1 else { return false }
    return bookings.contains { one in
      bookings.contains {
        $0.activity != one.activity && ($0.session == one.session || $0.session == 0)
      }
    }
  }
}
