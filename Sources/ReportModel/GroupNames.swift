import ExportReading
import TrainingDomain
import UnitAggregation

/// Codes and titles of the groups of the report, in the order of kind and code.
struct GroupNames {
  let competencies: NamedGroups
  let partners: NamedGroups
  let activities: [Activity]

  struct Entry {
    let code: String
    let title: String
    let totals: GroupTotals
    /// The form and partner that an activity is part of; nil for other groups.
    var form: ActivityForm?
    var partner: Int?
  }

  init(_ directory: Directory) {
    competencies = directory.competencies
    partners = directory.partners
    activities = directory.activities
  }

  /// The city's groups of one kind by code.
  func entries(of kind: FigureGroup.Kind, _ totals: CityTotals) -> [Entry] {
    let entries: [Entry] =
      switch kind {
      case .family:
        totals.families.map { Entry(code: $0.key.rawValue, title: $0.key.rawValue, totals: $0.value) }
      case .form: totals.forms.map { Entry(code: $0.key.code, title: $0.key.code, totals: $0.value) }
      case .activity: totals.activities.map { entry(ofActivity: $0.key, $0.value) }
      case .competency: totals.competencies.map { named($0.key, competencies, $0.value) }
      case .partner: totals.partners.map { named($0.key, partners, $0.value) }
      case .month, .post, .edition: []
      }
    return entries.sorted { $0.code < $1.code }
  }

  private func named(_ number: Int, _ groups: NamedGroups, _ totals: GroupTotals) -> Entry {
    Entry(code: groups.code(number), title: groups.title(number), totals: totals)
  }

  private func entry(ofActivity number: Int, _ totals: GroupTotals) -> Entry {
    let activity = activities[number]
    return Entry(
      code: activity.code, title: activity.name, totals: totals, form: activity.form,
      partner: activity.partner)
  }
}
