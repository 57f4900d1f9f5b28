import TrainingDomain

/// The days of one person's attendance rows.
struct BookedDays {
  /// What was booked for one day: an activity with one of its sessions, 0 where the row names none.
  private struct Booking: Hashable {
    let activity: Int
    let session: Int
  }

  /// Days with at least one attended session.
  private(set) var away: Set<CivilDate> = []
  private var bookings: [CivilDate: Set<Booking>] = [:]

  mutating func add(_ key: AttendanceKey, _ status: AttendanceStatus) {
    if status == .present { away.insert(key.day) }
    bookings[key.day, default: []].insert(Booking(activity: key.activity, session: key.session))
  }

  /// Days on which two activities stand for the same session, or of which one names none and so takes the day.
  var double: Set<CivilDate> {
    Set(bookings.filter { Self.collide($0.value) }.keys)
  }

  private static func collide(_ bookings: Set<Booking>) -> Bool {
    guard bookings.count > 1 else { return false }
    return bookings.contains { one in
      bookings.contains {
        $0.activity != one.activity && ($0.session == one.session || $0.session == 0)
      }
    }
  }
}
