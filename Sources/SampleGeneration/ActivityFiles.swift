/// Writes `kegiatan/kegiatan-YYYY.csv`.
struct ActivityFiles {
  static let organisers = [
    "BKPP Kota Semarang", "BPSDMD Provinsi Jawa Tengah", "Lembaga Administrasi Negara",
  ]
  private static let header =
    "kode_kegiatan,nama_kegiatan,bentuk,jp,tanggal_mulai,tanggal_selesai,jalur,kompetensi,penyelenggara,"
    + "mitra,lingkup,sesi,kuota,biaya,kode_unit_peserta,kode_unit_pembiaya"

  let roster: Roster

  func write<E: Error>(
    _ year: TrainingYear, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    let number = year.calendar.year
    var file = SampleFile("kegiatan/kegiatan-\(number).csv", header: Self.header)
    for (place, activity) in year.activities.enumerated() {
      describe(activity, in: &file.buffer)
      figures(activity, participants: year.enrolment.participants(of: place).count, in: &file.buffer)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  private func describe(_ activity: PlannedActivity, in buffer: inout [UInt8]) {
    let partner = activity.partner.map { Partnership.universities[$0] }
    buffer.plain(activity.code)
    buffer.comma()
    buffer.cell(Self.name(of: activity))
    buffer.comma()
    buffer.cell(activity.form.label)
    buffer.comma()
    if activity.statedHours > 0 { buffer.number(activity.statedHours) }
    buffer.comma()
    buffer.date(activity.first)
    buffer.comma()
    buffer.date(activity.last)
    buffer.comma()
    buffer.plain(activity.form.isInClass ? "klasikal" : "nonklasikal")
    buffer.comma()
    buffer.plain(activity.theme.competency)
    buffer.comma()
    buffer.cell(Self.organisers[activity.organiser])
    buffer.comma()
    buffer.cell(partner ?? "")
    buffer.comma()
    buffer.plain(activity.isAbroad ? "luar_negeri" : "nasional")
    buffer.comma()
  }

  private func figures(_ activity: PlannedActivity, participants: Int, in buffer: inout [UInt8]) {
    let cost = activity.unitCost * participants
    buffer.number(activity.sessions)
    buffer.comma()
    buffer.number(seats(for: participants, in: activity))
    buffer.comma()
    if cost > 0 { buffer.number(cost) }
    buffer.comma()
    if let audience = activity.audience { buffer.plain(roster.units[audience].code) }
    buffer.comma()
    if let audience = activity.audience { buffer.plain(roster.units[audience].code) }
  }

  private func seats(for participants: Int, in activity: PlannedActivity) -> Int {
    guard let spare = activity.spareSeats else { return max(1, participants) }
    return max(5, (participants + 4) / 5 * 5) + spare
  }

  /// The activity's full name, as the list of activities has it.
  static func name(of activity: PlannedActivity) -> String {
    let partner = activity.partner.map { Partnership.universities[$0] }
    let title = "\(activity.form.title) \(activity.theme.name)"
    switch (activity.form.partnership, partner) {
    case (.always, let partner?): return "\(title) bersama \(partner) (\(activity.batch))"
    default: return "\(title) Angkatan \(activity.batch)"
    }
  }
}
