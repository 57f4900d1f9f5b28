/// A year's activities with everybody who takes part in them.
struct TrainingYear {
  let calendar: WorkCalendar
  let activities: [PlannedActivity]
  /// What is still to come behind the asked months of the year.
  let schedule: [ScheduledActivity]
  let enrolment: Enrolment
  /// The activity that is held on screens; nil where none is short and small enough.
  let onlinePlace: Int?
  /// The activity whose tests before and after are quizzes of a learning platform; nil where none is tested.
  let quizPlace: Int?

  init(calendar: WorkCalendar, roster: Roster) {
    self.calendar = calendar
    let count = ActivityPlanning.count(people: roster.people, months: calendar.months)
    var activities = ActivityPlanning(
      roster: roster, year: calendar.year, days: calendar.days, indices: 0..<count
    ).activities()
    let enrolment = Enrolment(activities: activities, roster: roster, calendar: calendar)
    /// The one whose participants are closest to a number, the first of equals.
    func place(closestTo size: Int, where isWanted: (PlannedActivity) -> Bool) -> Int? {
      activities.indices.filter { place in
        activities[place].audience == nil && isWanted(activities[place])
          && !enrolment.participants(of: place).isEmpty
      }.min {
        abs(enrolment.participants(of: $0).count - size) < abs(enrolment.participants(of: $1).count - size)
      }
    }
    onlinePlace = place(closestTo: 45) { $0.sessions == 1 && $0.form.isInClass && !$0.isAbroad }
    quizPlace = place(closestTo: 30) { $0.form.isTested && $0.form.isInClass }
    if let onlinePlace { activities[onlinePlace].isOnline = true }
    self.activities = activities
    self.enrolment = enrolment
    schedule = SchedulePlanning(
      roster: roster, calendar: calendar, held: activities, enrolment: enrolment
    ).activities()
  }

  /// What a person did in one of the activities that the person takes part in.
  func participation(of person: Int, in place: Int, _ roster: Roster) -> Participation {
    Participation(
      seed: roster.settings.seed, person: person,
      character: roster.units[roster.homeUnit(of: person)].character, activity: activities[place],
      place: place)
  }
}
