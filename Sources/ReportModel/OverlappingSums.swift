// To whoever must change this file.
//
// One figure stands in several sums: an activity's in that of its form and of its partner, a form's in that of its
// family and of the city, a cell of a table in its row and its column. Whoever knows a sum and all of its parts but
// one knows that one. So hiding goes on until no sum gives anything away:
//   - Where the sum is shown, `CellProtection` decides which parts cover each other.
//   - Where that is not enough, the sum is hidden too.
//   - Where the sum is hidden, so is one of its parts at least, or they would add up to it.
// A part that is the only one of its shown sum is known whatever is hidden, so it covers nothing elsewhere.
// Each step only hides more, so it ends; the result depends on the counts alone.

/// Hides figures that several sums add up.
struct OverlappingSums {
  struct Sum {
    /// The figure that is the sum; nil where it stands outside, and is shown.
    let whole: Int?
    let parts: [Int]
  }

  let cells: [CellProtection.Cell]
  let sums: [Sum]
  let minimum: Int

  /// The numbers of the cells to hide.
  func hidden() -> Set<Int> {
    var hidden: Set<Int> = []
    var size = -1
    while size < hidden.count {
      size = hidden.count
      let known = known(hidden)
      for sum in sums { hide(sum, &hidden, known) }
    }
    return hidden
  }

  private func hide(_ sum: Sum, _ hidden: inout Set<Int>, _ known: Set<Int>) {
    if let whole = sum.whole, hidden.contains(whole) || cells[whole].isForced {
      hideOne(of: sum.parts, &hidden, known)
      return
    }
    let isOnly = sum.parts.count { cells[$0].people > 0 } == 1
    let parts = sum.parts.filter { isOnly || hidden.contains($0) || !known.contains($0) }
    let own = parts.map { number in
      CellProtection.Cell(
        counts: cells[number].counts, isForced: cells[number].isForced || hidden.contains(number))
    }
    let found = CellProtection(cells: own, minimum: minimum).hidden()
    hidden.formUnion(found.cells.map { parts[$0] })
    if found.sum, let whole = sum.whole { hidden.insert(whole) }
  }

  /// Hides the smallest part that can keep a hidden sum from being added up: one that rests on enough people and is
  /// not known from elsewhere. Where there is none, all parts.
  private func hideOne(of parts: [Int], _ hidden: inout Set<Int>, _ known: Set<Int>) {
    func covers(_ number: Int) -> Bool { cells[number].people >= minimum && !known.contains(number) }
    let secret = parts.filter { cells[$0].isForced || CellProtection.isSecret(cells[$0], minimum: minimum) }
    hidden.formUnion(secret)
    guard !parts.contains(where: { hidden.contains($0) && covers($0) }) else { return }
    if let cover = parts.filter(covers).min(by: { (cells[$0].people, $0) < (cells[$1].people, $1) }) {
      hidden.insert(cover)
    } else {
      hidden.formUnion(parts)
    }
  }

  /// Cells that a reader knows from a sum which has no other part.
  private func known(_ hidden: Set<Int>) -> Set<Int> {
    var known: Set<Int> = []
    for sum in sums {
      guard let whole = sum.whole, !hidden.contains(whole), !cells[whole].isForced else { continue }
      let parts = sum.parts.filter { cells[$0].people > 0 }
      if parts.count == 1 { known.formUnion(parts) }
    }
    return known
  }
}
