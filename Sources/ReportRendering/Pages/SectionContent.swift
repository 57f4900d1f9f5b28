import MarkupEscaping
import ReportModel

/// One section of a page, ready to print: what it says first, its charts and tables, and all figures of its owner.
final class SectionContent: TemplateContext {
  struct Headline: TemplateContext {
    fileprivate let markup: Markup

    static let fields: [String: TemplateField<Headline>] = ["headline": .fragment(\.markup)]
  }

  private let id: String
  private let heading: String
  private let headlines: [Headline]
  private let trend: TrendChart?
  private let bars: FigureBars?
  private let tables: [FigureTable]
  private let list: FigureList?

  /// - Parameter headlines: sentences as markup.
  /// - Returns: nil where there is nothing but a heading.
  init?(
    _ section: PageSection, heading: String, headlines: [Markup], trend: TrendChart? = nil, bars: FigureBars?,
    tables: [FigureTable?], list: FigureList?
  ) {
    let tables = tables.compactMap(\.self)
    guard trend != nil || bars != nil || list != nil || !tables.isEmpty else { return nil }
    id = section.rawValue
    self.heading = heading
    self.headlines = headlines.map(Headline.init)
    self.trend = trend
    self.bars = bars
    self.tables = tables
    self.list = list
  }

  static let fields: [String: TemplateField<SectionContent>] = [
    "section-id": .text(\.id),
    "section-heading": .text(\.heading),
    "headlines": .list(\.headlines),
    "trend": .object(\.trend),
    "bars": .object(\.bars),
    "tables": .list(\.tables),
    "all-figures": .object(\.list),
  ]
}
