import CSVReading
import TrainingDomain

/// How a row, read as a header, fits one layout.
struct HeaderMatch {
  let layout: TableLayout
  /// The position in the row of each column that the row names.
  let positions: [Column: Int]
  /// Required columns that neither the row nor `sumber.yml` names, by their documented names.
  let missing: [String]
  /// A column that the row names twice, by its documented name.
  let repeated: String?
  let scores: [ScoreColumn]
  let sessions: [SessionColumn]
  /// Whether the file's name speaks of the layout's kind.
  let isNamed: Bool
  /// Whether only what `sumber.yml` says of every row makes the header whole.
  private let leansOnSettings: Bool

  var isWhole: Bool { missing.isEmpty }
  /// The places of all columns that are known.
  var places: [Int] { positions.values + scores.map(\.position) + sessions.map(\.position) }
  /// Columns that are known.
  var count: Int { positions.count + scores.count + sessions.count }

  /// How much of what the layout asks for is there, less what is missing; for a row that is no whole header.
  var closeness: Int {
    layout.isCanonical && count > 0
      ? layout.columns.count { $0.isRequired && positions[$0.column] != nil } - missing.count : .min
  }

  private init(
    layout: TableLayout, isNamed: Bool, header: [String], places: [String: [Int]], entry: SourceEntry?
  ) {
    self.layout = layout
    self.isNamed = isNamed
    var positions: [Column: Int] = [:]
    var missing: [String] = []
    var repeated: String?
    var leansOnSettings = false
    for definition in layout.columns {
      let named = layout.isCanonical ? entry?.headers[definition.column] : nil
      let names = named.map { [$0] } ?? definition.headers
      // Of several the one whose name stands first in our list: a unit's code before its name.
      let known = names.filter { places[$0] != nil }
      let position = known.first.flatMap { places[$0]?.first }
      positions[definition.column] = position
      // Two columns may well name somebody, or their unit; any of them will do.
      let told = Set(known).filter {
        definition.column != .unitCode || $0.contains("code") || $0.hasPrefix("kode")
      }
      if told.reduce(0, { $0 + (places[$1]?.count ?? 0) }) > 1, !Self.mayRepeat.contains(definition.column) {
        repeated = repeated ?? definition.name
      }
      guard position == nil, definition.isRequired else { continue }
      if entry?.constants[definition.column] != nil {
        leansOnSettings = true
      } else {
        missing.append(definition.name)
      }
    }
    scores = layout == .scores ? ScoreColumn.all(in: header) : []
    sessions = layout == .sessions ? SessionColumn.all(in: header) : []
    missing += Self.missing(layout, positions, hasContent: !scores.isEmpty || !sessions.isEmpty)
    self.positions = positions
    self.leansOnSettings = leansOnSettings && entry?.headers.isEmpty ?? true
    self.missing = missing
    // Other programs repeat their columns; ours, which an office fills in, must be clear.
    self.repeated = layout.isCanonical ? repeated : nil
  }

  private static let mayRepeat: Set<Column> = [
    .personName, .firstName, .lastName, .email, .unitText, .birthDate,
  ]

  /// What a layout needs besides its required columns: somebody, and something about them.
  private static func missing(
    _ layout: TableLayout, _ positions: [Column: Int], hasContent: Bool
  ) -> [String] {
    func has(_ columns: Column...) -> Bool { columns.allSatisfy { positions[$0] != nil } }
    var missing: [String] = []
    let namesPerson = has(.employeeNumber) || has(.email) || has(.personName) || has(.firstName, .lastName)
    switch layout {
    case .canonical(let kind):
      if kind.namesPeople, !namesPerson { missing.append("nip") }
    case .meeting:
      if !has(.duration), !has(.joinTime, .leaveTime) { missing.append("durasi") }
    case .scores:
      if !hasContent, !has(.attendedShare) { missing.append("nilai") }
    case .sessions:
      if !hasContent { missing.append("tanggal") }
    case .joinLog, .meetingFacts: break
    }
    if [.meeting, .joinLog, .scores, .sessions].contains(layout), !namesPerson { missing.append("nama") }
    return missing
  }

