/// Writes `peserta/peserta-YYYY.csv`: who was invited to what is still to come. There is none where nobody was.
struct InvitationFiles {
  let roster: Roster
  let year: TrainingYear

  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    guard year.schedule.contains(where: { !$0.invited.isEmpty }) else { return }
    var file = SampleFile("peserta/peserta-\(year.calendar.year).csv", header: "kode_kegiatan,nip")
    for scheduled in year.schedule {
      for person in scheduled.invited {
        file.buffer.plain(scheduled.activity.code)
        file.buffer.comma()
        file.buffer.employeeNumber(roster.numbers[Int(person)])
        try file.endRow(to: emit)
      }
    }
    try file.finish(to: emit)
  }
}
