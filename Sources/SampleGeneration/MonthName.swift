/// The ways months are written: in file names and in the column `bulan`, and in full.
enum MonthName {
  static let spelled = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
    "November", "Desember",
  ]

  /// `2026-01` for month 0 since January 2026.
  static func of(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(2026 + month / 12)-\(number < 10 ? "0" : "")\(number)"
  }
}
