import Evidence
import Foundation
import SeededRandomness
import Testing
import TrainingDomain

@testable import FigureTracing
@testable import ReportModel

/// What is said of a figure: its lines add up to it, or its formula gives it, and the lines are in the files.
@Suite struct FigureExplainerTests {
  /// Two cities together give every kind of owner and nearly every name.
  @Test(arguments: [UInt64(1), 2])
  func linesAndFormulasGiveTheFigure(_ seed: UInt64) throws {
    let made = try InventedInput(employees: 240, months: 10, seed: seed, dialect: .mixed)
    let input = try ReadInput(made.path, period: Period("2026-10"))
    let entries = try input.entries()
    let owners = FigureOwners(input.report)
    let figures = owners.all.flatMap { owner in
      owner.figures.filter { $0.isTold }.map { (place: owner.place, figure: $0) }
    }
    var generator = SeededNumbers(seed)
    let chosen = Self.chosen(figures.map { ($0.place, $0.figure) }, count: 100, &generator)
    var (told, kinds) = (0, Set<String>())
    for (place, figure) in chosen {
      var explainer = FigureExplainer(
        figure.name, of: place, values: owners.values(place) ?? [:], period: input.totals.period,
        rules: input.totals.rules, parents: owners.parents)
      for entry in entries { explainer.take(entry) }
      let explanation = explainer.finish()
      let path = "\(place.path)/\(figure.name.rawValue)"
      #expect(explanation.agrees != false, "\(path)")
      if explanation.agrees == true { told += 1 }
      kinds.insert(place.kind?.rawValue ?? (place.unit == nil ? "city" : "unit"))
      if FigureFormula.of(figure.name)?.text == "{0}", case .number(let value) = figure.value {
        #expect(explanation.terms.first?.sum == value, "\(path)")
      }
      for line in explanation.terms.flatMap(\.lines) {
        #expect(try lineCount(made.path, line.source.file) >= line.source.line, "\(path)")
        #expect(line.source.line > 0, "\(path)")
      }
    }
    #expect(told >= 75, "of \(chosen.count)")
    #expect(kinds.isSuperset(of: ["city", "unit", "form", "competency", "partner", "family", "month"]))
  }

  /// A line is the row that it is said to be: it names the activity, or the unit.
  @Test func linesAreTheRowsTheyAreSaidToBe() throws {
    let made = try InventedInput(employees: 120, months: 6, seed: 5, dialect: .plain)
    let input = try ReadInput(made.path, period: Period("2026-06"))
    var texts: [String: [Substring]] = [:]
    for entry in try input.entries() {
      let file = entry.source.file
      if texts[file] == nil {
        texts[file] = try String(contentsOfFile: made.path + "/" + file, encoding: .utf8).split(
          separator: "\n", omittingEmptySubsequences: false)
      }
      let line = try #require(texts[file]?[entry.source.line - 1])
      // An export may write a NIP with blanks.
      if let person = entry.person {
        #expect(line.replacing(" ", with: "").contains(person), "\(file):\(entry.source.line)")
      }
      if let activity = entry.activity { #expect(line.contains(activity), "\(file):\(entry.source.line)") }
      if let unit = entry.unit { #expect(line.contains(unit), "\(file):\(entry.source.line)") }
    }
  }

  /// Every figure that follows from others of its owner is evaluated from them, for all owners.
  @Test func derivedFormulasGiveTheFigure() throws {
    let input = try ReadInput(ReadInput.repository + "/input", period: Period("2026-10"))
    let owners = FigureOwners(input.report)
    var evaluated = 0
    for (place, figures) in owners.all {
      for figure in figures where figure.isTold {
        guard
          let again = DerivedFormula.of(figure.name)?.value(owners.values(place) ?? [:], input.totals.rules)
        else { continue }
        evaluated += 1
        switch figure.value {
        case .number(let value): #expect(again == .number(value), "\(place.path)/\(figure.name.rawValue)")
        case .code(let word): #expect(again == .word(word), "\(place.path)/\(figure.name.rawValue)")
        case .absent: break
        }
      }
    }
    #expect(evaluated > 300)
  }

  private static func chosen(
    _ figures: [(place: FigurePlace, figure: Figure)], count: Int, _ generator: inout SeededNumbers
  ) -> [(FigurePlace, Figure)] {
    // One of each kind of owner first, then one of each name.
    let kinds = Dictionary(grouping: figures) { "\($0.0.kind?.rawValue ?? "") \($0.0.unit == nil)" }
    var chosen = kinds.sorted { $0.key < $1.key }.compactMap { $0.value.randomElement(using: &generator) }
    let names = Dictionary(grouping: figures, by: \.1.name)
    var others = FigureName.allCases.compactMap { names[$0]?.randomElement(using: &generator) }
    others.shuffle(using: &generator)
    chosen += others
    return Array(chosen.prefix(count))
  }

  private func lineCount(_ folder: String, _ file: String) throws -> Int {
    try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file)).count { $0 == 0x0A } + 1
  }
}

extension Figure {
  fileprivate var isTold: Bool {
    if case .absent = value { false } else { true }
  }
}
