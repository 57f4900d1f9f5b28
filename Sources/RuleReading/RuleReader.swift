import Findings
import TrainingDomain

/// Reads rule files: what kind of rule, since when, by which legal basis, and its content.
///
/// Any fault refuses the month: a report by half of the rules would be silently wrong.
package struct RuleReader {
  private static let names = [
    "target-jp", "konversi-jp", "penyelesaian", "akun-pengembangan", "sel-minimum",
    "ambang-penolakan", "kehadiran-menit", "pita-peningkatan", "pita-reaksi", "evaluasi-penerapan",
  ]

  private var book = RuleBook(
    targets: [], conversions: [], completion: [], accountPrefixes: [], minimumCell: [],
    maxRejectedPercent: [], presencePercent: [], gainBands: [], reactionBands: [], application: [])
  /// Name and day of effect of every rule that was read, with its file.
  private var seen: [(rule: String, from: CivilDate, file: String, isBuiltIn: Bool)] = []

  /// The rules of the office's files over those that the program brings along.
  package static func read(_ files: [RuleText], log: inout FindingLog) -> RuleBook {
    var reader = RuleReader()
    for file in files {
      do throws(Finding) {
        try reader.add(file)
      } catch {
        log.add(error)
      }
    }
    for rule in names where reader.seen.allSatisfy({ $0.isBuiltIn || $0.rule != rule }) {
      guard let builtIn = reader.seen.first(where: { $0.rule == rule }) else { continue }
      log.add(
        Finding(.builtInRule, at: SourcePosition(file: "aturan/"), rule, "berlaku \(builtIn.from)"))
    }
    reader.removeOutdatedBuiltInRules()
    return reader.book
  }

  private mutating func add(_ file: RuleText) throws(Finding) {
    let root = try RuleNode(parsing: file, code: .badRule)
    let header = ["aturan", "berlaku_mulai", "dasar_hukum"]
    let contents = [
      "status", "bentuk", "hadir_minimum_persen", "awalan", "orang", "baris_ditolak_maks_persen",
      "menit_minimum_persen", "peningkatan", "pita_reaksi", "penerapan",
    ]
    let entries = try root.entries(allowed: header + contents)
    let nameNode = try root.required("aturan", in: entries)
    let name = try nameNode.text()
    let from = try root.required("berlaku_mulai", in: entries).date()
    let basis = try root.required("dasar_hukum", in: entries).text()
    let citation = RuleCitation(
      rule: name, effectiveFrom: from, legalBasis: basis, file: file.isBuiltIn ? nil : file.path)

    let content: String
    switch name {
    case "target-jp": content = "status"
    case "konversi-jp": content = "bentuk"
    case "penyelesaian": content = "hadir_minimum_persen"
    case "akun-pengembangan": content = "awalan"
    case "sel-minimum": content = "orang"
    case "ambang-penolakan": content = "baris_ditolak_maks_persen"
    case "kehadiran-menit": content = "menit_minimum_persen"
    case "pita-peningkatan": content = "peningkatan"
    case "pita-reaksi": content = "pita_reaksi"
    case "evaluasi-penerapan": content = "penerapan"
    default: throw nameNode.fault(expected: Self.names.joined(separator: ", "))
    }
    if let stray = contents.first(where: { $0 != content && entries[$0] != nil }), let node = entries[stray] {
      throw node.fault(found: stray, expected: content)
    }
    try note(name, from, file, nameNode)
    let node = try root.required(content, in: entries)
    switch name {
    case "target-jp": book.targets.append(DatedRule(content: try Self.targets(node), citation: citation))
    case "konversi-jp":
      book.conversions.append(DatedRule(content: try Self.conversions(node), citation: citation))
    case "penyelesaian":
      book.completion.append(DatedRule(content: try node.integer(in: 1...100), citation: citation))
    case "akun-pengembangan":
      book.accountPrefixes.append(DatedRule(content: try Self.prefixes(node), citation: citation))
    case "sel-minimum":
      book.minimumCell.append(DatedRule(content: try node.integer(in: 5...1000), citation: citation))
    case "kehadiran-menit":
      book.presencePercent.append(DatedRule(content: try node.integer(in: 1...100), citation: citation))
    case "pita-peningkatan":
      book.gainBands.append(DatedRule(content: try GainBands(node), citation: citation))
    case "pita-reaksi":
      book.reactionBands.append(DatedRule(content: try ReactionBands(node), citation: citation))
    case "evaluasi-penerapan":
      book.application.append(DatedRule(content: try ApplicationInquiry(node), citation: citation))
    default:
      book.maxRejectedPercent.append(DatedRule(content: try node.integer(in: 0...100), citation: citation))
    }
  }

  /// One rule a kind and day: an office's file replaces the built-in one of the same day, two of its own
  /// contradict each other.
  private mutating func note(
    _ rule: String, _ from: CivilDate, _ file: RuleText, _ node: RuleNode
  ) throws(Finding) {
    let twins = seen.filter { $0.rule == rule && $0.from == from }
    if let twin = twins.first(where: { $0.isBuiltIn == file.isBuiltIn }) {
      throw node.fault(found: "\(rule) \(from)", expected: "\u{2260} \(twin.file)")
    }
    if !twins.isEmpty { book.remove(rule: rule, from: from) }
    seen.append((rule, from, file.path, file.isBuiltIn))
  }

  /// From the day on which the first rule of the office's own holds, no built-in one of its kind does.
  private mutating func removeOutdatedBuiltInRules() {
    for rule in Self.names {
      guard let first = seen.filter({ $0.rule == rule && !$0.isBuiltIn }).map(\.from).min() else { continue }
      for builtIn in seen where builtIn.rule == rule && builtIn.isBuiltIn && builtIn.from > first {
        // One of the same day has been replaced already.
        if seen.contains(where: { $0.rule == rule && !$0.isBuiltIn && $0.from == builtIn.from }) { continue }
        book.remove(rule: rule, from: builtIn.from)
      }
    }
  }

  /// Account codes are digits parted by points; any other prefix would fit no account, in silence.
  private static func prefixes(_ node: RuleNode) throws(Finding) -> [String] {
    let prefixes = try node.texts()
    for prefix in prefixes {
      let parts = prefix.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
      guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }) else {
        throw node.fault(found: Masked.cell(Array(prefix.utf8)), expected: "5.1.02.02.12")
      }
    }
    return prefixes
  }

  private static func targets(_ node: RuleNode) throws(Finding) -> [EmploymentStatus: HoursTarget] {
    var targets: [EmploymentStatus: HoursTarget] = [:]
    for (key, value) in try node.pairs() {
      guard let status = EmploymentStatus.allCases.first(where: { $0.name == key.name }) else {
        throw key.node.fault(
          expected: EmploymentStatus.allCases.map(\.name).joined(separator: ", "))
      }
      let entries = try value.entries(allowed: ["target", "batas_atas"])
      let target = try optional(entries["target"]) { (node) throws(Finding) in try node.hours() }
      let ceiling = try optional(entries["batas_atas"]) { (node) throws(Finding) in try node.hours() }
      if let target, let ceiling, ceiling < target {
        throw value.fault(expected: "batas_atas \u{2265} target")
      }
      targets[status] = HoursTarget(target: target, ceiling: ceiling)
    }
    return targets
  }

  private static func conversions(_ node: RuleNode) throws(Finding) -> [ActivityForm: HoursConversion] {
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
    let entries = try node.entries(allowed: [
      "dasar", "jp", "jp_luar_negeri", "tambahan_luar_negeri_persen", "maks_kali_per_bulan",
    ])
    let basisNode = try node.required("dasar", in: entries)
    let basis: HoursConversion.Basis
    switch try basisNode.text() {
    case "tercatat": basis = .stated
    case "per-hari": basis = .perDay
    case "per-kali": basis = .perOccasion
    case "per-semester": basis = .perSemester
    default: throw basisNode.fault(expected: "tercatat, per-hari, per-kali, per-semester")
    }
    if basis == .stated,
      let stray = entries["jp"] ?? entries["jp_luar_negeri"] ?? entries["maks_kali_per_bulan"]
    {
      throw stray.fault(expected: "\u{2205} (dasar: tercatat)")
    }
    if basis != .stated { _ = try node.required("jp", in: entries) }
    return HoursConversion(
      basis: basis,
      hours: try optional(entries["jp"]) { (node) throws(Finding) in try node.hours() },
      hoursAbroad: try optional(entries["jp_luar_negeri"]) { (node) throws(Finding) in try node.hours() },
      supplementAbroadPercent: try optional(entries["tambahan_luar_negeri_persen"]) {
        (node) throws(Finding) in try node.integer(in: 0...200)
      },
      occasionsPerMonth: try optional(entries["maks_kali_per_bulan"]) {
        (node) throws(Finding) in try node.integer(in: 1...31)
      })
  }

  private static func optional<Value>(
    _ node: RuleNode?, _ read: (RuleNode) throws(Finding) -> Value
  ) throws(Finding) -> Value? {
    guard let node else { return nil }
    return try read(node)
  }
}

extension RuleBook {
  fileprivate mutating func remove(rule: String, from day: CivilDate) {
    func isOther<Content>(_ rule: DatedRule<Content>) -> Bool { rule.citation.effectiveFrom != day }
    switch rule {
    case "target-jp": targets = targets.filter(isOther)
    case "konversi-jp": conversions = conversions.filter(isOther)
    case "penyelesaian": completion = completion.filter(isOther)
    case "akun-pengembangan": accountPrefixes = accountPrefixes.filter(isOther)
    case "sel-minimum": minimumCell = minimumCell.filter(isOther)
    case "kehadiran-menit": presencePercent = presencePercent.filter(isOther)
    case "pita-peningkatan": gainBands = gainBands.filter(isOther)
    case "pita-reaksi": reactionBands = reactionBands.filter(isOther)
    case "evaluasi-penerapan": application = application.filter(isOther)
    default: maxRejectedPercent = maxRejectedPercent.filter(isOther)
    }
  }
}
