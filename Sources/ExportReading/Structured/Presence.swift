/// One person's time in one meeting, from all rows about them.
struct Presence {
  /// From joining to leaving, in seconds since midnight of the meeting's day.
  var time = SessionTime()
  var hasTimes = false
  /// Of rows with times: the sum of the durations that they state beside them, in seconds; nil once a row states
  /// none.
  var limit: Int? = 0
  /// Of rows without times: the longest stated time in seconds, and how many rows there were.
  var stated = 0
  var statedRows = 0
  /// Since when somebody is in, while their log is gone through.
  var joined: Int?
  /// Whether somebody left who had not joined.
  var leftUnjoined = false
  /// Whether the NIP of any row was not written as it should be.
  var isRepaired = false
  let firstLine: Int
  /// Lines of the export that the result stands for.
  var lines = 0
  /// As many of them as one row can stand for.
  var rowLines: UInt16 { UInt16(clamping: lines) }

  init(firstLine: Int) {
    self.firstLine = firstLine
  }

  /// Whoever joined and never left, or left and never joined, was there for a time that nobody knows.
  var isUnknown: Bool { joined != nil || leftUnjoined }

  /// Seconds in the meeting. Times are united, never added up; without times the longest stay counts.
  func seconds(within session: Range<Int>?) -> Int {
    guard hasTimes else { return stated }
    let united = time.seconds(within: session)
    // Some reports name the first joining and the last leaving, so that only the duration shows gaps. It is
    // rounded to the minute, which is no gap.
    guard let limit, united > limit + 60 else { return united }
    return limit
  }
}
