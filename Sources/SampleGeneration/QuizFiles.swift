/// Writes the two quizzes of the year's one activity that is tested on a learning platform, as Moodle in Indonesian
/// writes their grades.
struct QuizFiles {
  /// Where the grades of a stage, `pre` or `post`, stand below the input folder.
  static func path(_ activity: PlannedActivity, _ stage: String) -> String {
    "evaluasi/moodle-\(String(decoding: activity.code, as: UTF8.self))-\(stage).csv"
  }

  private static let header =
    "\u{FEFF}\"Nama akhir\",\"Nama Depan\",\"Alamat surel\",Keadaan,\"Dimulai pada\",Selesai,\"Time taken\","
    + "\"Nilai/100,00\""

  let roster: Roster
  let year: TrainingYear

  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    guard let place = year.quizPlace else { return }
    let activity = year.activities[place]
    try write(place, "pre", activity.first, opens: 8 * 60, to: emit) { $0.before }
    try write(place, "post", activity.last, opens: 15 * 60, to: emit) { $0.after }
  }

  /// - Parameter opens: minutes after midnight.
  private func write<E: Error>(
    _ place: Int, _ stage: String, _ day: CalendarDay, opens: Int,
    to emit: (String, [UInt8]) throws(E) -> Void, score: (ParticipationScores) -> Int?
  ) throws(E) {
    var file = SampleFile(Self.path(year.activities[place], stage), header: Self.header)
    var sum = 0
    var count = 0
    var hasUnfinished = false
    for person in year.enrolment.participants(of: place) {
      var stream = RandomStream(
        seed: roster.settings.seed, purpose: .quiz, Int(person), place + year.calendar.year * 10_000_000)
      let start = opens + stream.draw(in: 2...12)
      let scores = year.participation(of: Int(person), in: place, roster).scores()
      if let score = score(scores) {
        identity(Int(person), in: &file.buffer)
        finished(score, day, start, stream.draw(in: 12 * 60...38 * 60), in: &file.buffer)
        try file.endRow(to: emit)
        sum += score
        count += 1
      } else if !hasUnfinished {
        // Of those without a score one began and did not come to the end.
        identity(Int(person), in: &file.buffer)
        file.buffer.plain("\"Sedang berlangsung\",\"")
        file.buffer.spelledMoment(day, start)
        file.buffer.plain("\",-,-,-")
        try file.endRow(to: emit)
        hasUnfinished = true
      }
    }
    if count > 0 {
      file.buffer.plain("\"Rata-rata keseluruhan\",,,,,,,\"")
      file.buffer.commaHundredths((sum + count / 2) / count)
      file.buffer.append(Byte.quote)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  /// Last name, first names and address; the platform knows no titles.
  private func identity(_ person: Int, in buffer: inout [UInt8]) {
    let employee = EmployeeDescription(seed: roster.settings.seed).employee(
      person, number: roster.numbers[person], unit: roster.units[roster.homeUnit(of: person)])
    let name = employee.name.prefix { $0 != Byte.comma }
    let words = name.split(separator: Byte.space)
    buffer.append(contentsOf: words.last ?? [])
    buffer.comma()
    let first = Array(words.dropLast().joined(separator: [Byte.space]))
    if words.count > 2 {
      buffer.append(Byte.quote)
      buffer.plain(first)
      buffer.append(Byte.quote)
    } else {
      buffer.plain(first)
    }
    buffer.comma()
    buffer.plain(employee.email)
    buffer.comma()
  }

  /// - Parameters:
  ///   - score: in hundredths.
  ///   - start: minutes after midnight.
  ///   - seconds: the time taken.
  private func finished(
    _ score: Int, _ day: CalendarDay, _ start: Int, _ seconds: Int, in buffer: inout [UInt8]
  ) {
    buffer.plain("Selesai,\"")
    buffer.spelledMoment(day, start)
    buffer.plain("\",\"")
    buffer.spelledMoment(day, start + seconds / 60)
    buffer.append(contentsOf: "\",\"\(seconds / 60) menit \(seconds % 60) detik\",\"".utf8)
    buffer.commaHundredths(score)
    buffer.append(Byte.quote)
  }
}
