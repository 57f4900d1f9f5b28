/// The mess of a sample: extra rows at the end of files, so that the true rows stand.
///
/// Planted are, for 1,500 people: in attendance 10 exact duplicates of a row, 3 rows whose employee number
/// lost its last digit, 3 with a well-formed number that is on no roster, 2 with an unknown activity
/// code and 1 dated 2026-02-31; in evaluation 2 scores above their maximum and 2 reactions whose
/// employee number has inner spaces; in the budget of the first year 1 payment of an unknown unit,
/// and 1 negative payment, which is no flaw but a correction. The numbers in attendance and evaluation grow with the square root of the people and are at
/// least 1; a flaw whose month has no row to spoil is left out.
struct PlantedFlaws {
  static let unknownActivity: StaticString = "K2026-X"
  static let unknownUnit: StaticString = "U99"

  let roster: Roster

  /// A kind of flaw in attendance or evaluation rows. Raw values are part of the output.
  private enum Kind: Int, CaseIterable {
    case duplicate, shortNumber, unknownNumber, unknownActivity, impossibleDate
    case scoreAboveMaximum, spacedNumber

    /// Rows for 1,500 people.
    var usual: Int {
      switch self {
      case .duplicate: 10
      case .shortNumber, .unknownNumber: 3
      case .unknownActivity, .scoreAboveMaximum, .spacedNumber: 2
      case .impossibleDate: 1
      }
    }

    var isAttendance: Bool { rawValue <= Kind.impossibleDate.rawValue }
  }

  func attendanceRows(month: Int, year: TrainingYear) -> [[UInt8]] {
    Kind.allCases.filter(\.isAttendance).flatMap { kind in
      streams(of: kind, month: month).compactMap { stream in
        var stream = stream
        return attendanceRow(kind, month, year, &stream)
      }
    }
  }

  func evaluationRows(month: Int, year: TrainingYear) -> [[UInt8]] {
    Kind.allCases.filter { !$0.isAttendance }.flatMap { kind in
      streams(of: kind, month: month).compactMap { stream in
        var stream = stream
        return evaluationRow(kind, month, year, &stream)
      }
    }
  }

  func budgetRows(calendar: WorkCalendar) -> [[UInt8]] {
    guard calendar.year == 2026 else { return [] }
    let rows: [(StaticString, StaticString)] = [
      ("U04", ",2026-01-28,realisasi,-1750000,,5.1.02.02.12.0001,,Koreksi pembukuan"),
      (Self.unknownUnit, ",2026-01-29,realisasi,2400000,,5.1.02.02.12.0003,,Kontribusi peserta"),
    ]
    return rows.map { code, rest in
      var row: [UInt8] = []
      row.plain(code)
      row.plain(rest)
      return row
    }
  }

  /// One stream for each flaw of a kind that belongs to a month; the n-th flaw belongs to the n-th month.
  private func streams(of kind: Kind, month: Int) -> [RandomStream] {
    let scale = Int(Double(roster.people * 100 / 15).squareRoot())
    let count = max(1, kind.usual * scale / 100)
    // 31 February stands where dates of February are looked for.
    let shift = kind == .impossibleDate ? 1 : kind.rawValue
    return (0..<count).filter { ($0 + shift) % roster.settings.months == month }
      .map { RandomStream(seed: roster.settings.seed, purpose: .flaw, kind.rawValue, $0) }
  }

  private func attendanceRow(
    _ kind: Kind, _ month: Int, _ year: TrainingYear, _ stream: inout RandomStream
  ) -> [UInt8]? {
    guard
      let place = activity(
        in: year, &stream, where: { !$0.isOnline && !$0.sessions(inMonth: month).isEmpty }),
      let (person, participation) = participant(of: place, in: year, &stream)
    else { return nil }
    let activity = year.activities[place]
    let sessions = activity.sessions(inMonth: month)
    let session = stream.draw(in: sessions.lowerBound...sessions.upperBound - 1)
    let number = roster.numbers[person]
    var cell: [UInt8] = []
    cell.employeeNumber(kind == .unknownNumber ? EmployeeNumbers.unknown(&stream) : number)
    if kind == .shortNumber { cell.removeLast() }
    let date: [UInt8]? = kind == .impossibleDate ? [UInt8]("2026-02-31".utf8) : nil
    let row = AttendanceCells(activity: activity, session: session, date: date)
      .row(numberCell: cell, number: number, participation)
    guard kind == .unknownActivity else { return row }
    var stranger: [UInt8] = []
    stranger.plain(Self.unknownActivity)
    return stranger + row.dropFirst(activity.code.count)
  }

  private func evaluationRow(
    _ kind: Kind, _ month: Int, _ year: TrainingYear, _ stream: inout RandomStream
  ) -> [UInt8]? {
    let isTest = kind == .scoreAboveMaximum
    let isWanted = { (activity: PlannedActivity) in
      activity.last.monthIndex == month && (activity.form.isTested || !isTest)
    }
    guard let place = activity(in: year, &stream, where: isWanted),
      let (person, _) = participant(
        of: place, in: year, &stream,
        where: { participation in
          // A reaction is planted for somebody who gave none, so that it stands once its number is repaired.
          isTest || participation.scores().reaction == nil
        })
    else { return nil }
    var cell: [UInt8] = []
    cell.employeeNumber(roster.numbers[person])
    if kind == .spacedNumber {
      cell.insert(Byte.space, at: 8)
      cell.insert(Byte.space, at: 15)
    }
    return ScoreRow(activity: year.activities[place], month: month)
      .row(
        numberCell: cell, isTest ? stream.draw(in: 101...118) * 100 : 400, isTest ? "post" : "reaksi",
        isLikert: !isTest)
  }

  /// The first activity with participants that will do, from a random place on.
  private func activity(
    in year: TrainingYear, _ stream: inout RandomStream, where isWanted: (PlannedActivity) -> Bool
  ) -> Int? {
    let count = year.activities.count
    let start = stream.draw(below: count)
    return (0..<count).lazy.map { (start + $0) % count }.first {
      isWanted(year.activities[$0]) && !year.enrolment.participants(of: $0).isEmpty
    }
  }

  /// The first participant who will do, from a random one on.
  private func participant(
    of place: Int, in year: TrainingYear, _ stream: inout RandomStream,
    where isWanted: (Participation) -> Bool = { _ in true }
  ) -> (person: Int, participation: Participation)? {
    let people = year.enrolment.participants(of: place)
    let start = stream.draw(below: people.count)
    for step in people.indices {
      let offset = (step - people.startIndex + start) % people.count
      let person = Int(people[people.startIndex + offset])
      let participation = Participation(
        seed: roster.settings.seed, person: person,
        character: roster.units[roster.homeUnit(of: person)].character, activity: year.activities[place],
        place: place)
      if isWanted(participation) { return (person, participation) }
    }
    return nil
  }
}
