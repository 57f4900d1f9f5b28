import ReportModel

/// What other systems state about one owner, beside the owner's own figures.
final class ReconciliationTable: TemplateContext {
  private let rows: [ReconciliationRow]
  private let headline: String
  private let unitsSentence: String

  /// The city's; of the rows about units only how many there are.
  /// - Returns: nil where there is no row at all.
  static func city(_ rows: [Reconciliation], _ city: FigureOwner, words: Words) -> ReconciliationTable? {
    let ofUnits = rows.filter { $0.unit != nil }
    let sentence =
      ofUnits.isEmpty
      ? ""
      : words.sentence(
        .controlsOfUnits,
        [
          "count": words.text(ofUnits.count),
          "differing": words.text(ofUnits.count { $0.difference.map { $0 != 0 } ?? false }),
        ])
    return ReconciliationTable(rows.filter { $0.unit == nil }, of: city, sentence, words)
  }

  static func unit(_ rows: [Reconciliation], _ unit: FigureOwner, words: Words) -> ReconciliationTable? {
    ReconciliationTable(rows.filter { $0.unit == unit.path }, of: unit, "", words)
  }

  private init?(_ rows: [Reconciliation], of owner: FigureOwner, _ unitsSentence: String, _ words: Words) {
    guard !rows.isEmpty || !unitsSentence.isEmpty else { return nil }
    self.rows = rows.map { ReconciliationRow($0, of: owner, words: words) }
    self.unitsSentence = unitsSentence
    let differences = rows.compactMap(\.difference)
    headline =
      differences.isEmpty
      ? ""
      : words.sentence(
        .controlsAgree,
        ["count": words.text(differences.count { $0 == 0 }), "told": words.text(differences.count)])
  }

  static let fields: [String: TemplateField<ReconciliationTable>] = [
    "has-controls-headline": .flag { !$0.headline.isEmpty },
    "controls-headline": .text(\.headline),
    "has-control-rows": .flag { !$0.rows.isEmpty },
    "control-rows": .list(\.rows),
    "has-controls-of-units": .flag { !$0.unitsSentence.isEmpty },
    "controls-of-units": .text(\.unitsSentence),
  ]
}
