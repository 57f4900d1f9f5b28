import CSVReading
import Findings
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// Totals made by hand, person by person, and the report on them.
struct MadeCity {
  static let owing = HoursTarget(target: TrainingHours(hundredths: 2000), ceiling: nil)
  static let limited = HoursTarget(target: nil, ceiling: TrainingHours(hundredths: 2400))

  var totals: CityTotals
  var parents: [Int?]
  var period = Period("2026-06") ?? CivilDate(dayNumber: 0).period
  var delivered: Set<SourceKind> = [
    .units, .employees, .activities, .attendance, .evaluations, .budget, .services,
  ]
  var activities: [Activity] = []
  var competencies = NamedGroups()
  var partners = NamedGroups()

  init(units: Int, parents: [Int?]? = nil) {
    totals = CityTotals(unitCount: units)
    self.parents = parents ?? [Int?](repeating: nil, count: units)
  }

  /// Adds so many people with so many JP; all of them owe 20 JP unless told otherwise.
  /// - Parameter lost: JP by cause: on duty, sick or on leave, permitted, unexcused, too little.
  mutating func add(
    _ count: Int, to unit: Int, credited: Double = 0, target: HoursTarget? = owing,
    uncompleted: Double = 0, lost: [Double] = [0, 0, 0, 0, 0], isSeen: Bool = true,
    hasRecord: Bool = false
  ) {
    for _ in 0..<count {
      var person = PersonHours()
      person.credited = Int64((credited * 100).rounded())
      person.uncompleted = Int64((uncompleted * 100).rounded())
      for (cause, hours) in lost.enumerated() { person.lost[cause] = Int64((hours * 100).rounded()) }
      person.missed = lost.contains { $0 > 0 } ? 1 : 0
      person.isSeen = isSeen
      person.hasRecord = hasRecord
      totals.units[unit].hours.add(person, target: target)
    }
  }

  /// Answers of one person, in 10⁻¹² percent.
  static func answers(_ scores: [Int64]) -> AnswerSum {
    scores.reduce(into: AnswerSum()) { $0.add($1) }
  }

  /// Adds so many people with sessions of 20 JP in the last twelve months, who missed so many JP of them.
  mutating func addMonths(_ count: Int, to unit: Int, lost: Int64 = 0) {
    for _ in 0..<count {
      var years = PersonYears()
      years.isSeen = true
      years.planned = 2000
      years.lost = lost * 100
      totals.units[unit].recent.add(years, month: period.month)
    }
  }

  /// Adds so many people with JP credited in months of the last two years, by place: 23 is the period's month.
  mutating func addSeries(_ count: Int, to unit: Int, months: [Int: Int64]) {
    for _ in 0..<count {
      var years = PersonYears()
      for (place, hours) in months { years.months[place] = hours * 100 }
      totals.units[unit].recent.add(years, month: period.month)
    }
  }

  /// - Returns: the activity's number.
  @discardableResult
  mutating func addActivity(_ form: ActivityForm, partner: Int? = nil, month: Int = 3) -> Int {
    let day = CivilDate(year: 2026, month: month, day: 9) ?? CivilDate(dayNumber: 0)
    let code = "K\(activities.count + 100)"
    activities.append(
      Activity(
        code: code, name: code, title: code, form: form, statedHours: nil, start: day, end: day,
        competency: nil, partner: partner, isAbroad: false, statedSessions: nil, cost: nil,
        position: SourcePosition(file: "kegiatan.csv")))
    return activities.count - 1
  }

  /// Adds so many people with so many pairs of the given points each.
  mutating func addGain(_ count: Int, to unit: Int, pairs: Int = 1, before: Int = 40, after: Int = 60) {
    totals.units[unit].months[.evaluations] = 1
    for _ in 0..<count { totals.units[unit].gain.add(Self.gain(pairs, before: before, after: after)) }
  }

  static func gain(_ pairs: Int, before: Int = 40, after: Int = 60, attrition: Int = 0) -> PersonGain {
    let point: Int128 = 1_000_000_000_000
    return PersonGain(
      pairs: pairs, attrition: attrition, before: Int128(before * pairs) * point,
      after: Int128(after * pairs) * point)
  }

  var units: [Unit] {
    parents.enumerated().map { Unit(code: "U\($0.offset)", name: "Unit \($0.offset)", parent: $0.element) }
  }

  func report(minimum: Int = 5) -> FullReport {
    var directory = Directory()
    directory.units = UnitTable(units)
    directory.activities = activities
    directory.competencies = competencies
    directory.partners = partners
    let header = ReportHeader(
      period: period, dataThrough: nil, status: .draft, city: "Kota", office: "BKPP", responsible: "Kepala",
      nextDue: nil, programVersion: "1", rulesDigest: "", templatesDigest: "")
    return ReportBuilder(
      header: header, citations: [], rules: .usual(minimumCell: minimum), directory: directory, totals: totals
    ).report(sources: delivered.sorted { $0.rawValue < $1.rawValue }.map(Self.source), findings: FindingLog())
  }

  private static func source(_ kind: SourceKind) -> SourceFile {
    let path = kind.fileWord + ".csv"
    var source = SourceFile(path: path)
    source.profile = FileProfile(
      entry: InputEntry(path: path, location: path, content: .table), dialect: Dialect(.comma),
      tables: [
        TableProfile(
          layout: .canonical(kind), kind: kind, header: [], cellCount: 1, positions: [:], scores: [],
          sessions: [], constants: [:])
      ], sections: [])
    return source
  }
}

extension Report {
  func city(_ name: FigureName) -> Figure.Value? { city.figures.first { $0.name == name }?.value }

  func unit(_ number: Int, _ name: FigureName) -> Figure.Value? {
    units[number].figures.first { $0.name == name }?.value
  }

  func group(_ kind: FigureGroup.Kind, _ code: String, _ name: FigureName) -> Figure.Value? {
    city.groups.first { $0.kind == kind && $0.code == code }?.figures.first { $0.name == name }?.value
  }
}
