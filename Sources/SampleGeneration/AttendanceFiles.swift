/// Writes `kehadiran/kehadiran-YYYY-MM.csv`: one row for each participant and session.
struct AttendanceFiles {
  static let header = "kode_kegiatan,nip,tanggal,status,sesi,jp,jam_masuk,jam_keluar,alasan"

  let roster: Roster
  let years: [TrainingYear]

  /// Writes the file of a month since January 2026, with the flaws planted in it.
  func write<E: Error>(
    month: Int, flaws: PlantedFlaws, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let year = years[month / 12]
    var file = SampleFile("kehadiran/kehadiran-\(MonthName.of(month)).csv", header: Self.header)
    for (place, activity) in year.activities.enumerated() {
      let sessions = activity.sessions(inMonth: month)
      guard !sessions.isEmpty, !(isMixed && activity.isOnline) else { continue }
      try write(activity, place, month, sessions, year.enrolment.participants(of: place), in: &file, to: emit)
    }
    for row in flaws.attendanceRows(month: month, year: year) {
      file.buffer.plain(row)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private var isMixed: Bool { roster.settings.dialect == .mixed }

  private func write<E: Error>(
    _ activity: PlannedActivity, _ place: Int, _ month: Int, _ sessions: Range<Int>,
    _ people: ArraySlice<UInt32>,
    in file: inout SampleFile, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var units = UnitCursor(roster)
    let ends = sessions.map { AttendanceCells(activity: activity, session: $0) }
    for person in people {
      let unit = units.unit(of: Int(person))
      if isMixed, UnitExport.of(units.place, month: month) != nil { continue }
      let participation = Participation(
        seed: roster.settings.seed, person: Int(person), character: unit.character, activity: activity,
        place: place)
      for cells in ends {
        cells.write(roster.numbers[Int(person)], participation, in: &file.buffer)
        try file.endRow(to: emit)
      }
    }
  }
}
