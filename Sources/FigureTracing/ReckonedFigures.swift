import Evidence
import ReportModel
import TrainingDomain

/// The figures of all owners, worked out from entries.
package struct ReckonedFigures {
  private var reckoner: EvidenceReckoner
  private let period: Period
  private let rules: RuleSet?
  private let target: Int128?
  package private(set) var inputs: [FigurePlace: FigureInputs] = [:]

  /// - Parameters:
  ///   - rules: nil where only an edition is known.
  ///   - target: what an edition publishes as a civil servant's target, in 1/100 JP.
  ///   - parents: by unit, the unit above it.
  package init(period: Period, rules: RuleSet?, target: Int128? = nil, parents: [String: String]) {
    reckoner = EvidenceReckoner(period: period, parents: parents)
    self.period = period
    self.rules = rules
    self.target = target
  }

  /// - Parameter sink: is shown what each entry adds as well.
  package mutating func take(_ entry: EvidenceEntry, noting sink: EvidenceReckoner.Sink = { _, _ in }) {
    reckoner.take(entry) {
      Self.add($1, to: &inputs)
      sink($0, $1)
    }
  }

  /// To be called behind the last entry.
  package mutating func finish(noting sink: EvidenceReckoner.Sink = { _, _ in }) {
    reckoner.finish {
      Self.add($1, to: &inputs)
      sink($0, $1)
    }
  }

  private static func add(_ contributions: [Contribution], to inputs: inout [FigurePlace: FigureInputs]) {
    for contribution in contributions {
      inputs[contribution.place, default: FigureInputs()].take(contribution)
    }
  }

  /// Nil for a figure that entries do not tell.
  package func value(of name: FigureName, at place: FigurePlace) -> FigureFormula.Value? {
    FigureFormula.of(name)?.value(inputs[place] ?? FigureInputs(), terms)
  }

  package var terms: FigureTerms {
    FigureTerms(
      period: period, rules: rules, target: target, cityStaff: inputs[.city]?[.figure(.staff)] ?? 0,
      activities: reckoner.activities)
  }
}
