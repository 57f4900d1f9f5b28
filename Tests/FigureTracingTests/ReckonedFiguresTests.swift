import Evidence
import Testing
import TrainingDomain

@testable import FigureTracing
@testable import ReportModel

/// Figures worked out from entries against those that the accumulators give: two ways with no code in common.
@Suite struct ReckonedFiguresTests {
  @Test(arguments: ["2026-10", "2026-03"])
  func entriesGiveEveryFigureOfTheExample(_ period: String) throws {
    let input = try ReadInput(ReadInput.repository + "/input", period: Period(period))
    #expect(try differences(input) == [])
  }

  /// Figures that differ, as `path: expected, found`.
  private func differences(_ input: ReadInput) throws -> [String] {
    var reckoned = ReckonedFigures(
      period: input.totals.period, rules: input.totals.rules, parents: input.parents)
    for entry in try input.entries() { reckoned.take(entry) }
    reckoned.finish()
    var differences: [String] = []
    var compared = 0
    func compare(_ figures: [Figure], _ place: FigurePlace) {
      for figure in figures where !FigureFormula.notFromEvidence.contains(figure.name) {
        let value = reckoned.value(of: figure.name, at: place)
        switch figure.value {
        case .number(let scaled):
          if value == .number(scaled) {
            compared += 1
            continue
          }
        case .code(let word):
          if value == .word(word) {
            compared += 1
            continue
          }
        case .absent: continue
        }
        differences.append(
          "\(place.path)/\(figure.name.rawValue): \(figure.value), \(String(describing: value))")
      }
    }
    compare(input.report.city.figures, .city)
    for group in input.report.city.groups {
      compare(group.figures, FigurePlace(unit: nil, kind: group.kind, code: group.code))
    }
    for unit in input.report.units {
      compare(unit.figures, FigurePlace(unit: unit.code))
      for group in unit.groups {
        compare(group.figures, FigurePlace(unit: unit.code, kind: group.kind, code: group.code))
      }
    }
    #expect(compared > 5000)
    return differences
  }
}
