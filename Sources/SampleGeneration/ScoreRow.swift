/// Writes the scores of one activity that fall in one month.
struct ScoreRow {
  let activity: PlannedActivity
  /// Months since January 2026.
  let month: Int

  /// Writes a row if there is a score and its day lies in the month. Scores are in hundredths.
  func write<E: Error>(
    _ score: Int?, _ stage: StaticString, _ day: CalendarDay, _ number: UInt64, isLikert: Bool = false,
    in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    guard let score, day.monthIndex == month else { return }
    file.buffer.plain(activity.code)
    file.buffer.comma()
    file.buffer.employeeNumber(number)
    rest(score, stage, day, isLikert: isLikert, in: &file.buffer)
    try file.endRow(to: emit)
  }

  /// The row with something else in the place of the employee number.
  func row(numberCell: [UInt8], _ score: Int, _ stage: StaticString, isLikert: Bool) -> [UInt8] {
    var row = activity.code + [Byte.comma] + numberCell
    rest(score, stage, activity.last, isLikert: isLikert, in: &row)
    return row
  }

  private func rest(
    _ score: Int, _ stage: StaticString, _ day: CalendarDay, isLikert: Bool, in buffer: inout [UInt8]
  ) {
    buffer.comma()
    buffer.plain(stage)
    buffer.comma()
    buffer.hundredths(score)
    buffer.plain(isLikert ? ",5,1," : ",100,0,")
    buffer.plain(activity.theme.competency)
    buffer.comma()
    buffer.date(day)
  }
}
