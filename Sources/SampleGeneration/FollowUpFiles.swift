/// Writes `tindak_lanjut/tindak_lanjut-YYYY.csv`: what became of the activities of a year in the units that sent
/// people there, as far as the asked months reach.
///
/// None to four rows an activity, weeks after its end. Every idea of an activity is another one, so that no two rows
/// contradict each other.
struct FollowUpFiles {
  private static let header = "kode_kegiatan,kode_unit,tanggal,uraian,status"
  /// Whose participants bring ideas home, by what the column `bentuk` says.
  private static let forms: Set<String> = ["Forum", "Seminar", "Kuliah Umum", "Magang"]
  private static let mostRows = 4

  let roster: Roster
  let year: TrainingYear
  /// The last asked day of all years.
  let lastDay: CalendarDay

  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    var file = SampleFile("tindak_lanjut/tindak_lanjut-\(year.calendar.year).csv", header: Self.header)
    for (place, activity) in year.activities.enumerated() where Self.forms.contains(activity.form.label) {
      for row in rows(of: activity, place) {
        file.buffer.plain(activity.code)
        file.buffer.comma()
        file.buffer.plain(roster.units[row.unit].code)
        file.buffer.comma()
        file.buffer.date(row.day)
        file.buffer.comma()
        file.buffer.cell(row.text)
        file.buffer.comma()
        file.buffer.plain(row.status)
        try file.endRow(to: emit)
      }
    }
    try file.finish(to: emit)
  }

  private typealias Row = (unit: Int, day: CalendarDay, text: String, status: [UInt8])

  private func rows(of activity: PlannedActivity, _ place: Int) -> [Row] {
    let people = year.enrolment.participants(of: place)
    guard !people.isEmpty else { return [] }
    var stream = RandomStream(
      seed: roster.settings.seed, purpose: .followUp, place, year.calendar.year)
    let count = stream.draw(in: 0...Self.mostRows)
    let (firstIdea, firstSupport) = (stream.draw(below: 1_000), stream.draw(below: 1_000))
    let rows = (0..<count).map { number -> Row in
      let person = Int(people[people.startIndex + stream.draw(below: people.count)])
      let day = workday(activity.last.adding(days: stream.draw(in: 10...100)))
      let status = FollowUpTexts.statuses[stream.pick(weights: FollowUpTexts.statuses.map(\.weight))]
      let texts = status.isSupport ? FollowUpTexts.support : FollowUpTexts.ideas(on: activity.themePlace)
      let text = texts[((status.isSupport ? firstSupport : firstIdea) + number) % texts.count]
      return (roster.homeUnit(of: person), day, text, [UInt8](status.word.utf8))
    }
    return rows.filter { $0.day.number <= lastDay.number }
  }

  /// The day, or the next one on which offices work.
  private func workday(_ day: CalendarDay) -> CalendarDay {
    var day = day
    while day.weekday >= 5 || Holiday.national(in: day.year).contains(where: { $0.day == day }) {
      day = day.adding(days: 1)
    }
    return day
  }
}
