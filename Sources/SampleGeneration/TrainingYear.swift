/// A year's activities with everybody who takes part in them.
struct TrainingYear {
  let calendar: WorkCalendar
  let activities: [PlannedActivity]
  let enrolment: Enrolment

  init(calendar: WorkCalendar, roster: Roster) {
    self.calendar = calendar
    let largeUnits = roster.units.indices.filter { roster.units[$0].weight >= 80 }
    activities = ActivityPlanning(settings: roster.settings, calendar: calendar, largeUnits: largeUnits)
      .activities()
    enrolment = Enrolment(activities: activities, roster: roster, calendar: calendar)
  }
}
