/// Writes `riwayat/riwayat-YYYY.csv`: training records without activity codes.
///
/// Most are courses that people took elsewhere, on Saturdays; some are the same trainings that also stand in the
/// attendance, and one of these, of the tested activity, has a title that is only nearly the same.
struct HistoryFiles {
  static let header =
    "nip,nama_kegiatan,tanggal_mulai,tanggal_selesai,jp,bentuk,penyelenggara,nomor_sertifikat"
  private static let exportHeader =
    "nipBaru,namaKursus,jumlahJam,jenisKursus,institusiPenyelenggara,nomorSertipikat,tahunKursus,tanggalKursus,"
    + "tanggalSelesaiKursus"
  /// People in a thousand with a course from elsewhere, and participations in a thousand that were recorded too.
  private static let coursePermille = 14
  private static let recordedPermille = 3

  let roster: Roster
  let year: TrainingYear

  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    let isExport = roster.settings.dialect == .mixed
    var file = SampleFile(
      "riwayat/riwayat-\(year.calendar.year).csv", header: isExport ? Self.exportHeader : Self.header)
    for unit in roster.units.indices {
      for person in roster.people(of: unit) {
        guard let record = course(of: person, unit) else { continue }
        row(record, isExport, in: &file.buffer)
        try file.endRow(to: emit)
      }
    }
    for place in year.activities.indices {
      for person in year.enrolment.participants(of: place) where isRecorded(Int(person), place) {
        row(record(of: Int(person), place, title: nil), isExport, in: &file.buffer)
        try file.endRow(to: emit)
      }
    }
    if let record = nearRecord {
      row(record, isExport, in: &file.buffer)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private func stream(_ person: Int, _ part: Int) -> RandomStream {
    RandomStream(
      seed: roster.settings.seed, purpose: .record, person, part + year.calendar.year * 10_000_000)
  }

  private func course(of person: Int, _ unit: Int) -> TrainingRecord? {
    var stream = stream(person, 0)
    guard stream.chance(permille: Self.coursePermille) else { return nil }
    if case .leaves = roster.career(of: person, in: unit) { return nil }
    let course = OutsideCourse.all[stream.draw(below: OutsideCourse.all.count)]
    let first = CalendarDay(year.calendar.year, 1, 3).number
    let saturday = first + (5 - CalendarDay(number: first).weekday + 7) % 7
    let weeks = (year.calendar.lastDay.number - course.days + 1 - saturday) / 7
    let day = CalendarDay(number: saturday + 7 * stream.draw(below: weeks + 1))
    return TrainingRecord(
      number: roster.numbers[person], title: course.title, first: day,
      last: day.adding(days: course.days - 1), hours: course.hours, form: course.form,
      organiser: course.organiser, certificate: stream.draw(in: 100...9_999))
  }

  /// Whether somebody who missed nothing has a record of an activity too.
  private func isRecorded(_ person: Int, _ place: Int) -> Bool {
    guard place != year.quizPlace else { return false }
    var stream = stream(person, place + 1)
    return stream.chance(permille: Self.recordedPermille)
      && year.participation(of: person, in: place, roster).missed == 0
  }

  /// The record whose title differs from its activity's by an abbreviation.
  private var nearRecord: TrainingRecord? {
    guard let place = year.quizPlace,
      let person = year.enrolment.participants(of: place).first(where: {
        year.participation(of: Int($0), in: place, roster).missed == 0
      })
    else { return nil }
    let activity = year.activities[place]
    let title = "\(activity.form.title) \(activity.theme.name) Angk. \(activity.batch)"
    return record(of: Int(person), place, title: title)
  }

  private func record(of person: Int, _ place: Int, title: String?) -> TrainingRecord {
    let activity = year.activities[place]
    var stream = stream(person, place + 1)
    // The first draw decided whether there is a record.
    _ = stream.chance(permille: Self.recordedPermille)
    return TrainingRecord(
      number: roster.numbers[person], title: title ?? ActivityFiles.name(of: activity), first: activity.first,
      last: activity.last, hours: activity.creditedHours, form: activity.form.label,
      organiser: ActivityFiles.organisers[activity.organiser], certificate: stream.draw(in: 100...9_999))
  }

  private func row(_ record: TrainingRecord, _ isExport: Bool, in buffer: inout [UInt8]) {
    buffer.employeeNumber(record.number)
    buffer.comma()
    buffer.cell(isExport ? capitals(record.title) : [UInt8](record.title.utf8))
    buffer.comma()
    if isExport {
      buffer.append(contentsOf: "\(record.hours),\(record.form),\(record.organiser),".utf8)
      certificate(record, in: &buffer)
      buffer.append(contentsOf: ",\(record.first.year),".utf8)
      buffer.hyphenedDate(record.first)
      buffer.comma()
      buffer.hyphenedDate(record.last)
    } else {
      buffer.date(record.first)
      buffer.comma()
      buffer.date(record.last)
      buffer.append(contentsOf: ",\(record.hours),\(record.form),\(record.organiser),".utf8)
      certificate(record, in: &buffer)
    }
  }

  private func certificate(_ record: TrainingRecord, in buffer: inout [UInt8]) {
    buffer.append(contentsOf: "800.2/\(record.certificate)/\(record.first.year)".utf8)
  }

  /// SIASN shows titles in capitals. ASCII by bytes: `uppercased()` would load tables of a Unicode version.
  private func capitals(_ text: String) -> [UInt8] {
    text.utf8.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }
  }
}
