/// Writes `unit.csv` and `pegawai.csv`.
struct RosterFiles {
  let roster: Roster

  func writeUnits<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    var file = SampleFile("unit.csv", header: "kode_unit,nama_unit,kode_induk,jenis")
    for unit in roster.units {
      file.buffer.plain(unit.code)
      file.buffer.comma()
      file.buffer.cell(unit.name)
      file.buffer.comma()
      file.buffer.cell(unit.parent ?? "")
      file.buffer.comma()
      file.buffer.cell(unit.type.rawValue)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  func writeEmployees<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    var file = SampleFile(
      "pegawai.csv",
      header: "nip,nama,kode_unit,status,jenis_jabatan,email,berlaku_sejak,berlaku_sampai,"
        + "mulai_kontrak")
    let description = EmployeeDescription(seed: roster.settings.seed)
    let start = CalendarDay(firstOfMonth: 0)
    for home in roster.units.indices {
      for person in roster.people(of: home) {
        let employee = description.employee(person, number: roster.numbers[person], unit: roster.units[home])
        switch roster.career(of: person, in: home) {
        case .stays:
          try row(employee, home, start, nil, in: &file, to: emit)
        case .moves(let target, let month):
          let day = CalendarDay(firstOfMonth: month)
          try row(employee, home, start, day.adding(days: -1), in: &file, to: emit)
          try row(employee, target, day, nil, in: &file, to: emit)
        case .leaves(let month):
          let day = CalendarDay(firstOfMonth: month)
          try row(employee, home, start, day.adding(days: -1), in: &file, to: emit)
        }
      }
    }
    try file.finish(to: emit)
  }

  private func row<E: Error>(
    _ employee: Employee, _ unit: Int, _ from: CalendarDay, _ until: CalendarDay?, in file: inout SampleFile,
    to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    file.buffer.employeeNumber(employee.number)
    file.buffer.comma()
    file.buffer.cell(employee.name)
    file.buffer.comma()
    file.buffer.plain(roster.units[unit].code)
    file.buffer.comma()
    file.buffer.plain(employee.status)
    file.buffer.comma()
    file.buffer.plain(employee.post)
    file.buffer.comma()
    file.buffer.plain(employee.email)
    file.buffer.comma()
    file.buffer.date(from)
    file.buffer.comma()
    if let until { file.buffer.date(until) }
    file.buffer.comma()
    if let start = employee.contractStart { file.buffer.date(start) }
    try file.endRow(to: emit)
  }
}
