/// Writes `kegiatan/kegiatan-YYYY.csv`: what was held in the asked months, then what is still to come in the year.
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
      let cost = activity.unitCost * year.enrolment.participants(of: place).count
      figures(
        activity, cost: cost, ActivityTerms(held: place, of: year, roster: roster), in: &file.buffer)
      try file.endRow(to: emit)
    }
    for scheduled in year.schedule {
      describe(scheduled.activity, in: &file.buffer)
      figures(scheduled.activity, cost: scheduled.cost, scheduled.terms, in: &file.buffer)
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

  /// - Parameter cost: in rupiah; 0 for none.
  private func figures(
    _ activity: PlannedActivity, cost: Int, _ terms: ActivityTerms, in buffer: inout [UInt8]
  ) {
    buffer.number(activity.sessions)
    buffer.comma()
    if let places = terms.places { buffer.number(places) }
    buffer.comma()
    if cost > 0 { buffer.number(cost) }
    buffer.comma()
    for (place, unit) in terms.openTo.enumerated() {
      if place > 0 { buffer.semicolon() }
      buffer.plain(roster.units[unit].code)
    }
    buffer.comma()
    if let payer = terms.payer { buffer.plain(roster.units[payer].code) }
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
