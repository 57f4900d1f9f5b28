import TrainingDomain

/// What `report.xml` publishes, as far as it is verified.
struct PublishedReport {
  var header: PublishedEntry?
  /// Draft or final, as the header says.
  var status: EditionStatus?
  /// Codes of the units.
  var units: Set<String> = []
  var figures = PublishedFigureTable()
  /// Kinds of the lists of groups and of the groups of each section, in order.
  var groupKinds: [String: [String]] = [:]
  /// Kinds of export of which no file came, in order.
  var missingKinds: [String] = []
  /// Kinds of export that a unit tells the months of, in order, by the unit's code.
  var deliveries: [String: [String]] = [:]
  /// Control totals as stated.
  var totals: [PublishedList: PublishedEntry] = [:]
  /// What stands in each list, in order.
  var entries: [PublishedList: [PublishedEntry]] = [:]
  /// Of each list of units or groups.
  var sums: [PublishedList: ListSums] = [:]

  /// By unit, the unit above it.
  var parents: [String: String] {
    Dictionary(
      (entries[.units] ?? []).compactMap { unit in
        unit["code"].flatMap { code in unit["parent"].map { (code, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  var groupLists: [PublishedList] {
    entries.keys.filter { if case .groups = $0 { true } else { false } }.sorted { $0.name < $1.name }
  }
}
