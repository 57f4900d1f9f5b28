import TrainingDomain
import UnitAggregation

/// The figures of one unit, of units together, or of the city, from what its rows add up to.
struct UnitFigures {
  let totals: UnitTotals
  /// Kinds of export of which any file was read.
  let delivered: Set<SourceKind>
  /// Whether the totals are of the whole city.
  let isCity: Bool
  let rules: RuleSet
  let period: Period
  let workingDaysLeft: Int

  /// All figures in the order in which they are listed.
  var all: [Figure] { staff + hours + time + index + reach + gains + answers + money + services + followUps }

  // MARK: People and hours

  private var staff: [Figure] {
    let hours = totals.hours
    return [
      count(.staff, hours.staff),
      count(.staffWithTarget, hours.withTarget),
      hoursFigure(.staffOnTarget) { Int128(hours.onTarget) },
      hoursFigure(.staffOnTargetShare) {
        share(Int128(hours.onTarget), of: Int128(hours.withTarget))
      },
      hoursFigure(.staffZeroHours) { Int128(hours.withoutHours) },
      hoursFigure(.staffBelowTarget) { Int128(hours.belowTarget) },
      hoursFigure(.staffAboveCeiling) { Int128(hours.peopleAboveCeiling) },
      hoursFigure(.participants) { Int128(hours.participants) },
    ]
  }

  private var hours: [Figure] {
    let hours = totals.hours
    return [
      hoursFigure(.hoursTotal) { hours.hours },
      hoursFigure(.hoursMean) { mean(hours.hours, Int128(hours.staff)) },
      hoursFigure(.hoursMedian) { hours.medianTimesTwo.map { roundedQuotient($0, 2) } },
      hoursFigure(.hoursProgress) { progress },
      hoursFigure(.hoursNeed) { hours.need },
      hoursFigure(.hoursAboveCeiling) { hours.aboveCeiling },
      attendanceFigure(.hoursUncompleted) { hours.uncompleted },
      attendanceFigure(.hoursLost) { hours.lost.hours },
      attendanceFigure(.hoursLostOnDuty) { hours.losses[AbsenceCause.onDuty.rawValue].hours },
      attendanceFigure(.hoursLostSickOrLeave) { hours.losses[AbsenceCause.sickOrLeave.rawValue].hours },
      attendanceFigure(.hoursLostPermitted) { hours.losses[AbsenceCause.permitted.rawValue].hours },
      attendanceFigure(.hoursLostUnexcused) { hours.losses[AbsenceCause.unexcused.rawValue].hours },
      attendanceFigure(.hoursLostInsufficient) { hours.losses[AbsenceCause.insufficient.rawValue].hours },
    ]
  }

  /// Credited hours in hundredths of a percent of what everybody would have who owed what a civil servant owes.
  private var progress: Int128? {
    rules.usualTarget.flatMap { target in
      share(totals.hours.hours, of: Int128(target.hundredths) * Int128(totals.hours.staff))
    }
  }

  /// What a civil servant owes by rule, which tells about no person.
  var target: Figure {
    figure(.hoursTarget, rules.usualTarget.map { Int128($0.hundredths) }, orElse: .notApplicable)
  }

  private var reach: [Figure] {
    let hours = totals.hours
    func reached(_ count: FigureName, _ part: FigureName, _ people: Int) -> [Figure] {
      [
        hoursFigure(count) { Int128(people) },
        hoursFigure(part) { share(Int128(people), of: Int128(hours.staff)) },
      ]
    }
    return reached(.reachedByForum, .reachedByForumShare, hours.reachedByForum)
      + reached(.reachedByUniversity, .reachedByUniversityShare, hours.reachedByUniversity)
      + (isCity ? reached(.neverReached, .neverReachedShare, hours.neverReached) : [])
  }

  /// Why nothing can be said of hours: no people, or neither attendance nor a training record of any of them.
  /// Nil otherwise.
  var hoursAbsence: FigureAbsence? {
    if totals.hours.staff == 0 { return .notApplicable }
    return totals.hours.peopleKnown == 0 ? .notDelivered : nil
  }

  /// Why nothing can be said of absence in the year to date, of which training records tell nothing.
  private var attendanceAbsence: FigureAbsence? {
    if totals.hours.staff == 0 { return .notApplicable }
    return totals.hours.peopleSeen == 0 ? .notDelivered : nil
  }

  /// Why nothing can be said of losses in the last twelve months, which may be all of last year.
  var lossAbsence: FigureAbsence? {
    if totals.hours.staff == 0 { return .notApplicable }
    return totals.recent.peopleSeen == 0 ? .notDelivered : nil
  }

