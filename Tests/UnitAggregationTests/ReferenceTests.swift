import Testing
import TrainingDomain

@testable import ExportReading
@testable import UnitAggregation

/// Random small cities: the totals against a reference that shares no code with them.
@Suite struct ReferenceTests {
  static let seeds = (0..<300).map { UInt64($0) }

  @Test func agreesWithThePlainReferenceOnHours() {
    for seed in Self.seeds {
      let city = SmallCity.random(seed)
      let reference = PlainReference(city)
      let totals = city.totals()
      for unit in 0..<city.unitCount {
        expectHours(totals.units[unit].hours, reference.people.filter { $0.unit == unit }, seed)
      }
      let gone = reference.people.filter(\.departed)
      #expect(totals.departedStaff == gone.count, "seed \(seed)")
      #expect(totals.departedHours == Int128(gone.reduce(0) { $0 + $1.credited }), "seed \(seed)")
      #expect(totals.departedCredited == gone.count { $0.credited > 0 }, "seed \(seed)")
    }
  }

  private func expectHours(_ hours: HoursTotals, _ people: [PlainReference.Person], _ seed: UInt64) {
    let owing = people.filter { $0.status == .pns || $0.status == .cpns }
    let above = people.filter { $0.status == .pppk && $0.credited > 2400 }
    let short = owing.filter { $0.credited < 2000 }
    let expected: [Int] = [
      people.count, owing.count, owing.count - short.count, people.count { $0.credited == 0 },
      people.count { $0.credited > 0 }, short.count, above.count, people.count { $0.uncompleted > 0 },
      people.count(where: \.seen), people.count(where: \.known), people.count(where: \.absent),
      people.reduce(0) { $0 + $1.credited }, short.reduce(0) { $0 + 2000 - $1.credited },
      above.reduce(0) { $0 + $1.credited - 2400 }, people.reduce(0) { $0 + $1.uncompleted },
    ]
    let actual: [Int] = [
      hours.staff, hours.withTarget, hours.onTarget, hours.withoutHours, hours.credited, hours.peopleInNeed,
      hours.peopleAboveCeiling, hours.peopleUncompleted, hours.peopleSeen, hours.peopleKnown,
      hours.peopleAbsent,
      Int(hours.hours), Int(hours.need), Int(hours.aboveCeiling), Int(hours.uncompleted),
    ]
    #expect(actual == expected, "seed \(seed)")
    for cause in AbsenceCause.allCases {
      let losses = people.map { $0.lost[cause, default: 0] }
      let loss = hours.losses[cause.rawValue]
      #expect(Int(loss.hours) == losses.reduce(0, +), "seed \(seed)")
      #expect(loss.people == losses.count { $0 > 0 }, "seed \(seed)")
    }
    let credits = people.map(\.credited).sorted()
    let middle = credits.isEmpty ? nil : credits[(credits.count - 1) / 2] + credits[credits.count / 2]
    #expect(hours.medianTimesTwo.map { Int($0) } == middle, "seed \(seed)")
  }

  @Test func agreesWithThePlainReferenceOnScores() {
    for seed in Self.seeds {
      let city = SmallCity.random(seed)
      let reference = PlainReference(city)
      let totals = city.totals()
      let standing = reference.people.indices.filter { reference.people[$0].unit != nil }
      for unit in 0..<city.unitCount {
        let people = standing.filter { reference.people[$0].unit == unit }
        let scores = people.map { reference.scores($0) { _, _ in true } }
        let own = totals.units[unit]
        expectGain(own.gain, scores, seed)
        expectAnswers(own.reaction, scores.map(\.reactions), seed)
        expectAnswers(own.application, scores.map(\.applications), seed)
      }
      for competency in 0...2 {
        let scores = standing.map { reference.scores($0) { $1 == UInt32(competency + 1) } }
        expectGain(totals.competencies[competency]?.gain ?? GainTotals(), scores, seed)
      }
    }
  }

  private func expectGain(_ gain: GainTotals, _ scores: [PlainReference.Scores], _ seed: UInt64) {
    let matched = scores.filter { !$0.pairs.isEmpty }
    let expected = [
      matched.count, matched.reduce(0) { $0 + $1.pairs.count }, scores.reduce(0) { $0 + $1.attrition },
      scores.count { $0.attrition > 0 }, matched.reduce(0) { $0 + $1.mean(\.before) },
      matched.reduce(0) { $0 + $1.mean(\.after) },
    ]
    let actual = [
      gain.people, gain.pairs, gain.attrition, gain.attritionPeople, Int(gain.before.sum),
      Int(gain.after.sum),
    ]
    #expect(actual == expected, "seed \(seed)")
  }

  private func expectAnswers(_ answers: AnswerTotals, _ scores: [[Int]], _ seed: UInt64) {
    let all = scores.flatMap { $0 }
    #expect(answers.answers == all.count, "seed \(seed)")
    #expect(answers.people == scores.count { !$0.isEmpty }, "seed \(seed)")
    #expect(answers.sum == Int128(all.reduce(0, +)) * 1_000_000_000_000, "seed \(seed)")
  }

  @Test func agreesWithThePlainReferenceOnGroups() {
    for seed in Self.seeds {
      let city = SmallCity.random(seed)
      let reference = PlainReference(city)
      let totals = city.totals()
      let people = reference.people.enumerated().filter { $0.element.unit != nil }
      for form in ActivityForm.allCases
      where totals.forms[form] != nil || city.activities.contains(where: { $0.form == form }) {
        let group = totals.forms[form] ?? GroupTotals()
        let attended = people.compactMap { $0.element.byForm[form] }
        let scores = people.map { reference.scores($0.offset) { activity, _ in activity.form == form } }
        expectGroup(group, attended, scores, seed)
      }
      for partner in 0...1 {
        let group = totals.partners[partner] ?? GroupTotals()
        let attended = people.compactMap { $0.element.byPartner[partner] }
        let scores = people.map { reference.scores($0.offset) { activity, _ in activity.partner == partner } }
        expectGroup(group, attended, scores, seed)
      }
    }
  }

