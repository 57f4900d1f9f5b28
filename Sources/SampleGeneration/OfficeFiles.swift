/// Writes `libur-YYYY.csv` and `laporan.yml`.
struct OfficeFiles {
  func writeHolidays<E: Error>(
    of year: Int, to emit: (String, [UInt8]) throws(E) -> Void
  ) throws(E) {
    var file = SampleFile("libur-\(year).csv", header: "tanggal,keterangan")
    for holiday in Holiday.national(in: year) {
      file.buffer.date(holiday.day)
      file.buffer.comma()
      file.buffer.cell(holiday.name)
      try file.endRow(to: emit)
    }
    try file.finish(to: emit)
  }

  func writeReportDescription<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    let text = """
      # Contoh sintetis: semua orang, kegiatan dan angka dalam folder ini rekaan.
      kota: Kota Semarang
      instansi: Badan Kepegawaian, Pendidikan dan Pelatihan
      # sementara atau final
      status: sementara
      penanggung_jawab: Kepala Bidang Pengembangan Kompetensi Aparatur
      # tanggal dalam bulan berikutnya saat edisi berikutnya harus terbit
      jatuh_tempo_hari: 10

      """
    try emit("laporan.yml", [UInt8](text.utf8))
  }
}
