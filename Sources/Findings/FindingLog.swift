/// All findings of a run: each one is counted, and of each code in each file the first `kept` are held.
///
/// The cap keeps memory flat when every row of a large file is faulty; the counts stay exact.
package struct FindingLog: Sendable {
  package static let kept = 1000

  private struct Place: Hashable {
    let file: String
    let code: FindingCode
  }

  package private(set) var findings: [Finding] = []
  private var counts: [Place: Int] = [:]

  package init() {}

  package mutating func add(_ finding: Finding) {
    let count = counts[Place(file: finding.position.file, code: finding.code), default: 0] + 1
    counts[Place(file: finding.position.file, code: finding.code)] = count
    if count <= Self.kept { findings.append(finding) }
  }

  /// Counts further findings of a code in a file, of which none is held.
  package mutating func addUnheld(_ code: FindingCode, in file: String, _ count: Int) {
    guard count > 0 else { return }
    counts[Place(file: file, code: code), default: 0] += count
  }

  package mutating func add(contentsOf other: FindingLog) {
    // The cap holds for the sum of both logs, so that `unheld` says how many are missing.
    var held: [Place: Int] = [:]
    for finding in other.findings {
      let place = Place(file: finding.position.file, code: finding.code)
      held[place, default: 0] += 1
      if counts[place, default: 0] + held[place, default: 0] <= Self.kept { findings.append(finding) }
    }
    for (place, count) in other.counts { counts[place, default: 0] += count }
  }

  /// Puts another log's findings of one code in the place of this log's.
  package mutating func replace(_ code: FindingCode, by other: FindingLog) {
    findings.removeAll { $0.code == code }
    counts = counts.filter { $0.key.code != code }
    findings += other.findings.filter { $0.code == code }
    counts.merge(other.counts.filter { $0.key.code == code }) { $1 }
  }

  /// The held findings by file, line, column and code: an order that does not depend on how they were made.
  package var sorted: [Finding] {
    findings.sorted {
      ($0.position, $0.code.rawValue, $0.values.joined(separator: "\u{1F}"))
        < ($1.position, $1.code.rawValue, $1.values.joined(separator: "\u{1F}"))
    }
  }

  /// Files and codes of which more findings were made than are held, with how many more; sorted.
  package var unheld: [(file: String, code: FindingCode, count: Int)] {
    counts.filter { $0.value > Self.kept }
      .map { (file: $0.key.file, code: $0.key.code, count: $0.value - Self.kept) }
      .sorted { ($0.file, $0.code.rawValue) < ($1.file, $1.code.rawValue) }
  }

  /// How often each code was found, by severity (errors first), then code.
  package var totals: [(code: FindingCode, count: Int)] {
    var totals: [FindingCode: Int] = [:]
    for (place, count) in counts { totals[place.code, default: 0] += count }
    return totals.map { (code: $0.key, count: $0.value) }
      .sorted { left, right in
        left.code.severity == right.code.severity
          ? left.code.rawValue < right.code.rawValue
          : left.code.severity.weight > right.code.severity.weight
      }
  }

  package func count(_ severity: Severity) -> Int {
    count { $0.severity == severity }
  }

  /// How often any of the codes was found in some files.
  package func count(of codes: Set<FindingCode>, in files: Set<String>) -> Int {
    counts.reduce(0) { codes.contains($1.key.code) && files.contains($1.key.file) ? $0 + $1.value : $0 }
  }

  package func count(where matches: (FindingCode) -> Bool) -> Int {
    counts.reduce(0) { matches($1.key.code) ? $0 + $1.value : $0 }
  }
}

extension Severity {
  fileprivate var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
