/// Writes `evaluasi/evaluasi-YYYY-MM.csv`: each score in the month it was given.
struct EvaluationFiles {
  static let header = "kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min,kompetensi,tanggal"
  /// The longest that somebody asked about application lets pass.
  private static let longestWait = 6
  private static let applicationStages: [StaticString] = [
    "perilaku_mandiri", "perilaku_rekan", "perilaku_atasan",
  ]

  let roster: Roster
  let years: [TrainingYear]

  /// Writes the file of a month since January 2026, with the flaws planted in it.
  func write<E: Error>(
    month: Int, flaws: PlantedFlaws, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var file = SampleFile("evaluasi/evaluasi-\(MonthName.of(month)).csv", header: Self.header)
    // Questions about application may be answered in the next year.
    for year in years[max(0, month / 12 - 1)...month / 12] {
      for (place, activity) in year.activities.enumerated() where isAsked(activity, in: month) {
        let isQuiz = roster.settings.dialect == .mixed && year.quizPlace == place
        try write(
          activity, place, month, isQuiz: isQuiz, year.enrolment.participants(of: place), in: &file, to: emit)
      }
    }
    for row in flaws.evaluationRows(month: month, year: years[month / 12]) {
      file.buffer.plain(row)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private func isAsked(_ activity: PlannedActivity, in month: Int) -> Bool {
    if activity.first.monthIndex == month || activity.last.monthIndex == month { return true }
    if let delay = activity.followUpDelay, activity.last.adding(days: delay).monthIndex == month {
      return true
    }
    guard let delay = activity.applicationDelay else { return false }
    let begin = activity.last.adding(days: delay)
    return begin.monthIndex == month || begin.adding(days: Self.longestWait).monthIndex == month
  }

  private func write<E: Error>(
    _ activity: PlannedActivity, _ place: Int, _ month: Int, isQuiz: Bool, _ people: ArraySlice<UInt32>,
    in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var units = UnitCursor(roster)
    let row = ScoreRow(activity: activity, month: month)
    let followUpDay = activity.followUpDelay.map { activity.last.adding(days: $0) }
    let applicationDays = activity.applicationDelay.map { delay in
      (0...Self.longestWait).map { activity.last.adding(days: delay + $0) }
    }
    for person in people {
      let participation = Participation(
        seed: roster.settings.seed, person: Int(person), character: units.unit(of: Int(person)).character,
        activity: activity, place: place)
      let scores = participation.scores()
      let number = roster.numbers[Int(person)]
      if !isQuiz {
        try row.write(scores.before, "pre", activity.first, number, in: &file, to: emit)
        try row.write(scores.after, "post", activity.last, number, in: &file, to: emit)
      }
      try row.write(scores.reaction, "reaksi", activity.last, number, isLikert: true, in: &file, to: emit)
      if let followUpDay {
        try row.write(scores.followUp, "tindak_lanjut", followUpDay, number, in: &file, to: emit)
      }
      guard let applicationDays else { continue }
      for (side, stage) in Self.applicationStages.enumerated() {
        let day = applicationDays[scores.applicationDays[side]]
        try row.write(scores.application[side], stage, day, number, isLikert: true, in: &file, to: emit)
      }
    }
  }
}
