/// Why a participant missed a session.
enum AbsenceReason: Int {
  case permission, illness, officialDuty, leave, unexcused

  var word: StaticString {
    switch self {
    case .permission: "izin"
    case .illness: "sakit"
    case .officialDuty: "tugas_dinas"
    case .leave: "cuti"
    case .unexcused: "alpa"
    }
  }

  /// As an office writes it in a spreadsheet.
  var label: StaticString {
    switch self {
    case .permission: "Izin"
    case .illness: "Sakit"
    case .officialDuty: "Tugas Dinas"
    case .leave: "Cuti"
    case .unexcused: "Alpa"
    }
  }

  /// What the list says beside the status; a text with a comma stands in quotes already.
  var remarks: [StaticString] {
    switch self {
    case .permission:
      ["keperluan keluarga", "mengantar anak sekolah", "\"izin pulang lebih awal, disetujui\""]
    case .illness: ["surat dokter", "demam", "rawat jalan"]
    case .officialDuty:
      [
        "\"rapat koordinasi, perintah pimpinan\"", "pelayanan tidak dapat ditinggalkan", "penugasan lapangan",
        "perjalanan dinas",
      ]
    case .leave: ["cuti tahunan", "cuti alasan penting"]
    case .unexcused: ["tanpa keterangan"]
    }
  }
}
