import Findings
import TrainingDomain

extension RuleKind {
  /// The key of a rule file under which the content of this kind stands.
  var contentKey: String {
    switch self {
    case .targets: "status"
    case .conversions: "bentuk"
    case .completion: "hadir_minimum_persen"
    case .accounts: "awalan"
    case .minimumCell: "orang"
    case .maxRejected: "baris_ditolak_maks_persen"
    case .maxUnmatched: "orang_tak_dikenal_maks_persen"
    case .maxMissingUnits: "unit_belum_masuk_maks_persen"
    case .presence: "menit_minimum_persen"
    case .gainBands: "peningkatan"
    case .reactionBands: "pita_reaksi"
    case .application: "penerapan"
    case .budgetLights: "serapan"
    case .workingTime: "waktu"
    case .release: "pelepasan"
    case .trainingIndex: "ip_asn"
    }
  }
}

extension RuleContent {
  /// Reads what stands under the kind's `contentKey`.
  init(_ kind: RuleKind, _ node: RuleNode) throws(Finding) {
    switch kind {
    case .targets: self = .targets(try Self.targets(node))
    case .conversions: self = .conversions(try Self.conversions(node))
    case .completion: self = .completionPercent(try node.integer(in: 1...100))
    case .accounts: self = .accountPrefixes(try Self.prefixes(node))
    case .minimumCell: self = .minimumCell(try node.integer(in: 5...1000))
    case .maxRejected: self = .maxRejectedPercent(try node.integer(in: 0...100))
    case .maxUnmatched: self = .maxUnmatchedPercent(try node.integer(in: 0...100))
    case .maxMissingUnits: self = .maxMissingUnitsPercent(try node.integer(in: 0...100))
    case .presence: self = .presencePercent(try node.integer(in: 1...100))
    case .gainBands: self = .gainBands(try GainBands(node))
    case .reactionBands: self = .reactionBands(try ReactionBands(node))
    case .application: self = .application(try ApplicationInquiry(node))
    case .budgetLights: self = .budgetLights(try BudgetLights(node))
    case .workingTime: self = .workingTime(try WorkingTime(node))
    case .release: self = .release(try StaffRelease(node))
    case .trainingIndex: self = .trainingIndex(try TrainingIndex(node))
    }
  }

  /// Account codes are digits parted by points; any other prefix would fit no account, in silence.
  fileprivate static func prefixes(_ node: RuleNode) throws(Finding) -> [String] {
    let prefixes = try node.texts()
    for prefix in prefixes {
      let parts = prefix.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
        throw node.fault(found: Masked.cell(Array(prefix.utf8)), expected: "5.1.02.02.12")
      }
    }
    return prefixes
  }

  fileprivate static func targets(_ node: RuleNode) throws(Finding) -> [EmploymentStatus: HoursTarget] {
    var targets: [EmploymentStatus: HoursTarget] = [:]
    for (key, value) in try node.pairs() {
      guard let status = EmploymentStatus.allCases.first(where: { $0.name == key.name }) else {
        throw key.node.fault(
          expected: EmploymentStatus.allCases.map(\.name).joined(separator: ", "))
      }
      let entries = try value.entries(allowed: ["target", "batas_atas"])
      let target = try entries["target"]?.hours()
      let ceiling = try entries["batas_atas"]?.hours()
      if let target, let ceiling, ceiling < target {
        throw value.fault(expected: "batas_atas \u{2265} target")
      }
      targets[status] = HoursTarget(target: target, ceiling: ceiling)
    }
    return targets
  }

  fileprivate static func conversions(_ node: RuleNode) throws(Finding) -> [ActivityForm: HoursConversion] {
    var conversions: [ActivityForm: HoursConversion] = [:]
    for (key, value) in try node.pairs() {
      guard let form = ActivityForm.allCases.first(where: { $0.ruleKey == key.name }) else {
        throw key.node.fault(
          expected: ActivityForm.allCases.compactMap(\.ruleKey).joined(separator: ", "))
      }
      conversions[form] = try conversion(value)
    }
    return conversions
  }

  private static func conversion(_ node: RuleNode) throws(Finding) -> HoursConversion {
    let dailyLimits = ["maks_jp_per_hari", "maks_jp_per_hari_luar_negeri"]
    let limits = dailyLimits + ["maks_jp_per_kali", "maks_jp_per_kali_luar_negeri", "maks_kali_per_bulan"]
    let entries = try node.entries(
      allowed: ["dasar", "jp", "jp_luar_negeri", "tambahan_luar_negeri_persen"] + limits)
    let basisNode = try node.required("dasar", in: entries)
    let basis: HoursConversion.Basis
    switch try basisNode.text() {
    case "tercatat": basis = .stated
    case "per-hari": basis = .perDay
    case "per-kali": basis = .perOccasion
    case "per-semester": basis = .perSemester
    default: throw basisNode.fault(expected: "tercatat, per-hari, per-kali, per-semester")
    }
    // Only converted hours are limited, and by the day only those that are counted by days.
    if basis == .stated,
      let stray = (["jp", "jp_luar_negeri"] + limits).lazy.compactMap({ entries[$0] }).first
    {
      throw stray.fault(expected: "\u{2205} (dasar: tercatat)")
    }
    if basis != .perDay, let stray = dailyLimits.lazy.compactMap({ entries[$0] }).first {
      throw stray.fault(expected: "\u{2205} (dasar \u{2260} per-hari)")
    }
    if basis != .stated { _ = try node.required("jp", in: entries) }
    return HoursConversion(
      basis: basis,
      hours: try entries["jp"]?.hours(),
      hoursAbroad: try entries["jp_luar_negeri"]?.hours(),
      supplementAbroadPercent: try entries["tambahan_luar_negeri_persen"]?.integer(in: 0...200),
      occasionsPerMonth: try entries["maks_kali_per_bulan"]?.integer(in: 1...31),
      most: HoursLimits(
        perDay: try entries["maks_jp_per_hari"]?.hours(),
        perDayAbroad: try entries["maks_jp_per_hari_luar_negeri"]?.hours(),
        perOccasion: try entries["maks_jp_per_kali"]?.hours(),
        perOccasionAbroad: try entries["maks_jp_per_kali_luar_negeri"]?.hours()))
  }

}
