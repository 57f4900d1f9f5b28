import ReportModel
import TrainingDomain

/// How a figure is worked out from what lines add up to.
package struct FigureFormula: Sendable {
  /// The lines' sums that it needs.
  package let terms: [FigureBasis]
  /// In signs, with `{0}`, `{1}` … for the terms, `{month}`, `{jp-target}` and `{city-staff}`; the same in both
  /// languages.
  package let text: String
  /// The value in the figure's published unit, rounded once; nil where it has none.
  package let value: @Sendable (FigureInputs, FigureTerms) -> Value?

  package enum Value: Equatable, Sendable {
    case number(Int128)
    case word(FigureWord)
  }

  /// The figure is the sum of its lines.
  static func sum(_ name: FigureName) -> FigureFormula {
    FigureFormula(terms: [.figure(name)], text: "{0}") { inputs, _ in .number(inputs[.figure(name)]) }
  }

  /// `{0} × times ÷ ({1} × by)`.
  static func quotient(
    _ numerator: FigureBasis, times: Int128 = 1, _ denominator: FigureBasis, by: Int128 = 1, _ text: String
  ) -> FigureFormula {
    FigureFormula(terms: [numerator, denominator], text: text) { inputs, _ in
      let whole = inputs[denominator] * by
      return whole > 0 ? .number(roundedQuotient(inputs[numerator] * times, whole)) : nil
    }
  }

  /// - Parameter value: a number or nothing.
  static func number(
    _ terms: [FigureBasis], _ text: String,
    _ value: @escaping @Sendable (FigureInputs, FigureTerms) -> Int128?
  ) -> FigureFormula {
    FigureFormula(terms: terms, text: text) { inputs, terms in value(inputs, terms).map { .number($0) } }
  }

  static func word(
    _ terms: [FigureBasis], _ text: String,
    _ value: @escaping @Sendable (FigureInputs, FigureTerms) -> FigureWord?
  ) -> FigureFormula {
    FigureFormula(terms: terms, text: text) { inputs, terms in value(inputs, terms).map { .word($0) } }
  }
}
