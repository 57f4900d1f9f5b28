import Findings
import TrainingDomain

/// Reads rule files: what kind of rule, since when, by which legal basis, and its content.
///
/// Any fault refuses the month: a report by half of the rules would be silently wrong.
package struct RuleReader {
  /// A rule that was read, and its file.
  private struct Read {
    let kind: RuleKind
    let from: CivilDate
    let file: String
    let isBuiltIn: Bool
  }

  private var book = RuleBook()
  private var seen: [Read] = []

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
    for kind in RuleKind.allCases where reader.seen.allSatisfy({ $0.isBuiltIn || $0.kind != kind }) {
      guard let builtIn = reader.seen.first(where: { $0.kind == kind }) else { continue }
      log.add(
        Finding(
          .builtInRule, at: SourcePosition(file: "aturan/"), kind.rawValue, "berlaku \(builtIn.from)"))
    }
    reader.removeOutdatedBuiltInRules()
    return reader.book
  }

  private mutating func add(_ file: RuleText) throws(Finding) {
    let root = try RuleNode(parsing: file, code: .badRule)
    let contents = RuleKind.allCases.map(\.contentKey)
    let entries = try root.entries(allowed: ["aturan", "berlaku_mulai", "dasar_hukum"] + contents)
    let nameNode = try root.required("aturan", in: entries)
    let name = try nameNode.text()
    let from = try root.required("berlaku_mulai", in: entries).date()
    let basis = try root.required("dasar_hukum", in: entries).text()
    guard let kind = RuleKind(rawValue: name) else {
      throw nameNode.fault(expected: RuleKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    if let stray = contents.first(where: { $0 != kind.contentKey && entries[$0] != nil }),
      let node = entries[stray]
    {
      throw node.fault(found: stray, expected: kind.contentKey)
    }
    try note(kind, from, file, nameNode)
    let content = try RuleContent(kind, try root.required(kind.contentKey, in: entries))
    book.add(
      DatedRule(
        content,
        citation: RuleCitation(
          rule: name, effectiveFrom: from, legalBasis: basis, file: file.isBuiltIn ? nil : file.path)))
  }

  /// One rule a kind and day: an office's file replaces the built-in one of the same day, two of its own
  /// contradict each other.
  private mutating func note(
    _ kind: RuleKind, _ from: CivilDate, _ file: RuleText, _ node: RuleNode
  ) throws(Finding) {
    let twins = seen.filter { $0.kind == kind && $0.from == from }
    if let twin = twins.first(where: { $0.isBuiltIn == file.isBuiltIn }) {
      throw node.fault(found: "\(kind.rawValue) \(from)", expected: "\u{2260} \(twin.file)")
    }
    if !twins.isEmpty { book.remove(kind, from: from) }
    seen.append(Read(kind: kind, from: from, file: file.path, isBuiltIn: file.isBuiltIn))
  }

  /// From the day on which the first rule of the office's own holds, no built-in one of its kind does.
  private mutating func removeOutdatedBuiltInRules() {
    for kind in RuleKind.allCases {
      guard let first = seen.filter({ $0.kind == kind && !$0.isBuiltIn }).map(\.from).min() else { continue }
      for builtIn in seen where builtIn.kind == kind && builtIn.isBuiltIn && builtIn.from > first {
        // One of the same day has been replaced already.
        if seen.contains(where: { $0.kind == kind && !$0.isBuiltIn && $0.from == builtIn.from }) { continue }
        book.remove(kind, from: builtIn.from)
      }
    }
  }
}
