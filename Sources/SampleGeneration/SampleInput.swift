/// A synthetic, realistic input folder of an Indonesian city's training office.
///
/// All people are invented. The rules in `aturan/` are not part of it: the command copies its own. The rows
/// carry a little mess; `PlantedFlaws` says which. In the dialect `mixed` some of them stand in files as offices and
/// other programs write them: `UnitExport`, `MeetingFiles`, `QuizFiles`, `HistoryFiles`. Behind the asked
/// months the last year goes on with what is planned: `SchedulePlanning`.
package struct SampleInput {
  private let settings: SampleSettings

  package init(settings: SampleSettings) {
    self.settings = settings
  }

  /// Emits every file in order; a file comes as one or more consecutive chunks of about 256 KiB.
  ///
  /// Paths are relative, with `/`. Memory is proportional to the people (about 50 bytes each a year), never to
  /// the rows.
  package func write<E: Error>(
    to emit: (_ path: String, _ bytes: [UInt8]) throws(E) -> Void
  ) throws(E) {
    let roster = Roster(settings: settings, units: UnitCatalogue(people: settings.employees).units)
    let years = WorkCalendar.years(months: settings.months).map { TrainingYear(calendar: $0, roster: roster) }
    let flaws = PlantedFlaws(roster: roster)

    try RosterFiles(roster: roster).writeUnits(to: emit)
    try RosterFiles(roster: roster).writeEmployees(to: emit)
    for year in years {
      try ActivityFiles(roster: roster).write(year, to: emit)
    }
    for month in 0..<settings.months {
      try AttendanceFiles(roster: roster, years: years).write(month: month, flaws: flaws, to: emit)
    }
    if settings.dialect == .mixed {
      for month in 0..<settings.months {
        try UnitExportFiles(roster: roster, year: years[month / 12]).write(month: month, to: emit)
      }
      for year in years { try MeetingFiles(roster: roster, year: year).write(to: emit) }
    }
    for year in years { try InvitationFiles(roster: roster, year: year).write(to: emit) }
    for month in 0..<settings.months {
      try EvaluationFiles(roster: roster, years: years).write(month: month, flaws: flaws, to: emit)
    }
    if settings.dialect == .mixed {
      for year in years { try QuizFiles(roster: roster, year: year).write(to: emit) }
    }
    for year in years {
      try HistoryFiles(roster: roster, year: year).write(to: emit)
    }
    for year in years {
      try BudgetFiles(roster: roster).write(year, flaws: flaws, to: emit)
    }
    for year in years {
      try ServiceFiles(roster: roster).write(year.calendar, to: emit)
      try OfficeFiles().writeHolidays(of: year.calendar.year, to: emit)
    }
    for year in years {
      let lastDay = years[years.count - 1].calendar.lastDay
      try FollowUpFiles(roster: roster, year: year, lastDay: lastDay).write(to: emit)
    }
    if settings.dialect == .mixed { try SourceSettingsFile(years: years).write(to: emit) }
    try OfficeFiles().writeReportDescription(to: emit)
  }
}
