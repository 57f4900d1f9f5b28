import StatisticalInference
import TrainingDomain

/// All that is added up for one unit, for units together, or for the city.
package struct UnitTotals: Equatable, Sendable {
  package var hours = HoursTotals()
  package var recent = RecentTotals()
  /// Of the people with a target, the hours of each month of two years.
  package var credits = MonthlyCredits()
  package var index = IndexTotals()
  package var indexByKind = DenseTable<PostKind, IndexTotals>()
  package var daysAway = DaysAway()
  package var doubleBookings = DoubleBookings()
  package var gain = GainTotals()
  /// Gains by the number of the competency.
  package var competencies = DenseTable<Int, GainTotals>()
  package var retention = RetentionTotals()
  package var reaction = AnswerTotals()
  package var reactionResponses = ResponseTotals()
  /// Answers of the year to date about application on the job, whether they were due or not.
  package var application = AnswerTotals()
  /// The same by who gave them: the person, a peer, a superior.
  package var applicationBySource = [AnswerTotals](repeating: AnswerTotals(), count: Self.sources.count)
  /// Answers about application that are due by rule.
  package var applicationDue = ApplicationTotals()
  /// People of whom attendance tells something of an activity that, by its day, such answers could be due about: of
  /// nobody else is it known that none are.
  package var peopleSeenForApplication = 0
  package var money = MoneyTotals()
  package var absenceCost = AbsenceCost()
  /// The same by `AbsenceCause.rawValue`.
  package var absenceCostByCause = [AbsenceCost](repeating: AbsenceCost(), count: AbsenceCause.allCases.count)
  /// What the attended sessions of activities cost that were not completed.
  package var uncompletedCost = AbsenceCost()
  package var services = ServiceTotals()
  /// The same by month: January first.
  package var servicesByMonth = [ServiceTotals](repeating: ServiceTotals(), count: 12)
  package var followUps = FollowUpTotals()
  /// For each kind that is delivered by unit: the months (bit 0 is January) with at least one row.
  package var months = DenseTable<SourceKind, UInt16>()

  /// Who answers questions about application, in the order of `applicationBySource`.
  package static let sources = EvaluationStage.allCases.filter { source($0) != nil }

  /// The place of a stage in `sources`; nil for one that asks nothing about application.
  static func source(_ stage: EvaluationStage) -> Int? {
    switch stage {
    case .appliedSelf: 0
    case .appliedPeer: 1
    case .appliedSuperior: 2
    case .reaction, .before, .after, .followUp: nil
    }
  }

  package init() {}

  package mutating func merge(_ other: UnitTotals) {
    hours.merge(other.hours)
    recent.merge(other.recent)
    credits.merge(other.credits)
    index.merge(other.index)
    for (kind, index) in other.indexByKind { indexByKind[kind, default: IndexTotals()].merge(index) }
    daysAway.merge(other.daysAway)
    doubleBookings.merge(other.doubleBookings)
    gain.merge(other.gain)
    for (competency, gain) in other.competencies {
      competencies[competency, default: GainTotals()].merge(gain)
    }
    retention.merge(other.retention)
    reaction.merge(other.reaction)
    reactionResponses.merge(other.reactionResponses)
    application.merge(other.application)
    for source in applicationBySource.indices {
      applicationBySource[source].merge(other.applicationBySource[source])
    }
    applicationDue.merge(other.applicationDue)
    peopleSeenForApplication += other.peopleSeenForApplication
    money.merge(other.money)
    absenceCost.merge(other.absenceCost)
    for cause in absenceCostByCause.indices {
      absenceCostByCause[cause].merge(other.absenceCostByCause[cause])
    }
    uncompletedCost.merge(other.uncompletedCost)
    services.merge(other.services)
    for month in servicesByMonth.indices { servicesByMonth[month].merge(other.servicesByMonth[month]) }
    followUps.merge(other.followUps)
    for (kind, months) in other.months { self.months[kind, default: 0] |= months }
  }
}
