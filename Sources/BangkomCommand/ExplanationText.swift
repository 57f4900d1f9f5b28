import FigureTracing
import Findings
import ReportModel
import ReportRendering

/// What makes one figure, as text for people and as a table for a spreadsheet.
struct ExplanationText {
  private let explanation: FigureExplanation
  private let told: FigureExplaining.Told
  private let language: Language

  init(_ explanation: FigureExplanation, _ told: FigureExplaining.Told, _ language: Language) {
    self.explanation = explanation
    self.told = told
    self.language = language
  }

  private var path: String { "\(explanation.place.path)/\(explanation.name.rawValue)" }

  // MARK: Text

  var text: String {
    (head + formula + explanation.terms.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let rules = told.rules.map { "  \($0.rule) (\($0.effectiveFrom)): \($0.legalBasis)" }
    var head = [
      "\(path) = \(exact(explanation.value))",
      "\(told.label): \(told.meaning)",
    ]
    switch told.published {
    case nil: head.append(language.noEditionToCompare(told.edition))
    case explanation.value?: head.append(language.sameAsPublished(told.edition))
    case let published?: head.append(language.otherThanPublished(told.edition, exact(published)))
    }
    return head + [language.rulesInForce] + rules
  }

  private var formula: [String] {
    var lines: [String] = [""]
    if let formula = explanation.formula {
      lines.append("\(language.formula): \(explanation.name.rawValue) = \(formula)")
      lines += explanation.steps.map { "  " + $0 }
    } else if explanation.terms.isEmpty {
      lines.append(language.withoutFormula)
    } else {
      lines.append("\(language.formula): \(explanation.name.rawValue) = Σ \(language.ofLines)")
    }
    switch explanation.agrees {
    case true?: lines.append(language.evaluatedAgain(exact(explanation.evaluated)))
    case false?: lines.append(language.evaluatedOtherwise(exact(explanation.evaluated)))
    case nil:
      if case .absent = explanation.value {
        lines.append(language.absentFigure)
      } else {
        lines.append(language.notFromLinesAlone)
      }
    }
    return lines
  }

  private func lines(of term: FigureExplanation.Term) -> [String] {
    let decimals = term.term.decimals
    return [
      "",
      "\(term.term.name): \(term.lines.count) \(language.sourceLines), Σ = "
        + decimalText(term.sum, decimals: decimals),
    ]
      + term.lines.map { line in
        let place = "\(Masked.path(line.source.file)):\(line.source.line)"
        let about = [line.kind, line.person, line.unit, line.activity, line.day].filter { !$0.isEmpty }
        return "  \(place): \(about.joined(separator: ", ")): \(decimalText(line.amount, decimals: decimals))"
      }
  }

  private func exact(_ value: Figure.Value) -> String {
    let text = value.exactText(of: explanation.name)
    if case .number = value { return "\(text) \(explanation.name.measure.rawValue)" }
    return text
  }

  private func exact(_ value: FigureFormula.Value?) -> String {
    switch value {
    case .number(let scaled)?: decimalText(scaled, decimals: explanation.name.measure.decimals)
    case .word(let word)?: word.rawValue
    case nil: "-"
    }
  }

  // MARK: Table

  /// One line for each source line of each term; amounts of a term add up to it.
  var table: String {
    var rows = [
      ["figure", "term", "file", "line", "lines", "kind", "person", "unit", "activity", "date", "amount"]
    ]
    for term in explanation.terms {
      rows += term.lines.map { line in
        [
          path, term.term.name, Masked.path(line.source.file), "\(line.source.line)", "\(line.source.lines)",
          line.kind,
          line.person, line.unit, line.activity, line.day,
          decimalText(line.amount, decimals: term.term.decimals),
        ]
      }
    }
    return rows.map(CommaSeparated.row).joined()
  }
}
