/// Writes `sumber.yml`: what exports do not say themselves, with notes that teach an office to write its own entries.
struct SourceSettingsFile {
  let years: [TrainingYear]

  /// Writes nothing where no file needs it: an entry that speaks of no file is a fault of its own.
  func write<E: Error>(to emit: (String, [UInt8]) throws(E) -> Void) throws(E) {
    let entries = years.flatMap(entries)
    guard !entries.isEmpty else { return }
    try emit("sumber.yml", [UInt8]((Self.introduction + entries.joined()).utf8))
  }

  private static let introduction = """
    # Keterangan tentang berkas yang tidak menyebut kegiatannya sendiri: laporan Zoom, kuis Moodle, dan sejenisnya.
    # Satu butir untuk satu berkas, atau untuk beberapa berkas dengan * (sembarang teks) dan ? (satu huruf):
    #   berkas:         letak berkas di bawah folder masukan
    #   kegiatan:       kode_kegiatan dari daftar kegiatan
    #   tahap:          untuk nilai: pre, post, reaksi, tindak_lanjut, ...
    #   sesi:           sesi ke berapa yang dicatat laporan itu
    #   menit:          lama sesi, bila laporan tidak menyebutnya
    #   urutan_tanggal: hari-dahulu (05/03/2026 = 5 Maret) atau bulan-dahulu, bila berkas tidak memutuskannya
    # Bila ada yang kurang, `bangkom check` menunjukkan baris yang perlu ditambahkan di sini.
    sumber:

    """

  private func entries(of year: TrainingYear) -> [String] {
    var entries = [
      """
        # Riwayat dari SIASN menulis tanggal sebagai 05-03-2026.
        - berkas: riwayat/riwayat-\(year.calendar.year).csv
          urutan_tanggal: hari-dahulu

      """
    ]
    if let place = year.onlinePlace {
      let activity = year.activities[place]
      entries.append(
        """
          # Laporan peserta Zoom, unduhan berbahasa Indonesia. Yang diundang ada dalam folder peserta.
          - berkas: \(MeetingFiles.path(activity))
            kegiatan: \(code(activity))
            sesi: 1
            urutan_tanggal: hari-dahulu

        """)
    }
    if let place = year.quizPlace {
      let activity = year.activities[place]
      for stage in ["pre", "post"] {
        entries.append(
          """
            # Nilai kuis Moodle \(stage == "pre" ? "sebelum" : "sesudah") kegiatan.
            - berkas: \(QuizFiles.path(activity, stage))
              kegiatan: \(code(activity))
              tahap: \(stage)

          """)
      }
    }
    return entries
  }

  private func code(_ activity: PlannedActivity) -> String { String(decoding: activity.code, as: UTF8.self) }
}
