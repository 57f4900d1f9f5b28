import ReportModel

/// What makes one figure: its formula with numbers put in, and the lines behind each of them.
package struct FigureExplanation: Sendable {
  /// A term of the formula.
  package struct Term: Sendable {
    package let term: TracedTerm
    /// What the lines add up to, in 10^-decimals of the term.
    package let sum: Int128
    /// In the order of the entries.
    package let lines: [TracedLine]
  }

  package let place: FigurePlace
  package let name: FigureName
  /// The figure as the report has it, whoever it tells about.
  package let value: Figure.Value
  /// The formula with numbers put in; nil for a figure that is its lines' sum, and for one without a formula.
  package let formula: String?
  /// Parts of the formula that are worked out one by one.
  package let steps: [String]
  /// The formula evaluated again; nil where lines and figures of this owner do not tell it.
  package let evaluated: FigureFormula.Value?
  package let terms: [Term]

  /// Whether the lines, put into the formula, give the figure again; nil where they do not tell it.
  package var agrees: Bool? {
    switch (evaluated, value) {
    case (nil, _): nil
    case (.number(let again)?, .number(let scaled)): again == scaled
    case (.word(let again)?, .code(let word)): again == word
    case (_?, _): false
    }
  }
}
