import SeededRandomness
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

extension MadeCity {
  /// A city with many small counts: units of few people, few on target, few in a form or an activity. Whatever
  /// adds up to something else does so as in a real city, since people are added one by one.
  static func random(_ seed: UInt64) -> MadeCity {
    var random = SeededNumbers(seed)
    let count = Int.random(in: 1...7, using: &random)
    let parents = (0..<count).map { number in
      number > 0 && random.chance(35) ? Int.random(in: 0..<number, using: &random) : nil
    }
    var city = MadeCity(units: count, parents: parents)
    for competency in ["Integritas", "Kerja Sama", "Pelayanan"] { _ = city.competencies.add(competency) }
    for partner in ["Undip", "Unnes"] { _ = city.partners.add(partner) }
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      city.addActivity(
        random.pick([.seminar, .seminar, .forum, .guestLecture, .course, .course, .workshop]),
        partner: random.chance(45) ? (random.chance(70) ? 0 : 1) : nil,
        month: random.pick([1, 2, 2, 3, 5]))
    }
    let habits = RandomHabits(city: city, &random)
    for unit in 0..<count {
      let isSeen = !random.chance(12)
      let isRecorded = !isSeen && random.chance(50)
      city.totals.units[unit].months[.evaluations] = isSeen ? 1 : nil
      let bias = random.pick([0, 20, 50, 80, 100])
      for _ in 0..<random.pick([0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 30]) {
        let person = RandomPerson(
          habits, isSeen: isSeen, isRecorded: isRecorded, bias: bias, activities: city.activities, &random)
        person.add(to: &city.totals, unit: unit, &random)
      }
    }
    city.totals.departedStaff = Int.random(in: 0...8, using: &random)
    city.totals.departedCredited = Int.random(in: 0...city.totals.departedStaff, using: &random)
    city.totals.departedHours = Int128(city.totals.departedCredited * 500)
    city.addMonthsBefore(seed)
    city.addYearBefore(seed)
    return city
  }

  /// Hours of the months of the year before, which cities kept of few, many or none of their people.
  private mutating func addYearBefore(_ seed: UInt64) {
    var random = SeededNumbers(seed &+ 2_000_000)
    let crediting = random.pick([0, 5, 30, 90])
    // The series of 24 months ends with the period; those of the year before are twelve places earlier.
    let places = 12 - period.month..<12
    for unit in totals.units.indices {
      for _ in 0..<totals.units[unit].hours.staff where random.chance(crediting) {
        addSeries(1, to: unit, months: [random.pick(Array(places)): random.pick([1, 4, 20])])
      }
    }
  }

  /// What attendance of twelve months tells of losses, and of answers due about last year's activities: of units without
  /// any row since January too.
  private mutating func addMonthsBefore(_ seed: UInt64) {
    var random = SeededNumbers(seed &+ 1_000_000)
    for unit in totals.units.indices {
      let hours = totals.units[unit].hours
      let isSeen = hours.peopleSeen > 0
      guard isSeen || random.chance(60) else { continue }
      let losing = random.pick([0, 5, 30, 70, 97])
      let due = isSeen ? 0 : random.pick([0, 20, 70, 97])
      let told = random.pick([60, 95, 100])
      for _ in 0..<hours.staff where random.chance(told) {
        addMonths(1, to: unit, lost: random.chance(losing) ? 4 : 0)
        if random.chance(due) { addAnswersDue(to: unit, &random) }
      }
    }
  }

  private mutating func addAnswersDue(to unit: Int, _ random: inout SeededNumbers) {
    let number = random.pick(Array(activities.indices))
    var answers = PersonAnswers()
    answers.isSeenForApplication = true
    let isAnswered = random.chance(70)
    answers.addDue(
      number, ActivityGroups(activities[number]), due: 1, overdue: isAnswered || random.chance(50) ? 0 : 1,
      received: MadeCity.answers(isAnswered ? [60_000_000_000_000] : []))
    answers.move(to: &totals, unit: unit)
  }
}

/// How often a random city does what, in percent: a city where nobody does something is as likely as one where
/// almost all do.
struct RandomHabits {
  let records: Int
  let severalActivities: Int
  let severalCompetencies: Int
  let withoutCompetency: Int
  let pairs: Int
  let reactions: Int
  let due: Int
  let received: Int
  let retained: Int
  let atMaximum: Int
  let rescaled: Int

  init(city: MadeCity, _ random: inout SeededNumbers) {
    records = random.pick([0, 0, 5, 20])
    severalActivities = random.pick([0, 10, 60])
    severalCompetencies = random.pick([0, 0, 20])
    withoutCompetency = random.pick([0, 0, 5, 30])
    pairs = random.pick([10, 40, 85, 96])
    reactions = random.pick([10, 60, 95])
    due = random.pick([0, 20, 70])
    received = random.pick([20, 80, 97])
    retained = random.pick([0, 10, 60])
    atMaximum = random.pick([0, 0, 10, 90])
    rescaled = random.pick([0, 5, 95])
  }
}

