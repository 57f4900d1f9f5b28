import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// What a reader can know of a place once all of some figures are shown of it, and the truth behind it.
struct Amount: Sendable {
  let names: [FigureName]
  /// The people whom it rests on, and what parts add up to.
  let people: @Sendable (GroupTotals) -> Int
  let sum: @Sendable (GroupTotals) -> Int128

  /// - Parameter sum: nil where the people themselves are what is known.
  init(
    _ names: FigureName..., people: @escaping @Sendable (GroupTotals) -> Int,
    sum: (@Sendable (GroupTotals) -> Int128)? = nil
  ) {
    self.names = names
    self.people = people
    self.sum = sum ?? { Int128(people($0)) }
  }

  static let ofCells: [FigureName] = [.gainPeople, .gainMean, .gainMeanBefore, .gainMeanAfter]

  /// Figures, and what is left of one when another is taken away.
  static let all: [Amount] = [
    Amount(.people) { $0.people },
    Amount(.hoursTotal, people: { $0.peopleCredited }, sum: { $0.hours }),
    Amount(.gainPeople) { $0.gain.people },
    Amount(.gainPairs, people: { $0.gain.people }, sum: { Int128($0.gain.pairs) }),
    Amount(
      .gainPairs, .gainPeople, people: { $0.gain.peopleWithSeveral },
      sum: { Int128($0.gain.pairs - $0.gain.people) }),
    Amount(.gainMean, .gainPeople, people: { $0.gain.people }, sum: { $0.gain.difference.sum }),
    Amount(.gainMeanBefore, .gainPeople, people: { $0.gain.people }, sum: { $0.gain.before.sum }),
    Amount(.gainMeanAfter, .gainPeople, people: { $0.gain.people }, sum: { $0.gain.after.sum }),
    Amount(.gainAtMaximum) { $0.gain.peopleAtMaximum },
    Amount(.gainAtMaximum, .gainPeople) { $0.gain.people - $0.gain.peopleAtMaximum },
    Amount(.gainAttrition, people: { $0.gain.attritionPeople }, sum: { Int128($0.gain.attrition) }),
    Amount(.gainWithoutBefore, people: { $0.gain.afterOnlyPeople }, sum: { Int128($0.gain.afterOnly) }),
    Amount(.reactionResponses, people: { $0.reaction.people }, sum: { Int128($0.reaction.answers) }),
    Amount(
      .reactionAsked, people: { $0.reactionResponses.askedPeople },
      sum: { Int128($0.reactionResponses.asked) }),
    Amount(
      .reactionAsked, .reactionResponseShare, people: { $0.reactionResponses.silentPeople },
      sum: { Int128($0.reactionResponses.asked - $0.reactionResponses.answered) }),
    Amount(
      .applicationDue, people: { $0.application.responses.askedPeople }, sum: { Int128($0.application.due) }),
    Amount(
      .applicationReceived, people: { $0.application.responses.answeredPeople },
      sum: { Int128($0.application.received) }),
    Amount(
      .applicationDue, .applicationReceived, people: { $0.application.responses.silentPeople },
      sum: { Int128($0.application.due - $0.application.received) }),
    Amount(
      .applicationOverdue, people: { $0.application.overduePeople }, sum: { Int128($0.application.overdue) }),
    Amount(
      .applicationDue, .applicationReceived, .applicationOverdue, people: { $0.application.pendingPeople },
      sum: { Int128($0.application.due - $0.application.received - $0.application.overdue) }),
  ]
}

/// The city, its units and its groups, with what is published of each, and what adds up to what.
struct PublishedPlaces {
  struct Place {
    let name: String
    let totals: GroupTotals
    /// What is published; nothing of what has no figures of its own.
    let figures: [FigureName: Figure.Value]
  }

  /// Which amounts a sum is of: cells of competencies by units tell of no pairs, and months of hours only.
  enum Domain {
    case all, competencies, cells, months

    func holds(_ amount: Amount) -> Bool {
      let isGain = amount.names.allSatisfy { $0.rawValue.hasPrefix("gain") }
      return switch self {
      case .all: true
      case .competencies: isGain
      case .cells: isGain && amount.names.allSatisfy(Amount.ofCells.contains)
      case .months: amount.names == [.hoursTotal]
      }
    }
  }

  struct Sum {
    let whole: Int
    let parts: [Int]
    var domain = Domain.all
  }

  private(set) var places: [Place] = []
  private(set) var sums: [Sum] = []
  let city = 0
  private(set) var units: [Int] = []

