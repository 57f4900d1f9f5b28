import ReportModel
import TrainingDomain

/// The page of the whole city.
final class CityPage: TemplateContext {
  private let frame: PageFrame
  private let missing: [PageNote]
  private let keyFigures: [ListedFigure]
  private let constraints: [PageNote]
  private let tables: [FigureSelection: FigureTable]
  private let programmes: [FigureTable]
  private let matrix: CompetencyMatrix?
  private let families: FigureTable?
  private let partners: FigureTable?
  private let months: FigureTable?
  private let posts: FigureTable?
  private let cityOnly: [FigureSelection: FigureList]
  private let completeness: DeliveryTable?
  private let ledgerColumns: [PageNote]
  private let sources: [SourceRow]
  private let ledgerTotal: [LedgerCell]
  private let ledgerClasses: [LedgerRow]
  private let findings: [FindingRow]
  private let replaced: Int

  init(_ report: Report, frame: PageFrame) {
    self.frame = frame
    let words = frame.words
    let city = FigureOwner(
      path: "city", name: report.header.city, figures: report.city.figures, words: words)
    let fileNames = report.units.map { unitFileName(code: $0.code) }
    let links = fileNames.map { "units/\($0).html" }
    let units = zip(report.units, fileNames).map { unit, fileName in
      FigureOwner(
        path: unit.code, name: unit.name, figures: unit.figures, link: "units/\(fileName).html",
        anchor: "unit-\(fileName)", words: words)
    }
    missing = Self.missing(in: report, words: words)
    keyFigures = FigureSelection.keyFigures.filter(city.has)
      .map { ListedFigure($0, of: city, words: words) }
    constraints = ConstraintSentences(words: words).city(report.units)
    var tables: [FigureSelection: FigureTable] = [:]
    for selection in FigureSelection.allCases {
      tables[selection] = FigureTable(
        id: selection.rawValue, heading: words.word(.tableHeadings, selection.rawValue),
        note: Self.note(selection, report.units, words), ownerHeading: words.texts["unit"] ?? "",
        figures: selection.names, owners: units, total: city, isAnchored: selection == .training,
        words: words)
    }
    // What units do not have stands in lists of the city's own.
    self.tables = tables
    var cityOnly: [FigureSelection: FigureList] = [:]
    for selection in FigureSelection.allCases where tables[selection] == nil {
      cityOnly[selection] = FigureList(selection, of: city, city: nil, words: words)
    }
    self.cityOnly = cityOnly
    func table(_ kind: FigureGroup.Kind, _ columns: [FigureName]) -> FigureTable? {
      GroupTable.table(of: kind, columns, in: report.city.groups, of: "city", words: words)
    }
    programmes = [
      table(.form, FigureSelection.programmeColumns), table(.competency, FigureSelection.competencyColumns),
      table(.activity, FigureSelection.programmeColumns.filter { $0 != .activities }),
    ].compactMap(\.self)
    families = table(.family, FigureSelection.familyColumns)
    partners = table(.partner, FigureSelection.partnerColumns)
    months = GroupTable.months(report.city.groups, of: "city", words: words)
    posts = table(.post, FigureSelection.index.names)
    matrix = CompetencyMatrix(
      report.units, links: links, city: report.city, cityName: report.header.city, words: words)
    completeness = DeliveryTable(report.units, links: links, words: words)
    ledgerColumns =
      LedgerClass.allCases.map { PageNote(text: words.word(.ledger, $0.rawValue)) }
      + ["ledger-jp", "ledger-rupiah"].map { PageNote(text: words.texts[$0] ?? "") }
    sources = report.sources.map { SourceRow($0, words: words) }
    let ledger = report.ledger
    ledgerTotal = SourceRow.counts(ledger, words: words)
    ledgerClasses = LedgerClass.allCases.map { LedgerRow($0, in: ledger, words: words) }
    findings = report.findings.map { FindingRow($0, words: words) }
    replaced = report.forbiddenCharacters
  }

  private static func note(_ selection: FigureSelection, _ units: [UnitSection], _ words: Words) -> String {
    let note = words.word(.tableNotes, selection.rawValue)
    guard selection == .gainComparison else { return note }
    let standings = units.compactMap { $0.word(.gainStanding) }
    guard !standings.isEmpty else { return note }
    func count(_ word: FigureWord) -> String { words.text(standings.count { $0 == word }) }
    let sentence = words.sentence(
      .unitsCompared,
      ["count": words.text(standings.count), "above": count(.above), "below": count(.below)])
    return note + " " + sentence
  }

  private static func missing(in report: Report, words: Words) -> [PageNote] {
    let kinds = report.missingKinds.map {
      PageNote(text: words.sentence(.fileMissing, ["kind": words.kind($0)]))
    }
    let setAside = report.sources.filter { $0.use == .setAside }.map {
      PageNote(text: words.sentence(.fileSetAside, ["file": $0.path]))
    }
    return kinds + setAside + DeliveryTable.gaps(of: report.units, words: words)
  }

  private var replacedSentence: String {
    frame.words.sentence(.charactersReplaced, ["count": frame.words.text(replaced)])
  }

  static let fields: [String: TemplateField<CityPage>] = {
    var fields: [String: TemplateField<CityPage>] = [
      "missing": .list(\.missing),
      "has-missing": .flag { !$0.missing.isEmpty },
      "key-figures": .list(\.keyFigures),
      "has-constraints": .flag { !$0.constraints.isEmpty },
      "constraints": .list(\.constraints),
      "has-groups": .flag { !$0.programmes.isEmpty },
      "group-tables": .list(\.programmes),
      "competency-matrix": .object(\.matrix),
      "has-families": .flag { $0.families != nil || $0.partners != nil },
      "family-table": .object(\.families),
      "partner-table": .object(\.partners),
      "month-table": .object(\.months),
      "post-table": .object(\.posts),
      "completeness": .object(\.completeness),
      "ledger-columns": .list(\.ledgerColumns),
      "sources": .list(\.sources),
      "ledger-total": .list(\.ledgerTotal),
      "ledger-classes": .list(\.ledgerClasses),
      "has-findings": .flag { !$0.findings.isEmpty },
      "findings": .list(\.findings),
      "has-replaced-characters": .flag { $0.replaced > 0 },
      "replaced-characters": .text(\.replacedSentence),
    ]
    for selection in FigureSelection.allCases {
      fields["\(selection.rawValue)-table"] = .object { $0.tables[selection] }
      fields["\(selection.rawValue)-list"] = .object { $0.cityOnly[selection] }
    }
    return fields.merging(PageFrame.fields.mapValues { $0.lifted(\.frame) }) { own, _ in own }
  }()
}
