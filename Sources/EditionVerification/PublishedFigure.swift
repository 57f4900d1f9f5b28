import FigureTracing
import ReportModel

/// One figure of `report.xml`: a number, a word, or the reason why it is absent.
struct PublishedFigure: Equatable {
  enum Value: Equatable {
    /// As written, and as an integer of 10^-`measure.decimals`.
    case number(text: String, scaled: Int128, measure: Measure)
    case code(FigureWord)
    case absent(FigureAbsence)
  }

  let name: FigureName
  /// Whose figure it is.
  let place: FigurePlace
  let value: Value
  let line: Int

  /// What stands in the report: the number, the word or the reason.
  var text: String {
    switch value {
    case .number(let text, _, _): text
    case .code(let word): word.rawValue
    case .absent(let reason): reason.rawValue
    }
  }

  var isAbsent: Bool {
    if case .absent = value { true } else { false }
  }

  var scaled: Int128? {
    if case .number(_, let scaled, _) = value { scaled } else { nil }
  }

  /// The figure as the report's model has it.
  var figure: Figure {
    switch value {
    case .number(_, let scaled, _): Figure(name, .number(scaled))
    case .code(let word): Figure(name, .code(word))
    case .absent(let reason): Figure(name, .absent(reason))
    }
  }
}