  private func expectGroup(
    _ group: GroupTotals, _ attended: [Int], _ scores: [PlainReference.Scores], _ seed: UInt64
  ) {
    #expect(group.people == attended.count, "seed \(seed)")
    #expect(Int(group.hours) == attended.reduce(0, +), "seed \(seed)")
    #expect(group.peopleCredited == attended.count { $0 > 0 }, "seed \(seed)")
    expectGain(group.gain, scores, seed)
    expectAnswers(group.reaction, scores.map(\.reactions), seed)
  }

  @Test func agreesWithThePlainReferenceOnMoneyAndServices() {
    for seed in Self.seeds {
      let city = SmallCity.random(seed)
      let reference = PlainReference(city)
      let totals = city.totals()
      for unit in 0..<city.unitCount {
        let cost = reference.absenceCost(unit)
        #expect(Int(totals.units[unit].absenceCost.microRupiah) == cost.microRupiah, "seed \(seed)")
        #expect(totals.units[unit].absenceCost.people == cost.people, "seed \(seed)")
        expectMoney(totals.units[unit].money, city, unit, seed)
        expectServices(totals.units[unit].services, city, unit, seed)
      }
    }
  }

  private func expectMoney(_ money: MoneyTotals, _ city: SmallCity, _ unit: Int, _ seed: UInt64) {
    let rows = city.budget.filter { $0.unit == unit && $0.day <= city.period.lastDay }
    let own = rows.filter { city.accounts.text($0.account) != "5.1.02.01" }
    func sum(_ rows: [BudgetRow]) -> Int? { rows.isEmpty ? nil : rows.reduce(0) { $0 + Int($1.amount) } }
    let ceilings = Dictionary(grouping: own.filter { $0.kind == .ceiling }, by: \.account).values
    let latest = ceilings.flatMap { rows in rows.filter { $0.stage == rows.map(\.stage).max() } }
    #expect(money.ceiling.map { Int($0) } == sum(latest), "seed \(seed)")
    #expect(money.committed.map { Int($0) } == sum(own.filter { $0.kind == .committed }), "seed \(seed)")
    #expect(money.realised.map { Int($0) } == sum(own.filter { $0.kind == .realised }), "seed \(seed)")
    let others = rows.filter { city.accounts.text($0.account) == "5.1.02.01" && $0.kind == .realised }
    #expect(money.otherAccounts.map { Int($0) } == sum(others), "seed \(seed)")
  }

  @Test func agreesWithThePlainReferenceOnFollowUps() {
    for seed in Self.seeds {
      let city = SmallCity.random(seed)
      let totals = city.totals()
      let rows = PlainReference.distinct(city.followUps) {
        ["\($0.activity) \($0.unit) \($0.day) \($0.description)", "\($0.status)"]
      }.filter { $0.day >= city.period.yearStart && $0.day <= city.period.lastDay }
      for unit in 0..<city.unitCount {
        expectFollowUps(totals.units[unit].followUps, rows.filter { $0.unit == unit }, seed)
      }
      for form in ActivityForm.allCases {
        expectFollowUps(
          totals.forms[form]?.followUps ?? FollowUpTotals(),
          rows.filter { city.activities[$0.activity].form == form }, seed)
      }
      for activity in city.activities.indices {
        expectFollowUps(
          totals.activities[activity]?.followUps ?? FollowUpTotals(),
          rows.filter { $0.activity == activity }, seed)
      }
      for partner in 0...1 {
        expectFollowUps(
          totals.partners[partner]?.followUps ?? FollowUpTotals(),
          rows.filter { city.activities[$0.activity].partner == partner }, seed)
      }
    }
  }

  private func expectFollowUps(_ totals: FollowUpTotals, _ rows: [FollowUpRow], _ seed: UInt64) {
    let expected = [
      rows.count { $0.status == .proposed || $0.status == .inUse }, rows.count { $0.status == .inUse },
      rows.count { $0.status == .supported }, rows.count { $0.status == .dropped },
    ]
    #expect([totals.ideas, totals.inUse, totals.supported, totals.dropped] == expected, "seed \(seed)")
  }

  private func expectServices(_ services: ServiceTotals, _ city: SmallCity, _ unit: Int, _ seed: UInt64) {
    let rows = city.services.filter { $0.unit == unit && $0.month <= city.period }
      .sorted { $0.month < $1.month }
    func sum(_ values: [Int]) -> Int? { values.isEmpty ? nil : values.reduce(0, +) }
    #expect(services.complaints.map { Int($0) } == sum(rows.compactMap(\.complaints)), "seed \(seed)")
    #expect(services.answered.map { Int($0) } == sum(rows.compactMap(\.complaintsAnswered)), "seed \(seed)")
    let timed = rows.filter { $0.responseHours != nil && $0.complaintsAnswered != nil }
    let weighted = timed.reduce(0) { $0 + Int($1.responseHours ?? 0) * ($1.complaintsAnswered ?? 0) }
    #expect(Int(services.weightedHours) == weighted, "seed \(seed)")
    #expect(Int(services.weight) == timed.reduce(0) { $0 + ($1.complaintsAnswered ?? 0) }, "seed \(seed)")
    #expect(services.satisfaction == rows.compactMap(\.satisfaction).last, "seed \(seed)")
  }
}
