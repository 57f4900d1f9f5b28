import Findings

/// Puts units in the order of their codes and looks up the units above them.
struct UnitHierarchy {
  private let candidates: [UnitCandidate]

  init(_ candidates: [UnitCandidate]) {
    self.candidates = candidates.sorted { $0.unit.code < $1.unit.code }
  }

  /// A unit whose unit above is unknown, or part of a circle, stands at the top, with a finding.
  func table(_ log: inout FindingLog) -> UnitTable {
    let known = UnitTable(candidates.map(\.unit))
    var units = known.units
    for (number, candidate) in candidates.enumerated() {
      guard let code = candidate.parentCode, code != candidate.unit.code else { continue }
      if let parent = known[code] {
        units[number].parent = parent
      } else {
        log.add(Finding(.unknownParent, at: candidate.position, Masked.cell(Array(code.utf8))))
      }
    }
    for number in units.indices where isInCircle(number, units) {
      log.add(
        Finding(
          .parentCycle, at: candidates[number].position, Masked.cell(Array(units[number].code.utf8))))
      units[number].parent = nil
    }
    return UnitTable(units)
  }

  private func isInCircle(_ number: Int, _ units: [Unit]) -> Bool {
    var above = units[number].parent
    var steps = 0
    while let current = above, steps <= units.count {
      if current == number { return true }
      above = units[current].parent
      steps += 1
    }
    return false
  }
}
