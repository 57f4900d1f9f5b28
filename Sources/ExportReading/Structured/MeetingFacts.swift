import CSVReading

/// What a report of a meeting says of the meeting, as it is written above the people.
struct MeetingFacts: Equatable, Sendable {
  var start: [UInt8] = []
  var end: [UInt8] = []
  var duration: [UInt8] = []
  /// Who held the meeting, as a name.
  var host: [UInt8] = []
  /// Whether another meeting is told of as well, so that nobody knows whose people stand where.
  private(set) var areSeveral = false

  /// Takes a line with a name and a value, such as `Start time`, `2/10/26, 7:55:12 AM`.
  mutating func note(_ name: String, _ value: [UInt8]) {
    switch foldedHeader(name) {
    case "start_time", "meeting_start_time", "waktu_mulai", "waktu_mulai_rapat":
      areSeveral = areSeveral || !start.isEmpty && start != value
      start = value
    case "end_time", "meeting_end_time", "waktu_selesai", "waktu_berakhir", "waktu_selesai_rapat": end = value
    case "meeting_duration", "durasi_rapat": duration = value
    default: break
    }
  }

  /// Takes the row of a table of facts, by the positions of its columns.
  mutating func note(_ record: borrowing Record, _ positions: [Column: Int]) {
    guard start.isEmpty else {
      if let place = positions[.meetingStart], !record[place].elementsEqual(start) { areSeveral = true }
      return
    }
    if let place = positions[.meetingStart] { start = Array(record[place]) }
    if let place = positions[.meetingEnd] { end = Array(record[place]) }
    if let place = positions[.duration] { duration = Array(record[place]) }
    if let place = positions[.host] { host = Array(record[place]) }
  }
}