  init(_ city: MadeCity, _ published: Report) {
    let totals = city.totals
    let top = add("city", Self.group(of: totals.city), published.city.figures)
    units = totals.units.enumerated().map { number, unit in
      add("U\(number)", Self.group(of: unit), published.units[number].figures)
    }
    sums.append(Sum(whole: top, parts: units))
    addGroups(city, published)
    addCompetencies(city, published)
    addMonths(city, published)
  }

  private mutating func add(_ name: String, _ totals: GroupTotals, _ figures: [Figure]) -> Int {
    let values = Dictionary(figures.map { ($0.name, $0.value) }) { first, _ in first }
    places.append(Place(name: name, totals: totals, figures: values))
    return places.count - 1
  }

  private mutating func add(
    _ kind: FigureGroup.Kind, _ code: String, _ totals: GroupTotals, in groups: [FigureGroup],
    of owner: String = ""
  ) -> Int {
    let group = groups.first { $0.kind == kind && $0.code == code }
    return add("\(owner)\(kind.rawValue)/\(code)", totals, group?.figures ?? [])
  }

  private static func group(of unit: UnitTotals) -> GroupTotals {
    var group = group(of: unit.gain)
    group.hours = unit.hours.hours
    group.peopleCredited = unit.hours.credited
    group.reaction = unit.reaction
    group.reactionResponses = unit.reactionResponses
    group.application = unit.applicationDue
    return group
  }

  private static func group(of gain: GainTotals) -> GroupTotals {
    var group = GroupTotals()
    group.gain = gain
    return group
  }

  private static func group(of share: HoursTotals.Share) -> GroupTotals {
    var group = GroupTotals()
    group.hours = share.hours
    group.peopleCredited = share.people
    return group
  }

  // MARK: What adds up

  private mutating func addGroups(_ city: MadeCity, _ published: Report) {
    let groups = published.city.groups
    let totals = city.totals
    let forms = totals.forms.dictionary.mapKeys { add(.form, $0.code, $1, in: groups) }
    let families = totals.families.dictionary.mapKeys { add(.family, $0.rawValue, $1, in: groups) }
    let partners = totals.partners.dictionary.mapKeys {
      add(.partner, city.partners.code($0), $1, in: groups)
    }
    let activities = totals.activities.dictionary.mapKeys {
      add(.activity, city.activities[$0].code, $1, in: groups)
    }
    let records = totals.records.dictionary.mapKeys { add("records/\($0.code)", $1, []) }
    sums.append(Sum(whole: self.city, parts: families.values.sorted()))
    sums.append(Sum(whole: self.city, parts: forms.values.sorted()))
    for (family, whole) in families {
      sums.append(Sum(whole: whole, parts: forms.filter { $0.key.family == family }.values.sorted()))
    }
    for (form, whole) in forms {
      let parts = activities.filter { city.activities[$0.key].form == form }.map(\.value)
      sums.append(Sum(whole: whole, parts: (parts + [records[form]].compactMap(\.self)).sorted()))
    }
    for (partner, whole) in partners {
      let parts = activities.filter { city.activities[$0.key].partner == partner }.values
      sums.append(Sum(whole: whole, parts: parts.sorted()))
    }
    let others = activities.filter { city.activities[$0.key].partner == nil }.map(\.value)
    let parts = Array(partners.values) + others + Array(records.values)
    sums.append(Sum(whole: self.city, parts: parts.sorted()))
  }

  private mutating func addCompetencies(_ city: MadeCity, _ published: Report) {
    let all = city.totals.competencies.dictionary.mapKeys {
      add(.competency, city.competencies.code($0), $1, in: published.city.groups)
    }
    let rest = add("without competency", Self.group(of: city.totals.withoutCompetency), [])
    sums.append(Sum(whole: self.city, parts: all.values.sorted() + [rest], domain: .competencies))
    var cells: [Int: [Int]] = [:]
    for (number, unit) in city.totals.units.enumerated() {
      let row = unit.competencies.dictionary.filter { $0.value.people > 0 }.mapKeys {
        add(
          .competency, city.competencies.code($0), Self.group(of: $1), in: published.units[number].groups,
          of: "U\(number)/")
      }
      sums.append(Sum(whole: units[number], parts: row.values.sorted(), domain: .cells))
      for (competency, cell) in row { cells[competency, default: []].append(cell) }
    }
    for (competency, whole) in all {
      sums.append(Sum(whole: whole, parts: cells[competency] ?? [], domain: .cells))
    }
  }

