import ReportModel

/// A total of another system, as attributes' text.
struct XMLControl: TemplateContext {
  let row: Reconciliation

  private var decimals: Int { row.figure.measure.decimals }

  private func text(_ scaled: Int128?) -> String { scaled.map { decimalText($0, decimals: decimals) } ?? "" }

  static let fields: [String: TemplateField<XMLControl>] = [
    "control-figure": .text(\.row.figure.rawValue),
    "control-source": .text(\.row.system),
    "has-control-unit": .flag { $0.row.unit != nil },
    "control-unit": .text { $0.row.unit ?? "" },
    "has-control-value": .flag { $0.row.stated != nil },
    "control-value": .text { $0.text($0.row.stated) },
    "has-control-difference": .flag { $0.row.difference != nil },
    "control-difference": .text { $0.text($0.row.difference) },
    "has-control-reason": .flag { $0.row.absence != nil },
    "control-reason": .text { $0.row.absence?.rawValue ?? "" },
  ]
}
