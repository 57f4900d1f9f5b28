/// The cells that are the same for everybody in one session, ready as bytes.
struct AttendanceCells {
  private let session: Int
  private let code: [UInt8]
  private let date: [UInt8]
  /// Session number and, where rows state them, its hours.
  private let numbers: [UInt8]
  /// Minutes after midnight; nil where the list has no times.
  private let begin: Int?
  private let end: Int

  init(activity: PlannedActivity, session: Int, date: [UInt8]? = nil) {
    self.session = session
    code = activity.code + [Byte.comma]
    var day: [UInt8] = [Byte.comma]
    if let date { day += date } else { day.date(activity.day(ofSession: session)) }
    self.date = day + [Byte.comma]
    var numbers: [UInt8] = [Byte.comma]
    numbers.number(session + 1)
    numbers.comma()
    if activity.statesSessionHours { numbers.number(activity.hours(ofSession: session)) }
    numbers.comma()
    self.numbers = numbers
    let isMorning = session % activity.sessionsPerDay == 0
    begin = activity.recordsTimes ? (isMorning ? 8 * 60 : 13 * 60) : nil
    end = isMorning ? 11 * 60 + 45 : 16 * 60 + 15
  }

  func write(_ number: UInt64, _ participation: Participation, in buffer: inout [UInt8]) {
    buffer.plain(code)
    buffer.employeeNumber(number)
    writeRest(number, participation, in: &buffer)
  }

  /// The row with something else in the place of the employee number.
  func row(numberCell: [UInt8], number: UInt64, _ participation: Participation) -> [UInt8] {
    var row = code + numberCell
    writeRest(number, participation, in: &row)
    return row
  }

  private func writeRest(_ number: UInt64, _ participation: Participation, in buffer: inout [UInt8]) {
    let isMissed = participation.misses(session)
    buffer.plain(date)
    buffer.plain(isMissed ? participation.reason.word : "hadir")
    buffer.plain(numbers)
    if let begin, !isMissed {
      // A few minutes early or late, different for each person and session.
      let jitter = Int(number % 97) + session * 13
      buffer.clock(begin - 10 + jitter % 19)
      buffer.comma()
      buffer.clock(end - 4 + jitter % 23)
    } else {
      buffer.comma()
    }
    buffer.comma()
    if isMissed, let remark = participation.remark {
      buffer.plain(participation.reason.remarks[remark])
    }
  }
}
