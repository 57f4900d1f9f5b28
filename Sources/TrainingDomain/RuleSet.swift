/// The rules in force on one date, all of them read from files.
package struct RuleSet: Equatable, Sendable {
  package let targets: [EmploymentStatus: HoursTarget]
  package let conversions: [ActivityForm: HoursConversion]
  /// The share of an activity's sessions that completes it, in percent (0–100).
  package let completionPercent: Int
  /// Prefixes of the account codes that are spending on competency development.
  package let accountPrefixes: [String]
  /// Figures that rest on fewer people than this are not published.
  package let minimumCell: Int
  /// A month with a larger share of rejected rows is not published, in percent of all data rows (0–100).
  package let maxRejectedPercent: Int
  /// The share of a session's minutes that makes a presence, in percent (1–100).
  package let presencePercent: Int
  package let gainBands: GainBands
  package let reactionBands: ReactionBands
  package let application: ApplicationInquiry
  package let citations: [RuleCitation]

  package init(
    targets: [EmploymentStatus: HoursTarget], conversions: [ActivityForm: HoursConversion],
    completionPercent: Int, accountPrefixes: [String], minimumCell: Int, maxRejectedPercent: Int,
    presencePercent: Int, gainBands: GainBands, reactionBands: ReactionBands,
    application: ApplicationInquiry, citations: [RuleCitation]
  ) {
    self.targets = targets
    self.conversions = conversions
    self.completionPercent = completionPercent
    self.accountPrefixes = accountPrefixes
    self.minimumCell = minimumCell
    self.maxRejectedPercent = maxRejectedPercent
    self.presencePercent = presencePercent
    self.gainBands = gainBands
    self.reactionBands = reactionBands
    self.application = application
    self.citations = citations
  }
}
