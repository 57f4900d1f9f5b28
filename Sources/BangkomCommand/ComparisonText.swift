import FigureTracing
import ReportModel
import ReportRendering

/// What differs between two editions, as text for people and as a table for a spreadsheet.
struct ComparisonText {
  private let comparison: EvidenceComparison
  private let language: Language
  /// Whether both editions came with their evidence.
  private let isTold: Bool

  init(_ comparison: EvidenceComparison, _ language: Language, isTold: Bool) {
    self.comparison = comparison
    self.language = language
    self.isTold = isTold
  }

  private static let rowCauses: [ChangeCause] = [.removed, .corrected, .late]

  var text: String {
    let shifts = comparison.shifts
    var lines: [String] = []
    if isTold {
      lines.append(
        Self.rowCauses.map { "\(language.cause($0)): \(comparison.rows[$0] ?? 0)" }.joined(separator: ", "))
    } else {
      lines.append(language.withoutEvidence)
    }
    if comparison.isTemplateChanged { lines.append(language.otherTemplates) }
    lines.append(language.changedFigures(shifts.count))
    return (lines + shifts.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ shift: FigureShift) -> String {
    var line = "\(shift.path): \(exact(shift.before, shift.name)) \u{2192} \(exact(shift.after, shift.name))"
    guard let difference = shift.difference else {
      return isTold ? line + ": " + shift.causes.map(language.cause).joined(separator: ", ") : line
    }
    line += " (\(signed(difference, shift.name)))"
    guard isTold else { return line }
    let shares = ChangeCause.allCases.compactMap { cause in
      shift.shares[cause].map { "\(language.cause(cause)) \(signed($0, shift.name))" }
    }
    return line + ": " + shares.joined(separator: ", ") + (shift.isSplit ? "" : " " + language.notSplit)
  }

  private func exact(_ value: Figure.Value?, _ name: FigureName) -> String {
    value?.exactText(of: name) ?? "-"
  }

  private func signed(_ difference: Int128, _ name: FigureName) -> String {
    (difference > 0 ? "+" : "") + decimalText(difference, decimals: name.measure.decimals)
  }

  /// Shares of a row add up to its difference; `split` says whether they were worked out cause by cause.
  var table: String {
    let causes = ChangeCause.allCases
    var rows = [["figure", "before", "after", "difference"] + causes.map(\.rawValue) + ["split"]]
    for shift in comparison.shifts {
      let decimals = shift.name.measure.decimals
      rows.append(
        [shift.path, exact(shift.before, shift.name), exact(shift.after, shift.name)]
          + [shift.difference.map { decimalText($0, decimals: decimals) } ?? ""]
          + causes.map { cause in shift.shares[cause].map { decimalText($0, decimals: decimals) } ?? "" }
          + [shift.isSplit ? "yes" : "no"])
    }
    return rows.map(CommaSeparated.row).joined()
  }
}
