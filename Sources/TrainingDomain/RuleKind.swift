/// The kinds of rule that figures need, by the names that rule files have for them.
package enum RuleKind: String, CaseIterable, Sendable {
  case targets = "target-jp"
  case conversions = "konversi-jp"
  case completion = "penyelesaian"
  case accounts = "akun-pengembangan"
  case minimumCell = "sel-minimum"
  case maxRejected = "ambang-penolakan"
  case maxUnmatched = "ambang-orang-tak-dikenal"
  case maxMissingUnits = "ambang-unit-belum-masuk"
  case presence = "kehadiran-menit"
  case gainBands = "pita-peningkatan"
  case reactionBands = "pita-reaksi"
  case application = "evaluasi-penerapan"
  case budgetLights = "lampu-anggaran"
  case workingTime = "waktu-kerja"
  case release = "pelepasan-pegawai"
  case trainingIndex = "ip-asn-kompetensi"
}