/// One person of a random city, with what they took part in and answered.
struct RandomPerson {
  private var credits: [PersonCredit] = []
  private var answers = PersonAnswers()
  private var hours = PersonHours()

  init(
    _ habits: RandomHabits, isSeen: Bool, isRecorded: Bool, bias: Int, activities: [Activity],
    _ random: inout SeededNumbers
  ) {
    hours.isSeen = isSeen
    hours.hasRecord = isRecorded
    if isSeen, random.chance(bias) {
      let count = random.chance(habits.severalActivities) ? 2 : 1
      for number in Set((0..<count).map { _ in random.pick(Array(activities.indices)) }).sorted() {
        attend(number, activities[number], habits, &random)
      }
    }
    if isRecorded ? random.chance(bias) : isSeen && random.chance(habits.records) {
      hours.hasRecord = true
      credits.append(
        credit(random.pick([.seminar, .course, .internship]), hours: random.pick([0, 4, 20]), month: 4))
    }
    hours.add(credits)
    guard isSeen else { return }
    hours.uncompleted = random.chance(10) ? 300 : 0
    for cause in hours.lost.indices { hours.lost[cause] = random.chance(12) ? 200 : 0 }
    hours.missed = hours.lost.sum > 0 ? 1 : 0
  }

  private func credit(
    _ form: ActivityForm, hours: Int64, month: Int, activity: Int? = nil, partner: Int? = nil
  ) -> PersonCredit {
    PersonCredit(
      day: CivilDate(year: 2026, month: month, day: 9) ?? CivilDate(dayNumber: 0),
      record: activity == nil ? RowKey(high: 0, low: 0) : nil,
      form: form, activity: activity, partner: partner, occasionsPerMonth: nil, dailyLimit: nil,
      isCompleted: true, rule: .activity,
      hours: hours * 100)
  }

  private mutating func attend(
    _ number: Int, _ activity: Activity, _ habits: RandomHabits, _ random: inout SeededNumbers
  ) {
    credits.append(
      credit(
        activity.form, hours: random.pick([0, 4, 4, 12, 20, 26]), month: activity.start.components.month,
        activity: number, partner: activity.partner))
    let isReacting = random.chance(habits.reactions)
    answers.addReactionAsked(number, ActivityGroups(activity), isAnswered: isReacting)
    let competency = random.chance(habits.withoutCompetency) ? nil : random.pick([0, 0, 0, 1, 1, 2])
    add(competency, number, activity, isReacting: isReacting, habits, &random)
    if let competency, random.chance(habits.severalCompetencies) {
      add((competency + 1) % 3, number, activity, isReacting: false, habits, &random)
    }
    if random.chance(habits.due) {
      let isAnswered = random.chance(habits.received)
      let answer: [Int64] = isAnswered ? [70_000_000_000_000] : []
      answers.addDue(
        number, ActivityGroups(activity), due: 1, overdue: isAnswered || random.chance(50) ? 0 : 1,
        received: MadeCity.answers(answer))
      if let own = answer.first { answers.add(application: own, from: 0) }
      if random.chance(30) { answers.add(application: 60_000_000_000_000, from: 1) }
    }
  }

  /// Adds the tests of one competency: a pair, one half of it, or none.
  private mutating func add(
    _ competency: Int?, _ number: Int, _ activity: Activity, isReacting: Bool, _ habits: RandomHabits,
    _ random: inout SeededNumbers
  ) {
    let point: Int64 = 1_000_000_000_000
    func key(_ stage: EvaluationStage, _ day: Int64 = 0) -> ScoreKey {
      ScoreKey(
        packed: RowKey(
          high: UInt64(number),
          low: UInt64((competency ?? -1) + 1) << 40 | UInt64(stage.rawValue) << 32 | UInt64(day)))
    }
    var scored = ScoredActivity(test: TestScales.Test(key(.before)))
    let before = random.chance(habits.atMaximum) ? 100 * point : random.pick([40, 60]) * point
    let isPaired = random.chance(habits.pairs)
    if isPaired || random.chance(40) { scored.add(key(.before), score: before) }
    if isPaired || scored.before == nil && random.chance(30) { scored.add(key(.after), score: 80 * point) }
    if isPaired, random.chance(10) { scored.add(key(.before, 1 << 30), score: before) }
    if isReacting { scored.add(key(.reaction), score: 50 * point) }
    answers.add(scored, ActivityGroups(activity), isRescaled: random.chance(habits.rescaled))
    if isPaired, random.chance(habits.retained) {
      answers.addRetained(before: before, after: 80 * point, later: 75 * point)
    }
  }

  func add(to totals: inout CityTotals, unit: Int, _ random: inout SeededNumbers) {
    let target = random.chance(85) ? MadeCity.owing : MadeCity.limited
    totals.units[unit].hours.add(hours, target: target)
    if hours.missed > 0, random.chance(60) {
      totals.units[unit].absenceCost.people += 1
      totals.units[unit].absenceCost.microRupiah += 1_000_000_000
    }
    totals.addGroups(credits)
    var answers = answers
    answers.move(to: &totals, unit: unit)
  }
}
