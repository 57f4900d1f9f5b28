import MarkupEscaping
import ReportModel

/// A table with a row for each owner and a column for each figure, and a chart of them beside the names.
final class FigureTable: TemplateContext {
  /// What a table shows, whoever its rows are of.
  struct Layout {
    var id: String
    var heading: String
    var note = ""
    var ownerHeading: String
    var figures: [FigureName]
    var order: FigureOrder?
    var chart: TableChart.Kind?
    /// What the chart's shapes mean.
    var legend = ""
    /// A line through the chart's rows.
    var reference: Int128?
    /// Whether the owners' deep links lead here; one table of a page does that.
    var isAnchored = false
  }

  private let layout: Layout
  private let columns: [FigureColumn]
  private let rows: [FigureRow]
  private let total: FigureRow?
  private let axis: Markup

  /// - Parameter total: The owner whose figures stand below the rows.
  /// - Returns: nil where no owner has any of the figures: an empty table says nothing.
  init?(_ layout: Layout, _ owners: [FigureOwner], total: FigureOwner? = nil, words: Words) {
    let shown = layout.figures.filter { name in owners.contains { $0.has(name) } }
    guard !shown.isEmpty else { return nil }
    self.layout = layout
    columns = shown.map { FigureColumn($0, words: words) }
    let rows = owners.filter { owner in shown.contains(where: owner.has) }
    let total = total.flatMap { total in shown.contains(where: total.has) ? total : nil }
    // Sums over all rows would flatten the rows.
    let chart = layout.chart.flatMap { TableChart($0, rows, reference: layout.reference, words: words) }
    func row(_ owner: FigureOwner, isTotal: Bool) -> FigureRow {
      FigureRow(
        owner, columns: shown, chart: chart.map { isTotal ? "" : $0.row(owner) },
        isAnchored: layout.isAnchored && !isTotal)
    }
    self.rows = (layout.order?.sorted(rows) ?? rows).map { row($0, isTotal: false) }
    self.total = total.map { row($0, isTotal: true) }
    axis = chart?.axis ?? Markup()
  }

  static let fields: [String: TemplateField<FigureTable>] = [
    "table-id": .text(\.layout.id),
    "table-heading": .text(\.layout.heading),
    "has-table-note": .flag { !$0.layout.note.isEmpty },
    "table-note": .text(\.layout.note),
    "owner-heading": .text(\.layout.ownerHeading),
    "columns": .list(\.columns),
    "rows": .list(\.rows),
    "total": .object(\.total),
    "has-chart": .flag { !$0.axis.bytes.isEmpty },
    "chart-axis": .fragment(\.axis),
    "chart-legend": .text(\.layout.legend),
  ]
}