  /// All layouts against one header row, the best fit first: whole before partial, then our own before those of
  /// other programs (but these before our own that lack what `sumber.yml` adds), then more columns, then the kind
  /// that the file's name speaks of. A row that names people, units or activities is no header of a list of
  /// holidays, though a day and a remark are all that one needs; only a file that is named so is an invitation
  /// list, since codes and people alone may as well say who came; and a row that names people, money or scores is a
  /// header of follow-ups only in a file that is named so, since a budget in unknown words also has a unit, a day, an
  /// activity and a text.
  static func ranked(header: [String], fileName: String, entry: SourceEntry? = nil) -> [HeaderMatch] {
    let folded = header.map(foldedHeader)
    let foldedName = foldedHeader(fileName)
    let layouts = TableLayout.all.filter { layout in
      if let kind = entry?.kind, let own = layout.kind, own != kind { return false }
      switch layout {
      case .canonical(.holidays): return !names(subjects, in: folded)
      case .canonical(.invitations):
        return entry?.kind == .invitations || SourceKind.invitations.isWord(ofFolded: foldedName)
      case .canonical(.followUps):
        return entry?.kind == .followUps || SourceKind.followUps.isWord(ofFolded: foldedName)
          || !names(otherMatters, in: folded)
      default: return true
      }
    }
    let places = Dictionary(grouping: folded.indices) { folded[$0] }
    // They come in the order of all layouts, which decides among equals.
    return layouts.map { layout in
      let isNamed = if case .canonical(let kind) = layout { kind.isWord(ofFolded: foldedName) } else { false }
      return HeaderMatch(layout: layout, isNamed: isNamed, header: header, places: places, entry: entry)
    }
    .enumerated().sorted { left, right in
      let (leftKey, rightKey) = (left.element.key, right.element.key)
      return leftKey == rightKey ? left.offset < right.offset : leftKey > rightKey
    }.map(\.element)
  }

  private var key: (Int, Int, Int, Int) {
    let trust = layout.isCanonical ? (leansOnSettings ? 0 : 2) : 1
    return (isWhole ? 1 : 0, trust, count, isNamed ? 1 : 0)
  }

  /// What rows speak of.
  private static let subjects: Set<Column> = [.employeeNumber, .unitCode, .activityCode]
  /// What follow-ups say nothing of.
  private static let otherMatters: Set<Column> = [
    .employeeNumber, .personName, .email, .budgetEntry, .amount, .account, .stage, .score,
  ]

  private static func names(_ columns: Set<Column>, in header: [String]) -> Bool {
    SourceKind.allCases.flatMap(\.columns).contains { definition in
      columns.contains(definition.column) && header.contains(where: definition.headers.contains)
    }
  }
}

extension SourceKind {
  /// Whether rows speak of people whom the roster knows, by NIP, e-mail or name.
  var namesPeople: Bool {
    switch self {
    case .attendance, .evaluations, .invitations, .history: true
    default: false
    }
  }

  /// Whether a file's name begins with the kind's word, with whatever mark or blank between its parts.
  func isWord(of fileName: String) -> Bool { isWord(ofFolded: foldedHeader(fileName)) }

  /// The same of a name that is folded already.
  func isWord(ofFolded fileName: String) -> Bool { fileName.hasPrefix(fileWord) }
}

/// A header cell folded for comparison: lower case, `%` as a word, and each run of other characters than letters
/// and digits as one `_`.
func foldedHeader(_ text: String) -> String {
  var folded = ""
  var pendingMark = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if pendingMark, !folded.isEmpty { folded += "_" }
      pendingMark = false
      folded.unicodeScalars.append(scalar)
    } else {
      pendingMark = true
      if scalar == "%" { folded += folded.isEmpty ? "persen" : "_persen" }
    }
  }
  return folded
}
