import ReportModel

/// The parts of a page that tell about figures, in the order in which officials need them: the city's page shows the
/// units in each, a unit's page its own figures.
enum PageSection: String, CaseIterable, Sendable {
  case constraint, training, gain, budget
  case timeLost = "time-lost"
  case months, collaboration, application, services, others

  /// The figures that the section tells of its owner, part by part.
  var selections: [FigureSelection] {
    switch self {
    case .constraint: [.constraint, .leverage]
    case .training: [.training, .pace, .forecast, .index, .withSubUnits, .departed]
    case .gain: [.gain, .gainComparison, .gainDetail, .retention, .tests]
    case .budget: [.budget, .ceilings, .costs]
    case .timeLost: [.absenceCost]
    case .months: []
    case .collaboration: [.reach, .neverReached, .followUps]
    case .application: [.application, .applicationDue, .reaction]
    case .services: [.services]
    case .others: [.others]
    }
  }

  /// The selections whose figures a list shows: those of the bars too, where there are no bars.
  func listed(_ bars: FigureBars?) -> [FigureSelection] {
    selections + (bars == nil ? [self.bars].compactMap(\.self) : [])
  }

  /// Figures that add up to a whole, drawn as bars.
  var bars: FigureSelection? {
    switch self {
    case .training: .distribution
    case .timeLost: .timeLost
    default: nil
    }
  }

  /// What is shown of every unit on the city's page. All else stands on the units' own pages: a table of everything
  /// is read by nobody.
  var unitColumns: [FigureName] {
    switch self {
    case .constraint:
      [.constraint, .hoursNeed, .shortfall, .hoursNeedCost]
    case .training: [.staff, .hoursMean, .hoursMedian, .staffOnTargetShare, .forecastShare]
    case .gain: [.gainPeople, .gainMean, .gainLow, .gainHigh, .gainStanding]
    case .budget: [.budgetCeiling, .budgetAbsorption, .hoursProgress, .absorptionLight]
    case .timeLost: [.hoursLost, .lossShare, .costOfAbsence]
    case .application: [.applicationResponseShare, .applicationReceivedMean, .reactionMean]
    case .services: [.responseHours, .satisfaction]
    case .months, .collaboration, .others: []
    }
  }

  /// Gains stay in the order of the units: ranks of means mostly rank chance.
  var order: FigureOrder? {
    switch self {
    case .constraint: .ascending(.constraint)
    case .training: .ascending(.hoursMean)
    case .budget: .ascending(.budgetAbsorption)
    case .timeLost: .descending(.hoursLost)
    case .application: .ascending(.applicationResponseShare)
    case .gain, .months, .collaboration, .services, .others: nil
    }
  }

  var chart: TableChart.Kind? {
    switch self {
    case .training: .bar(.hoursMean, diamond: .hoursMedian)
    case .gain: .interval(mean: .gainMean, low: .gainLow, high: .gainHigh)
    case .budget: .dumbbell(filled: .budgetAbsorption, hollow: .hoursProgress)
    case .timeLost: .bar(.hoursLost)
    default: nil
    }
  }

  /// The line through the chart's rows: the year's target in 1/100 JP, or all of it in 1/100 %.
  func reference(target: Int128?) -> Int128? {
    switch self {
    case .training: target
    case .budget: 10_000
    default: nil
    }
  }

  func heading(_ words: Words) -> String { words.word(.sectionHeadings, rawValue) }

  /// The heading on the page of one unit, which lists no units.
  func unitHeading(_ words: Words) -> String {
    self == .constraint ? words.word(.tableHeadings, FigureSelection.constraint.rawValue) : heading(words)
  }

  /// What the chart's shapes mean.
  func legend(_ words: Words) -> String { words.word(.chartLegends, rawValue) }
}
