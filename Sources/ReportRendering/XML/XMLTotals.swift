import ReportModel

/// The control totals before a list, as attributes' text.
struct XMLTotals: TemplateContext {
  private let totals: ControlTotals

  init(_ entries: [[Figure]]) {
    totals = ControlTotals(of: entries)
  }

  static let fields: [String: TemplateField<XMLTotals>] = [
    "entries": .text { String($0.totals.entries) },
    "total-jp": .text { decimalText($0.totals.hours, decimals: Measure.hours.decimals) },
    "total-rupiah": .text { decimalText($0.totals.rupiah, decimals: Measure.rupiah.decimals) },
  ]
}
