import ReportModel
import TrainingDomain

/// The page of the whole city.
final class CityPage: TemplateContext {
  private let frame: PageFrame
  private let missing: [PageNote]
  private let keyFigures: KeyFigures
  private let constraints: [PageNote]
  private let sections: [PageSection: SectionContent]
  private let matrix: CompetencyMatrix?
  private let activities: FigureTable?
  private let completeness: DeliveryTable?
  private let controls: ReconciliationTable?
  private let quality: DataQuality
  private let hasManyUnits: Bool

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
    keyFigures = KeyFigures(of: city, report.city.groups, period: report.header.period, words: words)
    constraints = ConstraintSentences(words: words).city(report.units)
    let target = report.city.figures.first { $0.name == .hoursTarget }?.scaled
    let tables = CityTables(city, units, report.city.groups, target: target, words: words)
    let headlines = Headlines(owner: city, groups: report.city.groups, target: target, words: words)
    var sections: [PageSection: SectionContent] = [:]
    for section in PageSection.allCases {
      let bars = section.bars.flatMap { FigureBars($0, of: city, words: words) }
      sections[section] = SectionContent(
        section, heading: section.heading(words), headlines: headlines.city(section, report.units),
        trend: section == .months ? TrendChart(report.city.groups, words: words) : nil,
        bars: bars,
        tables: tables.tables(of: section),
        list: FigureList(
          id: "\(section.rawValue)-figures", heading: section.heading(words), section.listed(bars), of: city,
          city: nil, words: words))
    }
    self.sections = sections
    activities = tables.activities
    matrix = CompetencyMatrix(
      report.units, links: links, city: report.city, cityName: report.header.city, words: words)
    completeness = DeliveryTable(report.units, links: links, words: words)
    controls = ReconciliationTable.city(report.reconciliations, city, words: words)
    quality = DataQuality(report, words: words)
    hasManyUnits = report.units.count > Self.many
  }

  /// From this many units on a browser lays out what is scrolled to, and not the whole page at once.
  private static let many = 200

  private static func missing(in report: Report, words: Words) -> [PageNote] {
    let kinds = report.missingKinds.map {
      PageNote(text: words.sentence(.fileMissing, ["kind": words.kind($0)]))
    }
    let setAside = report.sources.filter { $0.use == .setAside }.map {
      PageNote(text: words.sentence(.fileSetAside, ["file": $0.path]))
    }
    return kinds + setAside + DeliveryTable.gaps(of: report.units, words: words)
  }

  static let fields: [String: TemplateField<CityPage>] = {
    var fields: [String: TemplateField<CityPage>] = [
      "missing": .list(\.missing),
      "has-missing": .flag { !$0.missing.isEmpty },
      "has-constraints": .flag { !$0.constraints.isEmpty },
      "constraints": .list(\.constraints),
      "competency-matrix": .object(\.matrix),
      "activity-table": .object(\.activities),
      "has-many-units": .flag(\.hasManyUnits),
      "completeness": .object(\.completeness),
      "controls": .object(\.controls),
    ]
    for section in PageSection.allCases {
      fields["\(section.rawValue)-section"] = .object { $0.sections[section] }
    }
    for part in [
      PageFrame.fields.mapValues { $0.lifted(\CityPage.frame) },
      KeyFigures.fields.mapValues { $0.lifted(\.keyFigures) },
      DataQuality.fields.mapValues { $0.lifted(\.quality) },
    ] {
      fields.merge(part) { own, _ in own }
    }
    return fields
  }()
}
