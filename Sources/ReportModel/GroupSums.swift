import TrainingDomain
import UnitAggregation

/// The groups of the city that are parts of each other, with what adds up to what.
struct GroupSums {
  /// Kind and code of each group.
  private(set) var keys: [String] = []
  private(set) var totals: [GroupTotals] = []
  private(set) var sums: [OverlappingSums.Sum] = []

  /// Activities add up to their form and to their partner, forms to their family, families to the city.
  init(_ names: GroupNames, _ city: CityTotals) {
    let families = add(.family, names.entries(of: .family, city))
    let forms = add(.form, names.entries(of: .form, city))
    let partners = add(.partner, names.entries(of: .partner, city))
    let entries = names.entries(of: .activity, city)
    let activities = add(.activity, entries)
    sums.append(OverlappingSums.Sum(whole: nil, parts: families.values.sorted()))
    sums.append(OverlappingSums.Sum(whole: nil, parts: forms.values.sorted()))
    sums.append(OverlappingSums.Sum(whole: nil, parts: partners.values.sorted()))
    for family in ActivityFamily.allCases {
      let parts = ActivityForm.allCases.filter { $0.family == family }.compactMap { forms[$0.code] }
      addSum(families[family.rawValue], parts)
    }
    for form in ActivityForm.allCases {
      addSum(forms[form.code], entries.filter { $0.form == form }.compactMap { activities[$0.code] })
    }
    let byPartner = Dictionary(grouping: entries.filter { $0.partner != nil }) { $0.partner ?? 0 }
    for (partner, parts) in byPartner.sorted(by: { $0.key < $1.key }) {
      addSum(partners[names.partners.code(partner)], parts.compactMap { activities[$0.code] })
    }
  }

  /// The city's competencies: a sum of their own.
  init(competencies names: GroupNames, _ city: CityTotals) {
    let competencies = add(.competency, names.entries(of: .competency, city))
    sums.append(OverlappingSums.Sum(whole: nil, parts: competencies.values.sorted()))
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

  private mutating func addSum(_ whole: Int?, _ parts: [Int]) {
    guard let whole, !parts.isEmpty else { return }
    sums.append(OverlappingSums.Sum(whole: whole, parts: parts.sorted()))
  }
}
