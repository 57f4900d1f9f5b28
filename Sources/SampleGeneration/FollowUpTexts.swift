/// Invented words of follow-ups. Every list holds at least as many texts as an activity has rows.
enum FollowUpTexts {
  /// What the column `status` says, and in how many of a hundred rows.
  static let statuses: [(word: String, weight: Int, isSupport: Bool)] = [
    ("usulan", 22, false), ("", 5, false), ("sedang berjalan", 18, false), ("diterapkan", 30, false),
    ("pendampingan", 11, true), ("fasilitasi", 7, true), ("dibatalkan", 7, false),
  ]

  static let support = [
    "Pendampingan penyusunan SOP", "Peminjaman ruang dan perangkat", "Bimbingan teknis lanjutan di unit",
    "Fasilitasi pertemuan dengan mitra", "Klinik konsultasi bulanan",
  ]

  /// - Parameter theme: a place in `TrainingTheme.all`.
  static func ideas(on theme: Int) -> [String] {
    switch theme {
    case 0:
      [
        "Peta jalan program tiga tahun", "Penyelarasan indikator kinerja unit", "Rapat tinjauan triwulan",
        "Daftar risiko program",
      ]
    case 2:
      [
        "Apel singkat berbagi pengetahuan", "Papan target tim", "Rotasi tugas antarseksi",
        "Umpan balik bulanan bagi tim",
      ]
    case 4:
      [
        "Antrean daring loket pelayanan", "Formulir permohonan elektronik", "Papan pantau berkas masuk",
        "Arsip digital surat keluar",
      ]
    case 5:
      [
        "Telaah kebijakan berbasis data", "Survei singkat kebutuhan warga", "Dasbor data sektoral",
        "Forum konsultasi rancangan aturan",
      ]
    case 6:
      [
        "Loket keliling tingkat kelurahan", "Lomba inovasi antarseksi", "Pojok aduan cepat",
        "Layanan jemput berkas bagi lansia",
      ]
    default:
      [
        "Pakta integritas ditinjau ulang", "Kotak saran daring", "Maklumat layanan dipasang di loket",
        "Daftar periksa pelayanan, edisi baru",
      ]
    }
  }
}
