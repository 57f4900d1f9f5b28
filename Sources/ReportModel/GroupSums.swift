import TrainingDomain
import UnitAggregation

/// The groups of the city that are parts of each other, with what adds up to what.
struct GroupSums {
  /// Kind and code of each group; nil for a part that has no figures of its own.
  private(set) var keys: [String?] = []
  private(set) var totals: [GroupTotals] = []
  private(set) var sums: [OverlappingSums.Sum] = []

  /// Activities add up to their form and to their partner, forms to their family, families to the city. A form holds
  /// training records too, which are of no activity: whoever takes its activities away knows them. Forms add up to
  /// the city as well, but that follows, and no group may stand in more than two sums.
  init(_ names: GroupNames, _ city: CityTotals) {
    let families = add(.family, names.entries(of: .family, city))
    let forms = add(.form, names.entries(of: .form, city))
    let partners = add(.partner, names.entries(of: .partner, city))
    let entries = names.entries(of: .activity, city)
    let activities = add(.activity, entries)
    var records: [ActivityForm: Int] = [:]
    for form in ActivityForm.allCases { records[form] = city.records[form].map { addRest($0) } }
    sums.append(OverlappingSums.Sum(whole: nil, parts: families.values.sorted()))
    // Partners alone add up to nothing that is shown.
    let others = entries.filter { $0.partner == nil }.compactMap { activities[$0.code] }
    let parts = Array(partners.values) + others + Array(records.values)
    if !partners.isEmpty { sums.append(OverlappingSums.Sum(whole: nil, parts: parts.sorted())) }
    for family in ActivityFamily.allCases {
      let parts = ActivityForm.allCases.filter { $0.family == family }.compactMap { forms[$0.code] }
      addSum(families[family.rawValue], parts)
    }
    let byForm = Dictionary(grouping: entries) { $0.form }
    for form in ActivityForm.allCases {
      let parts = (byForm[form] ?? []).compactMap { activities[$0.code] }
      addSum(forms[form.code], parts + [records[form]].compactMap(\.self))
    }
    let byPartner = Dictionary(grouping: entries.filter { $0.partner != nil }) { $0.partner ?? 0 }
    for (partner, parts) in byPartner.sorted(by: { $0.key < $1.key }) {
      addSum(partners[names.partners.code(partner)], parts.compactMap { activities[$0.code] })
    }
  }

  /// The city's competencies, with tests that name none.
  init(competencies names: GroupNames, _ city: CityTotals) {
    let competencies = add(.competency, names.entries(of: .competency, city))
    var rest = GroupTotals()
    rest.gain = city.withoutCompetency
    let parts = competencies.values.sorted() + [addRest(rest)]
    sums.append(OverlappingSums.Sum(whole: nil, parts: parts))
  }

  /// - Returns: the number of each group by its code.
  private mutating func add(_ kind: FigureGroup.Kind, _ entries: [GroupNames.Entry]) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for entry in entries {
      numbers[entry.code] = keys.count
      keys.append("\(kind.rawValue)/\(entry.code)")
      totals.append(entry.totals)
    }
    return numbers
  }

  /// - Returns: the number of a part that has no figures of its own.
  private mutating func addRest(_ rest: GroupTotals) -> Int {
    keys.append(nil)
    totals.append(rest)
    return keys.count - 1
  }

  private mutating func addSum(_ whole: Int?, _ parts: [Int]) {
    guard let whole, !parts.isEmpty else { return }
    sums.append(OverlappingSums.Sum(whole: whole, parts: parts.sorted()))
  }

  /// The groups with figures whose people are all but a few of those of a sum that they are part of. Whoever takes
  /// one from the other knows how many are in the one only, since people are counted once in each.
  /// - Parameter city: the people of the city; nil where it does not tell them.
  func allButFew(
    of city: Int?, minimum: Int, _ people: (GroupTotals) -> Int
  ) -> Set<Int> {
    var found: Set<Int> = []
    for sum in sums {
      guard let whole = sum.whole.map({ people(totals[$0]) }) ?? city else { continue }
      for part in sum.parts where keys[part] != nil {
        if (1..<minimum).contains(whole - people(totals[part])) { found.insert(part) }
      }
    }
    return found
  }
}
