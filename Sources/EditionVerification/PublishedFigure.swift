import ReportModel

/// One figure of `report.xml`, or the reason why it is absent.
struct PublishedFigure: Equatable {
  enum Value: Equatable {
    /// As written, and as an integer of 10^-`measure.decimals`.
    case number(text: String, scaled: Int128, measure: Measure)
    case absent(FigureAbsence)
  }

  let name: FigureName
  let value: Value
  let line: Int

  var scaled: Int128? {
    if case .number(_, let scaled, _) = value { scaled } else { nil }
  }
}