  /// Why it is not known what is due about application. Of a unit with attendance of the year to date alone nothing is.
  private var dueAbsence: FigureAbsence? {
    totals.peopleSeenForApplication > 0 ? nil : attendanceAbsence
  }

  func hoursFigure(_ name: FigureName, _ value: () -> Int128?) -> Figure {
    if let hoursAbsence { return Figure(name, .absent(hoursAbsence)) }
    return figure(name, value(), orElse: .undefined)
  }

  func attendanceFigure(_ name: FigureName, _ value: () -> Int128?) -> Figure {
    if let attendanceAbsence { return Figure(name, .absent(attendanceAbsence)) }
    return figure(name, value(), orElse: .undefined)
  }

  // MARK: Scores

  private var gains: [Figure] {
    GainFigures(gain: totals.gain, bands: rules.gainBands, absence: evaluationAbsence).all
  }

  /// Why nothing can be said of evaluations; nil when something can.
  var evaluationAbsence: FigureAbsence? {
    guard delivered.contains(.evaluations) else { return .notDelivered }
    return isCity || totals.months[.evaluations] != nil ? nil : .noData
  }

  private var answers: [Figure] {
    EvaluationFigures(
      totals: totals, bands: rules.gainBands, reactionBands: rules.reactionBands,
      absence: evaluationAbsence, dueAbsence: dueAbsence
    ).all
  }

  // MARK: Money

  private var money: [Figure] {
    let isDelivered = delivered.contains(.budget) && totals.months[.budget, default: 0] != 0
    return BudgetFigures(
      totals: totals, lights: rules.budgetLights, month: period.month,
      absence: isDelivered ? .noData : .notDelivered, hoursAbsence: hoursAbsence,
      attendanceAbsence: attendanceAbsence, evaluationAbsence: evaluationAbsence
    ).all
  }

  // MARK: Service results

  private var services: [Figure] {
    ServiceFigures(services: totals.services, absence: serviceAbsence, isCity: isCity).all
  }

  private var serviceAbsence: FigureAbsence {
    delivered.contains(.services) && totals.months[.services, default: 0] != 0 ? .noData : .notDelivered
  }

  /// Service results (level 4) and training side by side, month by month, without a claim that one causes the other.
  var months: [FigureGroup] {
    (1...period.month).compactMap { month in
      Period(year: period.year, month: month).map { month in
        let hours = totals.hours.months[month.month - 1].hours
        return FigureGroup(
          kind: .month, code: month.description, title: month.description,
          figures: [hoursFigure(.hoursTotal) { hours }, yearBefore(month.month)]
            + ServiceFigures(
              services: totals.servicesByMonth[month.month - 1], absence: serviceAbsence, isCity: isCity
            ).all)
      }
    }
  }

  /// Hours of the same month a year before. Where no month of that year has any, its rows were not kept: no data,
  /// and not 0.
  private func yearBefore(_ month: Int) -> Figure {
    let months = totals.recent.yearBefore
    let isKnown = months.prefix(period.month).contains { $0.people > 0 }
    return figure(
      .hoursTotalYearBefore, isKnown ? months[month - 1].hours : nil, orElse: hoursAbsence ?? .noData)
  }

  // MARK: Follow-ups

  private var followUps: [Figure] { totals.followUps.figures(areDelivered: delivered.contains(.followUps)) }
}

/// `part ÷ whole` in hundredths of a percent; nil for a whole of 0.
func share(_ part: Int128, of whole: Int128) -> Int128? {
  whole > 0 ? roundedQuotient(part * 10_000, whole) : nil
}

/// `sum ÷ count`, in the sum's unit; nil for a count of 0.
func mean(_ sum: Int128, _ count: Int128) -> Int128? {
  count > 0 ? roundedQuotient(sum, count) : nil
}

func count(_ name: FigureName, _ count: Int) -> Figure {
  Figure(name, .number(Int128(count)))
}

func figure(_ name: FigureName, _ value: Int128?, orElse absence: FigureAbsence) -> Figure {
  Figure(name, value.map { .number($0) } ?? .absent(absence))
}

extension FollowUpTotals {
  /// The figures of a unit, a group or the city. Nobody must have ideas, so whoever sent no row had none: the
  /// figures are 0 and not absent once any file of the kind was read.
  func figures(areDelivered: Bool) -> [Figure] {
    [(FigureName.ideas, ideas), (.ideasInUse, inUse), (.supportGiven, supported)].map { name, value in
      areDelivered ? count(name, value) : Figure(name, .absent(.notDelivered))
    }
  }
}

extension AnswerTotals {
  /// The mean answer in hundredths of a percent, from 10⁻¹² percent; nil without answers.
  var meanHundredths: Int128? {
    answers > 0 ? roundedQuotient(sum, Int128(answers) * 10_000_000_000) : nil
  }
}
