import Evidence

/// The keys and references of evidence, as far as entries have come.
struct EvidenceKeys {
  /// Codes of the report's units.
  let units: Set<String>
  private var activities: Set<String> = []
  private var people: Set<String> = []
  /// Whom the entries that come are about.
  private var person: String?

  init(units: Set<String>) {
    self.units = units
  }

  mutating func check(
    _ entry: EvidenceEntry, _ path: String, _ line: Int, _ log: inout VerificationLog
  ) {
    if case .person(let row) = entry {
      person = row.person
      if !people.insert(row.person).inserted { log.add(.evidence, path, line: line, .twice(row.person)) }
    } else if let about = entry.person, about != person {
      log.add(.evidence, path, line: line, .unexpected(about))
    }
    if case .activity(let row) = entry {
      if !activities.insert(row.code).inserted { log.add(.evidence, path, line: line, .twice(row.code)) }
    } else if let activity = entry.activity, !activities.contains(activity), !Self.mayNameAny(entry) {
      log.add(.evidence, path, line: line, .missing(activity))
    }
    if let unit = entry.unit, !units.contains(unit) {
      log.add(.evidence, path, line: line, .missing(unit))
    }
  }

  /// Money may be for an activity that no figure needs.
  private static func mayNameAny(_ entry: EvidenceEntry) -> Bool {
    switch entry {
    case .money, .followUp: true
    default: false
    }
  }
}
