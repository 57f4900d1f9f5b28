import ExportReading

extension ControlFigures {
  /// All figures whose value is a number.
  package static let published = ControlFigures(
    FigureName.allCases.filter { $0.measure != .code }.map { figure in
      ControlFigure(
        name: figure.rawValue, decimals: figure.measure.decimals, content: figure.measure.controlContent)
    })
}

extension Measure {
  fileprivate var controlContent: ControlFigure.Content {
    switch self {
    case .rupiah, .rupiahPerHour: .rupiah
    case .percent: .percent
    default: .number
    }
  }
}
