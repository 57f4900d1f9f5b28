/// Writes `layanan/layanan-YYYY.csv`: complaints each month, satisfaction at the end of each quarter.
struct ServiceFiles {
  private static let header =
    "kode_unit,bulan,pengaduan_masuk,pengaduan_selesai,jam_tanggap,nilai_skm,skm_maks"

  let roster: Roster

  func write<E: Error>(
    _ calendar: WorkCalendar, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var file = SampleFile("layanan/layanan-\(calendar.year).csv", header: Self.header)
    for month in 0..<calendar.months {
      for unit in roster.units.indices where roster.units[unit].type.servesCitizens {
        row(unit, (calendar.year - 2026) * 12 + month, in: &file.buffer)
        try file.endRow(to: emit)
      }
    }
    try file.finish(to: emit)
  }

  private func row(_ unit: Int, _ month: Int, in buffer: inout [UInt8]) {
    var usual = RandomStream(seed: roster.settings.seed, purpose: .service, unit)
    let complaints = usual.draw(in: 8...60)
    let hours = usual.draw(in: 120...520)
    let satisfaction = usual.draw(in: 7_600...8_700)
    var stream = RandomStream(seed: roster.settings.seed, purpose: .service, unit, month + 1)
    let received = complaints * stream.draw(in: 60...140) / 100
    let answered = received * stream.draw(in: 820...1_000) / 1_000
    let tenths = hours * stream.draw(in: 75...125) / 100
    // A slow drift upwards, whatever was taught: satisfaction stands beside training, not under it.
    let score = satisfaction + month * 12 + stream.draw(in: -150...150)
    buffer.plain(roster.units[unit].code)
    buffer.comma()
    buffer.cell(MonthName.of(month))
    buffer.comma()
    buffer.number(received)
    buffer.comma()
    buffer.number(answered)
    buffer.comma()
    buffer.number(tenths / 10)
    buffer.append(Byte.point)
    buffer.number(tenths % 10)
    buffer.comma()
    if month % 3 == 2 { buffer.hundredths(min(score, 10_000)) }
    buffer.plain(",100")
  }
}