  private mutating func addMonths(_ city: MadeCity, _ published: Report) {
    let totals = city.totals
    func months(_ hours: HoursTotals, _ groups: [FigureGroup], _ owner: String) -> [Int] {
      hours.months.prefix(city.period.month).enumerated().map { month, share in
        add(.month, "2026-0\(month + 1)", Self.group(of: share), in: groups, of: owner)
      }
    }
    let ofCity = months(totals.city.hours, published.city.groups, "city/")
    sums.append(Sum(whole: self.city, parts: ofCity, domain: .months))
    let ofUnits = totals.units.enumerated().map { number, unit in
      months(unit.hours, published.units[number].groups, "U\(number)/")
    }
    for (number, parts) in ofUnits.enumerated() {
      sums.append(Sum(whole: units[number], parts: parts, domain: .months))
    }
    for (month, whole) in ofCity.enumerated() {
      sums.append(Sum(whole: whole, parts: ofUnits.map { $0[month] }, domain: .months))
    }
    addYearBefore(city, published)
  }

  /// Months of the year before, which add up over the units; no sum of the year is told.
  private mutating func addYearBefore(_ city: MadeCity, _ published: Report) {
    func months(_ totals: UnitTotals, _ groups: [FigureGroup], _ owner: String) -> [Int] {
      totals.recent.yearBefore.prefix(city.period.month).enumerated().map { month, share in
        let group = groups.first { $0.kind == .month && $0.code == "2026-0\(month + 1)" }
        let value = group?.figures.first { $0.name == .hoursTotalYearBefore }?.value
        return add(
          "\(owner)before/\(month + 1)", Self.group(of: share), value.map { [Figure(.hoursTotal, $0)] } ?? [])
      }
    }
    let ofCity = months(city.totals.city, published.city.groups, "city/")
    let ofUnits = city.totals.units.enumerated().map { number, unit in
      months(unit, published.units[number].groups, "U\(number)/")
    }
    for (month, whole) in ofCity.enumerated() {
      sums.append(Sum(whole: whole, parts: ofUnits.map { $0[month] }, domain: .months))
    }
  }

  // MARK: What is known

  func isShown(_ place: Int, _ name: FigureName) -> Bool {
    switch places[place].figures[name] {
    case .number, .code: true
    case .absent(let reason): reason == .noData || reason == .notApplicable || reason == .notDelivered
    case nil: false
    }
  }

  /// Whether a reader knows the amount. How many people have gains follows from an interval and the deviation too.
  /// That training records tell of no tests and answers is known.
  func isKnown(_ place: Int, _ amount: Amount) -> Bool {
    if places[place].name.hasPrefix("records"), ![[.people], [.hoursTotal]].contains(amount.names) {
      return true
    }
    return isPublished(place, amount)
  }

  private func isPublished(_ place: Int, _ amount: Amount) -> Bool {
    amount.names.allSatisfy { name in
      let others: [[FigureName]] =
        switch name {
        case .gainPeople: [[.gainDeviation, .gainLow, .gainHigh], [.gainDifference]]
        case .gainMean: [[.gainLow, .gainHigh], [.gainMeanBefore, .gainMeanAfter]]
        default: []
        }
      return isShown(place, name)
        || others.contains { $0.allSatisfy { name in self.number(place, name) != nil } }
    }
  }

  func number(_ place: Int, _ name: FigureName) -> Int128? {
    if case .number(let value)? = places[place].figures[name] { value } else { nil }
  }

  /// The sums that hold of an amount. People can stand in several parts, so not all of them do; of signed amounts
  /// some do by chance, which no reader can know.
  func sums(of amount: Amount) -> [Sum] {
    sums.filter { sum in
      let whole = places[sum.whole].totals
      let parts = sum.parts.map { places[$0].totals }
      let isSigned = amount.names.contains(.gainMean)
      return sum.domain.holds(amount)
        && amount.sum(whole) == parts.reduce(0) { $0 + amount.sum($1) }
        && (!isSigned || amount.people(whole) == parts.reduce(0) { $0 + amount.people($1) })
    }
  }
}

extension Dictionary {
  /// Values made of keys and values, in an order that depends on them alone.
  fileprivate func mapKeys<Result>(_ body: (Key, Value) -> Result) -> [Key: Result] {
    let order = keys.sorted { "\($0)" < "\($1)" }
    return [Key: Result](
      order.compactMap { key in self[key].map { (key, body(key, $0)) } }
    ) { first, _ in first }
  }
}

extension DenseTable {
  /// The same as a dictionary.
  fileprivate var dictionary: [Key: Value] { Dictionary(uniqueKeysWithValues: map { ($0.key, $0.value) }) }
}
