/// Writes the attendance files that units send themselves, such as `kehadiran/kehadiran-2026-03-U06.csv`.
struct UnitExportFiles {
  private static let header = "Kode Kegiatan;NIP;Nama;Tanggal;Status;Sesi;JP"
  private static let byteOrderMark = "\u{FEFF}"
  /// An en dash in Windows-1252.
  private static let dash: [UInt8] = [Byte.space, 0x96, Byte.space]

  let roster: Roster
  let year: TrainingYear

  /// Writes a month's files, counted since January 2026; a unit without rows sends none.
  func write<E: Error>(month: Int, to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    for export in UnitExport.all where export.months.contains(month % 12) {
      try write(export, month, to: emit)
    }
  }

  private func write<E: Error>(
    _ export: UnitExport, _ month: Int, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let people = roster.people(of: export.unit)
    var file: SampleFile?
    var hours = 0
    for (place, activity) in year.activities.enumerated() where !activity.isOnline {
      let sessions = activity.sessions(inMonth: month)
      guard !sessions.isEmpty else { continue }
      for person in year.enrolment.participants(of: place) where people.contains(Int(person)) {
        let employee = EmployeeDescription(seed: roster.settings.seed).employee(
          Int(person), number: roster.numbers[Int(person)], unit: roster.units[export.unit])
        let participation = year.participation(of: Int(person), in: place, roster)
        for session in sessions {
          var rows = file ?? begin(export, month)
          row(export.style, employee, activity, session, participation, in: &rows.buffer)
          try rows.endRow(to: emit)
          file = rows
          if activity.statesSessionHours { hours += activity.hours(ofSession: session) }
        }
      }
    }
    guard var rows = file else { return }
    if export.style == .titled {
      rows.buffer.append(contentsOf: "JUMLAH;;;;;;\(hours)\r".utf8)
      try rows.endRow(to: emit)
    }
    try rows.finish(to: emit)
  }

  private func begin(_ export: UnitExport, _ month: Int) -> SampleFile {
    let unit = roster.units[export.unit]
    let code = String(decoding: unit.code, as: UTF8.self)
    let header =
      switch export.style {
      case .apostrophes: Self.byteOrderMark + Self.header
      case .titled:
        Self.byteOrderMark + "DAFTAR HADIR PENGEMBANGAN KOMPETENSI;;;;;;\r\n"
          + "\(unit.name) – \(MonthName.spelled[month % 12]) \(year.calendar.year);;;;;;\r\n;;;;;;\r\n"
          + Self.header
      case .windows: Self.header + ";Keterangan"
      }
    return SampleFile("kehadiran/kehadiran-\(MonthName.of(month))-\(code).csv", header: header + "\r")
  }

  private func row(
    _ style: UnitExport.Style, _ employee: Employee, _ activity: PlannedActivity, _ session: Int,
    _ participation: Participation, in buffer: inout [UInt8]
  ) {
    let isMissed = participation.misses(session)
    buffer.plain(activity.code)
    buffer.semicolon()
    if style == .apostrophes { buffer.append(UInt8(ascii: "'")) }
    buffer.employeeNumber(employee.number)
    buffer.semicolon()
    buffer.plain(employee.name)
    buffer.semicolon()
    buffer.slashedDate(activity.day(ofSession: session))
    buffer.semicolon()
    buffer.plain(isMissed ? participation.reason.label : "Hadir")
    buffer.semicolon()
    buffer.number(session + 1)
    buffer.semicolon()
    if activity.statesSessionHours {
      let hours = activity.hours(ofSession: session)
      if style == .windows { buffer.commaHundredths(hours * 100) } else { buffer.number(hours) }
    }
    if style == .windows {
      buffer.semicolon()
      if isMissed, let remark = participation.remark {
        buffer.plain(participation.reason.label)
        buffer.plain(Self.dash)
        var text: [UInt8] = []
        text.plain(participation.reason.remarks[remark])
        buffer.plain(text.filter { $0 != Byte.quote })
      }
    }
    buffer.append(UInt8(ascii: "\r"))
  }
}
