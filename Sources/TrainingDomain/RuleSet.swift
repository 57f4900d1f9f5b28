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
  /// A month is not published in which more of the rows about people name nobody who can be found, in percent of
  /// these rows (0–100).
  package let maxUnmatchedPercent: Int
  /// A month is not published of which more units have no attendance since January, in percent of the units with
  /// people (0–100).
  package let maxMissingUnitsPercent: Int
  /// The share of a session's minutes that makes a presence, in percent (1–100).
  package let presencePercent: Int
  package let gainBands: GainBands
  package let reactionBands: ReactionBands
  package let application: ApplicationInquiry
  package let budgetLights: BudgetLights
  package let workingTime: WorkingTime
  package let release: StaffRelease
  package let trainingIndex: TrainingIndex
  package let citations: [RuleCitation]

  /// What a civil servant (PNS) owes in a year; nil where the rule sets no target.
  package var usualTarget: TrainingHours? { targets[.pns]?.target }

  /// Nil where a kind of rule is missing. Of two of a kind the last one counts.
  package init?(_ contents: [RuleContent], citations: [RuleCitation]) {
    var read = Contents()
    for content in contents { read.take(content) }
    guard let targets = read.targets, let conversions = read.conversions,
      let completionPercent = read.completionPercent, let accountPrefixes = read.accountPrefixes,
      let minimumCell = read.minimumCell, let maxRejectedPercent = read.maxRejectedPercent,
      let maxUnmatchedPercent = read.maxUnmatchedPercent,
      let maxMissingUnitsPercent = read.maxMissingUnitsPercent,
      let presencePercent = read.presencePercent, let gainBands = read.gainBands,
      let reactionBands = read.reactionBands, let application = read.application,
      let budgetLights = read.budgetLights, let workingTime = read.workingTime,
      let release = read.release, let trainingIndex = read.trainingIndex
    else { return nil }
    self.targets = targets
    self.conversions = conversions
    self.completionPercent = completionPercent
    self.accountPrefixes = accountPrefixes
    self.minimumCell = minimumCell
    self.maxRejectedPercent = maxRejectedPercent
    self.maxUnmatchedPercent = maxUnmatchedPercent
    self.maxMissingUnitsPercent = maxMissingUnitsPercent
    self.presencePercent = presencePercent
    self.gainBands = gainBands
    self.reactionBands = reactionBands
    self.application = application
    self.budgetLights = budgetLights
    self.workingTime = workingTime
    self.release = release
    self.trainingIndex = trainingIndex
    self.citations = citations
  }

  /// What has been found of each kind so far.
  private struct Contents {
    var targets: [EmploymentStatus: HoursTarget]?
    var conversions: [ActivityForm: HoursConversion]?
    var completionPercent: Int?
    var accountPrefixes: [String]?
    var minimumCell: Int?
    var maxRejectedPercent: Int?
    var maxUnmatchedPercent: Int?
    var maxMissingUnitsPercent: Int?
    var presencePercent: Int?
    var gainBands: GainBands?
    var reactionBands: ReactionBands?
    var application: ApplicationInquiry?
    var budgetLights: BudgetLights?
    var workingTime: WorkingTime?
    var release: StaffRelease?
    var trainingIndex: TrainingIndex?

    mutating func take(_ content: RuleContent) {
      switch content {
      case .targets(let value): targets = value
      case .conversions(let value): conversions = value
      case .completionPercent(let value): completionPercent = value
      case .accountPrefixes(let value): accountPrefixes = value
      case .minimumCell(let value): minimumCell = value
      case .maxRejectedPercent(let value): maxRejectedPercent = value
      case .maxUnmatchedPercent(let value): maxUnmatchedPercent = value
      case .maxMissingUnitsPercent(let value): maxMissingUnitsPercent = value
      case .presencePercent(let value): presencePercent = value
      case .gainBands(let value): gainBands = value
      case .reactionBands(let value): reactionBands = value
      case .application(let value): application = value
      case .budgetLights(let value): budgetLights = value
      case .workingTime(let value): workingTime = value
      case .release(let value): release = value
      case .trainingIndex(let value): trainingIndex = value
      }
    }
  }
}
