/// The budget accounts that pay for development of competencies, and one that does not.
enum BudgetAccount: Int, CaseIterable {
  case training, dissemination, guidance, leadership
  /// Paper and pens: under the same units, but outside the development accounts.
  case stationery

  /// Accounts that activities are paid from.
  static let development: [BudgetAccount] = [.training, .dissemination, .guidance, .leadership]

  var code: StaticString {
    switch self {
    case .training: "5.1.02.02.12.0001"
    case .dissemination: "5.1.02.02.12.0002"
    case .guidance: "5.1.02.02.12.0003"
    case .leadership: "5.1.02.02.12.0004"
    case .stationery: "5.1.02.01.01.0024"
    }
  }

  /// The account's name as a cell, quoted where it has a comma.
  var name: StaticString {
    switch self {
    case .training: "\"Belanja Kursus Singkat/Pelatihan, termasuk magang\""
    case .dissemination: "Belanja Sosialisasi"
    case .guidance: "Belanja Bimbingan Teknis"
    case .leadership: "Belanja Diklat Kepemimpinan"
    case .stationery: "Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor"
    }
  }
}
