/// Writes the year's one meeting on screens: Zoom's participant report in Indonesian, and who was invited.
///
/// Whoever attended was there for more than 80 % of the meeting; whoever did not stands in the invitation list only.
struct MeetingFiles {
  /// Where the report stands, below the input folder.
  static func path(_ activity: PlannedActivity) -> String {
    "kehadiran/zoom-\(String(decoding: activity.code, as: UTF8.self)).csv"
  }

  /// Seconds after midnight at which the host opened and closed the meeting: 200 minutes.
  private static let session = 7 * 3_600 + 50 * 60 + 12..<11 * 3_600 + 10 * 60 + 12
  /// People in a thousand who are known to the meeting by their name alone, and who come back after a break.
  private static let namePermille = 120
  private static let rejoinPermille = 160

  let roster: Roster
  let year: TrainingYear

  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    guard let place = year.onlinePlace else { return }
    try writeReport(place, to: emit)
    try writeInvitations(place, to: emit)
  }

  private func writeInvitations<E: Error>(
    _ place: Int, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let code = year.activities[place].code
    var file = SampleFile(
      "peserta/peserta-\(String(decoding: code, as: UTF8.self)).csv", header: "kode_kegiatan,nip")
    for person in year.enrolment.participants(of: place) {
      file.buffer.plain(code)
      file.buffer.comma()
      file.buffer.employeeNumber(roster.numbers[Int(person)])
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private func writeReport<E: Error>(
    _ place: Int, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let activity = year.activities[place]
    let present = year.enrolment.participants(of: place).filter {
      !year.participation(of: Int($0), in: place, roster).misses(0)
    }
    var file = SampleFile(
      Self.path(activity), header: "\u{FEFF}Topik,ID,Host,Durasi (menit),Waktu mulai,Waktu berakhir,Peserta")
    let host = ActivityFiles.organisers[activity.organiser]
    facts(activity, host: host, people: present.count + 1, in: &file.buffer)
    stay(
      host, "bkpp@contoh.go.id", activity.first, Self.session, isGuest: false, in: &file.buffer)
    try file.endRow(to: emit)
    // Somebody whom nobody let in: a telephone says no name.
    let wait = Self.session.lowerBound + 23 * 60
    stay(
      "Galaxy A15", "", activity.first, wait..<wait + 95, isGuest: true, isWaiting: true, in: &file.buffer)
    try file.endRow(to: emit)
    let sole = SoleNames(of: candidates(present, place), among: roster)
    for person in present {
      try stays(of: Int(person), place, isNamed: sole.contains(Int(person)), in: &file, to: emit)
    }
    try file.finish(to: emit)
  }

  /// Those of whom the meeting may know the name only.
  private func candidates(_ people: [UInt32], _ place: Int) -> [Int] {
    people.map(Int.init).filter { person in
      var stream = stream(of: person, place)
      return stream.chance(permille: Self.namePermille)
    }
  }

  private func stream(of person: Int, _ place: Int) -> RandomStream {
    RandomStream(
      seed: roster.settings.seed, purpose: .meeting, person, place + year.calendar.year * 10_000_000)
  }

  private func facts(
    _ activity: PlannedActivity, host: String, people: Int, in buffer: inout [UInt8]
  ) {
    let session = Self.session
    buffer.cell(ActivityFiles.name(of: activity))
    buffer.append(contentsOf: ",812 3456 7890,\(host),\(session.count / 60),".utf8)
    buffer.slashedMoment(activity.first, session.lowerBound)
    buffer.comma()
    buffer.slashedMoment(activity.first, session.upperBound)
    buffer.append(contentsOf: ",\(people)\n\n".utf8)
    buffer.append(
      contentsOf: "Nama (nama asli),Email,Waktu bergabung,Waktu keluar,Durasi (menit),Tamu,".utf8)
    buffer.append(contentsOf: "Respons penafian rekaman,Di ruang tunggu\n".utf8)
  }

  /// One row, or two for somebody who comes back: after a break, or on a second device before the first is gone.
  private func stays<E: Error>(
    of person: Int, _ place: Int, isNamed: Bool, in file: inout SampleFile,
    to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var stream = stream(of: person, place)
    _ = stream.chance(permille: Self.namePermille)
    let day = year.activities[place].first
    let employee = EmployeeDescription(seed: roster.settings.seed).employee(
      person, number: roster.numbers[person], unit: roster.units[roster.homeUnit(of: person)])
    let name = String(decoding: employee.name, as: UTF8.self)
    let email = isNamed ? "" : String(decoding: employee.email, as: UTF8.self)
    let join = Self.session.lowerBound + stream.draw(in: 90...20 * 60)
    let leave = Self.session.upperBound - stream.draw(in: 1...150)
    let split = join + stream.draw(in: 40 * 60...120 * 60)
    let gap = stream.draw(in: -120...240)
    if stream.chance(permille: Self.rejoinPermille) {
      stay(name, email, day, join..<split, isGuest: isNamed, in: &file.buffer)
      try file.endRow(to: emit)
      stay(name, email, day, split + gap..<leave, isGuest: isNamed, in: &file.buffer)
    } else {
      stay(name, email, day, join..<leave, isGuest: isNamed, in: &file.buffer)
    }
    try file.endRow(to: emit)
  }

  private func stay(
    _ name: String, _ email: String, _ day: CalendarDay, _ time: Range<Int>, isGuest: Bool,
    isWaiting: Bool = false, in buffer: inout [UInt8]
  ) {
    buffer.cell(name)
    buffer.comma()
    buffer.cell(email)
    buffer.comma()
    buffer.slashedMoment(day, time.lowerBound)
    buffer.comma()
    buffer.slashedMoment(day, time.upperBound)
    buffer.comma()
    // Zoom rounds up.
    buffer.number((time.count + 59) / 60)
    buffer.plain(isGuest ? ",Ya," : ",Tidak,")
    buffer.plain(isWaiting ? ",Ya" : "OK,Tidak")
  }
}
