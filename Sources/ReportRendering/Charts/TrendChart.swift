import ChartDrawing
import MarkupEscaping
import ReportModel
import TrainingDomain

/// Credited hours month by month, with the year before.
struct TrendChart: TemplateContext {
  private let drawing: Markup
  private let caption: String

  /// - Returns: nil where no month has hours to show.
  init?(_ groups: [FigureGroup], words: Words) {
    let months = groups.filter { $0.kind == .month }
    func value(_ group: FigureGroup, _ name: FigureName) -> Int? {
      group.figures.first { $0.name == name }?.scaled.map { Int(clamping: $0) }
    }
    let columns = months.map { group in
      let month = Period(group.code)?.month ?? 1
      return ColumnChart.Column(
        label: String(words.word(.months, "\(month)").prefix(3)), value: value(group, .hoursTotal),
        before: value(group, .hoursTotalYearBefore))
    }
    guard columns.contains(where: { $0.value != nil }) else { return nil }
    let hasYearBefore = columns.contains { $0.before != nil }
    caption = words.texts[hasYearBefore ? "trend-caption" : "trend-caption-alone"] ?? ""
    drawing = Markup(
      asItIs: ColumnChart(columns).drawing(caption) {
        figureText(scaled: Int128($0), measure: .hours, language: words.language)
      })
  }

  static let fields: [String: TemplateField<TrendChart>] = [
    "chart-drawing": .fragment(\.drawing),
    "chart-caption": .text(\.caption),
  ]
}
