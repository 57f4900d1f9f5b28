/// The kind of a unit as `unit.csv` writes it.
enum UnitType: String {
  case agency = "badan"
  case department = "dinas"
  case district = "kecamatan"
  case section = "bagian"
  case hospital = "rsud"
  case secretariat = "sekretariat"
  case inspectorate = "inspektorat"
  case order = "satuan"

  /// Whether citizens come to its counters, so that complaints and satisfaction are measured.
  var servesCitizens: Bool {
    switch self {
    case .department, .district, .hospital: true
    case .agency, .section, .secretariat, .inspectorate, .order: false
    }
  }
}
