import TrainingDomain

/// What `report.xml` publishes, as far as it is verified.
struct PublishedReport {
  var header: PublishedEntry?
  /// Draft or final, as the header says.
  var status: EditionStatus?
  /// Codes of the units.
  var units: Set<String> = []
  /// By the path that pages use: `city/jp-total`, `U00001/jp-total`, `city/form/seminar/jp-total`.
  var figures: [String: PublishedFigure] = [:]
  /// Control totals as stated.
  var totals: [PublishedList: PublishedEntry] = [:]
  /// What stands in each list, in order.
  var entries: [PublishedList: [PublishedEntry]] = [:]
  /// Figures of each entry of a list of units or groups, in the order of `entries`.
  var entryFigures: [PublishedList: [[PublishedFigure]]] = [:]
}
