/// The way months are written in file names and in the column `bulan`.
enum MonthName {
  /// `2026-01` for month 0 since January 2026.
  static func of(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(2026 + month / 12)-\(number < 10 ? "0" : "")\(number)"
  }
}
