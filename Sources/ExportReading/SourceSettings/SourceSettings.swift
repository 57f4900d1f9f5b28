import CSVReading
import Findings
import RuleReading
import TrainingDomain

/// All of `sumber.yml`: for exports that carry no activity code, or cannot be read in one way only.
package struct SourceSettings: Sendable {
  private(set) var entries: [SourceEntry] = []

  package init() {}

  /// Reads the files; of one with a fault, which is in the log and refuses the month, nothing.
  package static func read(_ files: [RuleText], log: inout FindingLog) -> SourceSettings {
    var settings = SourceSettings()
    for file in files {
      do throws(Finding) {
        settings.entries += try entries(of: file)
      } catch {
        log.add(error)
      }
    }
    return settings
  }

  private static func entries(of file: RuleText) throws(Finding) -> [SourceEntry] {
    let root = try RuleNode(parsing: file, code: .badSettings)
    let values = try root.entries(allowed: ["sumber"])
    var entries: [SourceEntry] = []
    for node in try root.required("sumber", in: values).items() { entries.append(try entry(node)) }
    return entries
  }

  /// The entry of a file.
  /// - Throws: a finding where two speak of it: neither may win in silence.
  func entry(for path: String) throws(Finding) -> SourceEntry? {
    let matching = entries.filter { $0.matches(path) }
    guard matching.count < 2 else {
      throw Finding(
        .badSettings, at: matching[1].position, Masked.cell(Array(matching[1].pattern.utf8)),
        "\(Masked.cell(Array(path.utf8))) \u{00D7} 1")
    }
    return matching.first
  }

  /// Findings for entries that speak of no file.
  func unused(among paths: [String]) -> FindingLog {
    var log = FindingLog()
    for entry in entries where !paths.contains(where: entry.matches) {
      log.add(
        Finding(.unusedSourceEntry, at: entry.position, Masked.cell(Array(entry.pattern.utf8))))
    }
    return log
  }

  // MARK: One entry

  private static let constants: [(key: String, column: Column)] = [
    ("kegiatan", .activityCode), ("tahap", .stage), ("nilai_maks", .scoreMaximum),
    ("nilai_min", .scoreMinimum), ("tanggal", .date), ("sesi", .sessions), ("status", .attendance),
  ]

  private static func entry(_ node: RuleNode) throws(Finding) -> SourceEntry {
    let keys = [
      "berkas", "jenis", "kolom", "menit", "urutan_tanggal", "tanda_desimal", "pemisah", "persen", "nilai",
    ]
    let values = try node.entries(allowed: keys + constants.map(\.key))
    var entry = SourceEntry(
      pattern: try node.required("berkas", in: values).text(), position: node.position)
    if let kind = values["jenis"] {
      entry.kind = try word(kind, SourceKind.allCases.map { ($0.fileWord, $0) })
    }
    for (key, column) in constants {
      if let value = values[key] { entry.constants[column] = try constant(value, column) }
    }
    if let columns = values["kolom"] { entry.headers = try headers(columns, node, entry.kind) }
    entry.minutes = try values["menit"].map { (node) throws(Finding) in try node.integer(in: 1...1440) }
    entry.dateOrder = try values["urutan_tanggal"].map { (node) throws(Finding) in
      try word(node, DateOrder.settings)
    }
    entry.decimalMark = try values["tanda_desimal"].map { (node) throws(Finding) in
      try word(node, DecimalMark.settings)
    }
    entry.sharesAreFractions = try values["persen"].map { (node) throws(Finding) in
      try word(node, [("persen", false), ("pecahan", true)])
    }
    entry.amountsAreCumulative = try values["nilai"].map { (node) throws(Finding) in
      try word(node, [("tambahan", false), ("kumulatif", true)])
    }
    entry.delimiter = try values["pemisah"].map { (node) throws(Finding) in
      try word(node, Delimiter.settings)
    }
    return entry
  }

  private static func constant(_ node: RuleNode, _ column: Column) throws(Finding) -> String {
    switch column {
    case .stage: return try known(node, stageWords)
    case .attendance: return try known(node, attendanceWords)
    case .date: return "\(try node.date())"
    case .sessions: return "\(try node.integer(in: 1...60_000))"
    case .scoreMaximum: return "\(try node.integer(in: 1...1_000_000))"
    case .scoreMinimum: return "\(try node.integer(in: 0...1_000_000))"
    default: return try node.text()
    }
  }

  private static func known<Value>(_ node: RuleNode, _ words: WordList<Value>) throws(Finding) -> String {
    let text = try node.text()
    guard words[text] != nil else { throw node.fault(expected: words.expected) }
    return text
  }

  private static func word<Value>(
    _ node: RuleNode, _ words: [(word: String, value: Value)]
  ) throws(Finding) -> Value {
    let text = try node.text()
    guard let value = words.first(where: { $0.word == text })?.value else {
      throw node.fault(expected: words.map(\.word).joined(separator: ", "))
    }
    return value
  }

  private static func headers(
    _ node: RuleNode, _ entry: RuleNode, _ kind: SourceKind?
  ) throws(Finding) -> [Column: String] {
    guard let kind else { throw entry.fault(found: "\u{2205} jenis", expected: "jenis: …") }
    var headers: [Column: String] = [:]
    for (key, value) in try node.pairs() {
      guard let column = kind.columns.first(where: { $0.name == key.name })?.column else {
        throw key.node.fault(expected: kind.columns.map(\.name).joined(separator: ", "))
      }
      headers[column] = foldedHeader(try value.text())
    }
    return headers
  }
}

extension DateOrder {
  /// The words of `urutan_tanggal`.
  static let settings: [(word: String, value: DateOrder)] = [
    ("hari-dahulu", .dayFirst), ("bulan-dahulu", .monthFirst),
  ]
}

extension DecimalMark {
  /// The words of `tanda_desimal`.
  static let settings: [(word: String, value: DecimalMark)] = [("koma", .comma), ("titik", .point)]
}

extension Delimiter {
  /// The words of `pemisah`.
  static let settings: [(word: String, value: Delimiter)] = [
    ("koma", .comma), ("titik-koma", .semicolon), ("tab", .tab), ("garis", .bar),
  ]
}
