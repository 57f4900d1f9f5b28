/// The kinds of export that the report is made from.
package enum SourceKind: UInt8, CaseIterable, Sendable {
  case units, employees, activities, attendance, evaluations, budget, services, holidays
  case invitations, history, followUps, controls

  /// Whether a report misses nothing without this kind.
  package var isOptional: Bool { [.invitations, .history, .followUps, .controls].contains(self) }

  /// Whether its rows speak of people, so that few of them tell about a person.
  package var isAboutPeople: Bool {
    switch self {
    case .employees, .attendance, .evaluations, .invitations, .history: true
    case .units, .activities, .budget, .services, .holidays, .followUps, .controls: false
    }
  }

  /// The word by which offices name such files, and by which a file's name is recognised.
  package var fileWord: String {
    switch self {
    case .units: "unit"
    case .employees: "pegawai"
    case .activities: "kegiatan"
    case .attendance: "kehadiran"
    case .evaluations: "evaluasi"
    case .budget: "anggaran"
    case .services: "layanan"
    case .holidays: "libur"
    case .invitations: "peserta"
    case .history: "riwayat"
    case .followUps: "tindak_lanjut"
    case .controls: "kontrol"
    }
  }
}
