import TrainingDomain
import UnitAggregation

// How the year's time is used, and what is left of it.
extension UnitFigures {
  var time: [Figure] {
    let monthsLeft = Int128(12 - period.month)
    return [
      count(.workingDaysLeft, workingDaysLeft),
      count(.releaseShare, rules.release.percent * 100),
      figure(
        .hoursPerDay,
        mean(Int128(rules.workingTime.minutesPerDay) * 100, Int128(rules.workingTime.minutesPerHour)),
        orElse: .undefined),
      monthsLeft > 0
        ? hoursFigure(.hoursPaceNeeded) { roundedQuotient(totals.hours.need, monthsLeft) }
        : Figure(.hoursPaceNeeded, .absent(.notApplicable)),
      hoursFigure(.hoursPaceRecent) {
        roundedQuotient(totals.recent.pace.hours, Int128(RecentTotals.paceMonths))
      },
      lossShare,
      attendanceFigure(.doubleBookedDays) { Int128(totals.doubleBookings.days) },
      attendanceFigure(.doubleBookedPeople) { Int128(totals.doubleBookings.people) },
      crowdedDays,
    ]
  }

  private var lossShare: Figure {
    if let lossAbsence { return Figure(.lossShare, .absent(lossAbsence)) }
    return figure(.lossShare, share(totals.recent.lost, of: totals.recent.planned), orElse: .undefined)
  }

  /// How many days there were on which too many were away. Days of few people are told by none of their figures.
  private var crowdedDays: Figure {
    attendanceFigure(.crowdedDays) {
      Int128(totals.daysAway.crowded(staff: totals.hours.staff, percent: rules.release.awayPercent).count)
    }
  }

  /// The competency dimension of the professionalism index.
  var index: [Figure] {
    [
      hoursFigure(.indexPeople) { Int128(totals.index.people) },
      hoursFigure(.indexPoints) { mean(totals.index.points, Int128(totals.index.people)) },
    ]
  }

  /// The same by kind of post, of the city alone: of a unit's few people it would tell too much.
  var indexGroups: [FigureGroup] {
    PostKind.allCases.compactMap { kind in
      totals.indexByKind[kind].map { index in
        FigureGroup(
          kind: .post, code: kind.code, title: kind.code,
          figures: [
            count(.indexPeople, index.people),
            figure(.indexPoints, mean(index.points, Int128(index.people)), orElse: .undefined),
          ])
      }
    }.sorted { $0.code < $1.code }
  }
}
