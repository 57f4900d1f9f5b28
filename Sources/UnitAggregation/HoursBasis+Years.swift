import ExportReading
import TrainingDomain

// What figures look back to beyond the year to date: the hours of two years, losses of twelve months, seminars and
// trainings for the index.
extension HoursBasis {
  /// Whether a figure looks back to something that counts on a day before the period's end.
  func isNeeded(_ day: CivilDate, _ form: ActivityForm) -> Bool {
    day <= table.window.last.lastDay && (table.window.contains(day) || index.formsNeededEver.contains(form))
  }

  /// What activities before the year to date credit.
  func credits(ofEarlier gathered: [ActivityAttendance]) -> [PersonCredit] {
    var credits: [PersonCredit] = []
    for attendance in gathered where table.isEarlier(attendance.activity) && attendance.hasAttended {
      let facts = table.facts[attendance.activity]
      guard isNeeded(facts.countedOn, table.groups[attendance.activity].form) else { continue }
      credits.append(credit(attendance, HoursCredit(attendance, facts)))
    }
    return credits
  }

  /// - Parameter credits: what all activities and records credit.
  func years(_ gathered: [ActivityAttendance], _ credits: [PersonCredit]) -> PersonYears {
    var years = PersonYears()
    years.add(credits, table.window, seminarMonths: rules.trainingIndex.seminarYears * 12)
    for attendance in gathered {
      let facts = table.facts[attendance.activity]
      guard table.window.isWithin(months: 12, facts.countedOn) else { continue }
      let lost = attendance.hoursMissed(facts).sum
      years.isSeen = years.isSeen || attendance.isTold
      years.lost += lost
      years.planned += lost + attendance.hoursAttended(facts)
    }
    return years
  }

  /// Hours credited since the contract's year began; nil where nothing is known of a contract.
  func hoursInContractYear(_ person: Int, _ credits: [PersonCredit]) -> Int64? {
    standing.contractYear(of: person).map { start in
      credits.reduce(0) { $0 + ($1.day >= start ? $1.hours : 0) }
    }
  }
}
