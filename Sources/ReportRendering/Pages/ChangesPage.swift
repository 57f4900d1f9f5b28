import ReportModel

/// What a correction changes in the edition that it replaces.
final class ChangesPage: TemplateContext {
  private let frame: PageFrame
  private let rows: [ShiftRow]
  private let withheld: String
  private let ofGroups: String

  init(_ changes: EditionChanges, in report: Report, frame: PageFrame) {
    self.frame = frame
    let names = Dictionary(report.units.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    rows = changes.shifts.map { shift in
      ShiftRow(
        shift, owner: shift.unit.map { names[$0] ?? $0 } ?? report.header.city, words: frame.words)
    }
    func told(_ sentence: Sentence, _ count: Int) -> String {
      count > 0
        ? frame.words.sentence(sentence, ["count": countText(count, language: frame.words.language)]) : ""
    }
    withheld = told(.changesWithheld, changes.withheld)
    ofGroups = told(.changesOfGroups, changes.ofGroups)
  }

  static let fields: [String: TemplateField<ChangesPage>] = {
    let fields: [String: TemplateField<ChangesPage>] = [
      "has-shifts": .flag { !$0.rows.isEmpty },
      "shifts": .list(\.rows),
      "changes-withheld": .text(\.withheld),
      "has-withheld": .flag { !$0.withheld.isEmpty },
      "changes-of-groups": .text(\.ofGroups),
      "has-of-groups": .flag { !$0.ofGroups.isEmpty },
      "definitions": .list(\.frame.mainDefinitions),
    ]
    return fields.merging(PageFrame.fields.mapValues { $0.lifted(\ChangesPage.frame) }) { own, _ in own }
  }()
}
