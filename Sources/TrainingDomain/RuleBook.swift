/// All rules that were read, each kind by the day from which it holds.
package struct RuleBook: Equatable, Sendable {
  private var rules: [RuleKind: [DatedRule]] = [:]

  package init(_ rules: [DatedRule] = []) {
    for rule in rules { add(rule) }
  }

  package mutating func add(_ rule: DatedRule) {
    rules[rule.content.kind, default: []].append(rule)
  }

  /// Takes away the rule of a kind that holds from the given day on.
  package mutating func remove(_ kind: RuleKind, from day: CivilDate) {
    rules[kind]?.removeAll { $0.citation.effectiveFrom == day }
  }

  /// The rules in force on a day: of each kind the one that began last by then. A day before the first rule
  /// of a kind uses that first one. Nil when a kind has no rule at all.
  package func rules(on day: CivilDate) -> RuleSet? {
    let inForce = RuleKind.allCases.compactMap { Self.inForce(rules[$0] ?? [], on: day) }
    return RuleSet(inForce.map(\.content), citations: inForce.map(\.citation))
  }

  /// The rules that were in force on any day from `first` to `last`, by name and day of effect.
  package func citations(from first: CivilDate, to last: CivilDate) -> [RuleCitation] {
    let days = [first] + changes.filter { $0 > first && $0 <= last }
    var citations: [RuleCitation] = []
    for day in days {
      for citation in rules(on: day)?.citations ?? [] where !citations.contains(citation) {
        citations.append(citation)
      }
    }
    return citations.sorted { ($0.rule, $0.effectiveFrom) < ($1.rule, $1.effectiveFrom) }
  }

  /// The days on which rules begin to hold.
  var changes: [CivilDate] { rules.values.joined().map(\.citation.effectiveFrom) }

  private static func inForce(_ rules: [DatedRule], on day: CivilDate) -> DatedRule? {
    let begun = rules.filter { $0.citation.effectiveFrom <= day }
    return begun.max { $0.citation.effectiveFrom < $1.citation.effectiveFrom }
      ?? rules.min { $0.citation.effectiveFrom < $1.citation.effectiveFrom }
  }
}
