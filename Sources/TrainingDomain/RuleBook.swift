/// All rules that were read, each kind by the day from which it holds.
package struct RuleBook: Equatable, Sendable {
  package var targets: [DatedRule<[EmploymentStatus: HoursTarget]>]
  package var conversions: [DatedRule<[ActivityForm: HoursConversion]>]
  package var completion: [DatedRule<Int>]
  package var accountPrefixes: [DatedRule<[String]>]
  package var minimumCell: [DatedRule<Int>]
  package var maxRejectedPercent: [DatedRule<Int>]
  package var presencePercent: [DatedRule<Int>]
  package var gainBands: [DatedRule<GainBands>]
  package var reactionBands: [DatedRule<ReactionBands>]
  package var application: [DatedRule<ApplicationInquiry>]

  package init(
    targets: [DatedRule<[EmploymentStatus: HoursTarget]>],
    conversions: [DatedRule<[ActivityForm: HoursConversion]>], completion: [DatedRule<Int>],
    accountPrefixes: [DatedRule<[String]>], minimumCell: [DatedRule<Int>],
    maxRejectedPercent: [DatedRule<Int>], presencePercent: [DatedRule<Int>],
    gainBands: [DatedRule<GainBands>], reactionBands: [DatedRule<ReactionBands>],
    application: [DatedRule<ApplicationInquiry>]
  ) {
    self.targets = targets
    self.conversions = conversions
    self.completion = completion
    self.accountPrefixes = accountPrefixes
    self.minimumCell = minimumCell
    self.maxRejectedPercent = maxRejectedPercent
    self.presencePercent = presencePercent
    self.gainBands = gainBands
    self.reactionBands = reactionBands
    self.application = application
  }

  /// The rules in force on a day: of each kind the one that began last by then. A day before the first rule
  /// of a kind uses that first one. Nil when a kind has no rule at all.
  package func rules(on day: CivilDate) -> RuleSet? {
    guard let targets = Self.inForce(targets, on: day),
      let conversions = Self.inForce(conversions, on: day),
      let completion = Self.inForce(completion, on: day),
      let accountPrefixes = Self.inForce(accountPrefixes, on: day),
      let minimumCell = Self.inForce(minimumCell, on: day),
      let maxRejectedPercent = Self.inForce(maxRejectedPercent, on: day),
      let presencePercent = Self.inForce(presencePercent, on: day),
      let gainBands = Self.inForce(gainBands, on: day),
      let reactionBands = Self.inForce(reactionBands, on: day),
      let application = Self.inForce(application, on: day)
    else { return nil }
    return RuleSet(
      targets: targets.content, conversions: conversions.content, completionPercent: completion.content,
      accountPrefixes: accountPrefixes.content, minimumCell: minimumCell.content,
      maxRejectedPercent: maxRejectedPercent.content, presencePercent: presencePercent.content,
      gainBands: gainBands.content, reactionBands: reactionBands.content, application: application.content,
      citations: [
        targets.citation, conversions.citation, completion.citation, accountPrefixes.citation,
        minimumCell.citation, maxRejectedPercent.citation, presencePercent.citation,
        gainBands.citation, reactionBands.citation, application.citation,
      ])
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

  private var changes: [CivilDate] {
    targets.map(\.citation.effectiveFrom) + conversions.map(\.citation.effectiveFrom)
      + completion.map(\.citation.effectiveFrom) + accountPrefixes.map(\.citation.effectiveFrom)
      + minimumCell.map(\.citation.effectiveFrom) + maxRejectedPercent.map(\.citation.effectiveFrom)
      + presencePercent.map(\.citation.effectiveFrom) + gainBands.map(\.citation.effectiveFrom)
      + reactionBands.map(\.citation.effectiveFrom) + application.map(\.citation.effectiveFrom)
  }

  private static func inForce<Content>(
    _ rules: [DatedRule<Content>], on day: CivilDate
  ) -> DatedRule<Content>? {
    let begun = rules.filter { $0.citation.effectiveFrom <= day }
    return begun.max { $0.citation.effectiveFrom < $1.citation.effectiveFrom }
      ?? rules.min { $0.citation.effectiveFrom < $1.citation.effectiveFrom }
  }
}
