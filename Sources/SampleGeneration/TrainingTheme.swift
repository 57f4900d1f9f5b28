/// What an activity is about, and the competency it teaches.
struct TrainingTheme {
  let name: String
  let competency: [UInt8]

  private init(_ name: String, _ competency: String) {
    self.name = name
    self.competency = [UInt8](competency.utf8)
  }

  static let all = [
    TrainingTheme("Perencanaan Strategis", "Perencanaan Strategis"),
    TrainingTheme("Pengelolaan Anggaran", "Pengelolaan Anggaran"),
    TrainingTheme("Kepemimpinan", "Kepemimpinan"),
    TrainingTheme("Pelayanan Publik Ramah", "Pelayanan Publik"),
    TrainingTheme("Digitalisasi Layanan", "Digitalisasi"),
    TrainingTheme("Kebijakan Publik Berbasis Data", "Kebijakan Publik"),
    TrainingTheme("Inovasi Daerah", "Mengelola Perubahan"),
    TrainingTheme("Wawasan Kebangsaan", "Perekat Bangsa"),
    TrainingTheme("Komunikasi Efektif", "Komunikasi"),
    TrainingTheme("Integritas dan Antikorupsi", "Integritas"),
    TrainingTheme("Membangun Tim Lintas Bidang", "Kerja Sama"),
    TrainingTheme("Pengambilan Keputusan Berbasis Risiko", "Pengambilan Keputusan"),
    TrainingTheme("Manajemen Kinerja", "Orientasi pada Hasil"),
    TrainingTheme("Pembinaan Pegawai", "Pengembangan Diri dan Orang Lain"),
  ]
}
