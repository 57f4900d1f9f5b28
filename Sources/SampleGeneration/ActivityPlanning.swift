/// Plans activities of one year: which, and when.
struct ActivityPlanning {
  /// The weight of a unit from which on it has courses of its own.
  private static let largeFrom = 80

  private let roster: Roster
  private let year: Int
  private let days: [CalendarDay]
  private let indices: Range<Int>
  /// The units large enough for courses of their own.
  private let largeUnits: [Int]

  /// - Parameters:
  ///   - days: The working days that the activities may fall on.
  ///   - indices: Which of the year's activities these are, from 0 on.
  init(roster: Roster, year: Int, days: [CalendarDay], indices: Range<Int>) {
    self.roster = roster
    self.year = year
    self.days = days
    self.indices = indices
    largeUnits = roster.units.indices.filter { roster.units[$0].weight >= Self.largeFrom }
  }

  /// The activities, sorted by first day and coded in that order.
  /// - Parameter earlier: the year's activities before them.
  func activities(after earlier: [PlannedActivity] = []) -> [PlannedActivity] {
    let planned = indices.map(activity).enumerated().sorted {
      ($0.element.workingDays.lowerBound, $0.offset) < ($1.element.workingDays.lowerBound, $1.offset)
    }
    let width = max(4, String(planned.count).utf8.count)
    var batches = [Int](repeating: 0, count: SampleForms.all.count * TrainingTheme.all.count)
    for activity in earlier {
      batches[activity.formPlace * TrainingTheme.all.count + activity.themePlace] += 1
    }
    return planned.enumerated().map { place, entry in
      var activity = entry.element
      let batch = activity.formPlace * TrainingTheme.all.count + activity.themePlace
      batches[batch] += 1
      activity.batch = batches[batch]
      activity.code = code(indices.lowerBound + place + 1, width: width)
      return activity
    }
  }

  /// About 130 a year for 1,500 people, 600 for 15,000 and 20,000 for a million.
  static func count(people: Int, months: Int) -> Int {
    let root = Int(Double(people).squareRoot())
    return max(1, (27_000 * root + 173 * people) * months / 120_000)
  }

  private func code(_ number: Int, width: Int) -> [UInt8] {
    var code = [UInt8]("K\(year)-".utf8)
    code.digits(UInt(number), width: width)
    return code
  }

  private func activity(_ index: Int) -> PlannedActivity {
    var stream = RandomStream(seed: roster.settings.seed, purpose: .activity, index, year)
    let place = form(of: index)
    let form = SampleForms.all[place]
    let workingDays = workingDays(form, &stream)
    let days = days[workingDays]
    let isStated = stream.chance(permille: form.statedPermille)
    let stated = isStated ? min(40, form.hoursPerDay * days.count) : 0
    let audience = ownAudience(form, &stream)
    return PlannedActivity(
      form: form, formPlace: place, themePlace: form.themes[stream.draw(below: form.themes.count)],
      workingDays: workingDays, days: days,
      sessionsPerDay: stream.draw(in: form.sessionsPerDay),
      statedHours: stated, creditedHours: isStated ? stated : form.converted(days.count),
      statesSessionHours: isStated && stream.chance(permille: 330),
      recordsTimes: form.isInClass && stream.chance(permille: 650),
      isAbroad: form.days.upperBound > 4 && form.isInClass && stream.chance(permille: 15),
      partner: partner(form, &stream), organiser: stream.pick(weights: [70, 20, 10]),
      unitCost: cost(form, &stream), audience: audience,
      region: audience.map { roster.units[$0].region } ?? index % roster.regions,
      size: max(1, form.size * stream.draw(in: 60...140) * (audience == nil ? 1 : 3) / 100),
      scoreShift: (stream.draw(in: -10...10), stream.draw(in: -11...9)),
      applicationDelay: form.isTested && stream.chance(permille: 800) ? stream.draw(in: 90...98) : nil,
      followUpDelay: form.isTested && stream.chance(permille: 120) ? stream.draw(in: 30...45) : nil,
      paymentDelay: stream.draw(in: 4...18))
  }

  /// Forms in turn by the golden section, so that even a short list has each of them in its proportion.
  private func form(of index: Int) -> Int {
    var rest = (index * 618_034 + Int(roster.settings.seed % 1_000_000)) % 1_000_000
    let total = SampleForms.all.reduce(0) { $0 + $1.frequency }
    for (place, form) in SampleForms.all.enumerated() {
      let share = form.frequency * 1_000_000 / total
      if rest < share { return place }
      rest -= share
    }
    return 0
  }

  /// Days in a row from a random one on; January, when budgets are not yet open, is half empty.
  private func workingDays(_ form: SampleForm, _ stream: inout RandomStream) -> Range<Int> {
    let length = min(stream.draw(in: form.days), days.count)
    let starts = days.count - length + 1
    var start = stream.draw(below: starts)
    if days[start].month == 1, stream.chance(permille: 500) {
      start = stream.draw(below: starts)
    }
    return start..<start + length
  }

  private func partner(_ form: SampleForm, _ stream: inout RandomStream) -> Int? {
    let place = stream.draw(below: Partnership.universities.count)
    let isSometimes = stream.chance(permille: 150)
    return form.partnership == .always || isSometimes ? place : nil
  }

  private func cost(_ form: SampleForm, _ stream: inout RandomStream) -> Int {
    // Whole ten thousands, as a price list has them.
    stream.draw(in: form.cost) / 10 * 10_000
  }

  /// A few courses are a large unit's own.
  private func ownAudience(_ form: SampleForm, _ stream: inout RandomStream) -> Int? {
    let isOwn = stream.chance(permille: 60)
    let place = stream.draw(below: largeUnits.count)
    guard isOwn, form.account == .guidance, !largeUnits.isEmpty else { return nil }
    return largeUnits[place]
  }
}
