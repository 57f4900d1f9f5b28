import ExportReading
import TrainingDomain
import UnitAggregation

/// Codes and titles of the groups of the report, in the order of kind and code.
struct GroupNames {
  let competencies: NamedGroups
  let partners: NamedGroups

  struct Entry {
    let code: String
    let title: String
    let totals: GroupTotals
  }

  /// The groups of one kind by code.
  func entries(of kind: FigureGroup.Kind, _ totals: CityTotals) -> [Entry] {
    let entries: [Entry] =
      switch kind {
      case .form: totals.forms.map { Entry(code: $0.key.code, title: $0.key.code, totals: $0.value) }
      case .competency: totals.competencies.map { named($0.key, competencies, $0.value) }
      case .partner: totals.partners.map { named($0.key, partners, $0.value) }
      }
    return entries.sorted { $0.code < $1.code }
  }

  private func named(_ number: Int, _ groups: NamedGroups, _ totals: GroupTotals) -> Entry {
    Entry(code: groups.code(number), title: groups.title(number), totals: totals)
  }
}
