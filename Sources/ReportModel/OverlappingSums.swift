// To whoever must change this file.
//
// One figure stands in several sums: an activity's in that of its form and of its partner, a form's in that of its
// family and of the city, a cell of a table in its row and its column. Whoever knows a sum and all of its parts but
// one knows that one. So hiding goes on until no sum gives anything away:
//   - Where the sum is shown, `CellProtection` decides which parts cover each other.
//   - Where that is not enough, the sum is hidden too.
//   - Where the sum is hidden, so is one of its parts at least, or they would add up to it.
//   - What still follows from several sums together is closed by `SumGraph`.
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
  /// - Parameter given: cells that are hidden anyway.
  func hidden(from given: Set<Int> = []) -> Set<Int> {
    let graph = SumGraph(cells: cells.count, sums: sums)
    var hidden = given.union(cells.indices.filter(isHiddenAnyway))
    var size = -1
    while size < hidden.count {
      size = hidden.count
      let known = known(hidden)
      for sum in sums { hide(sum, &hidden, known) }
      if size == hidden.count { closeCircles(graph, &hidden) }
    }
    return hidden
  }

  /// Hides more where a secret cell still follows from several sums together, or two of few people.
  private func closeCircles(_ graph: SumGraph, _ hidden: inout Set<Int>) {
    // A cell of nobody is left out: it covers nothing where a reader knows or guesses that it is 0.
    var edges = hidden.union(cells.indices.filter { cells[$0].isUntold }).filter { cells[$0].people > 0 }
    for (cell, twin) in exposed(graph.labels(of: edges)) {
      let path = graph.circle(through: cell) { other in
        guard cells[other].people > 0, other != twin, cells[other].past != .shown else { return nil }
        return edges.contains(other) ? 0 : cells[other].people
      }
      // Where all else is hidden, nothing more can be done: then the whole is secret as well.
      hidden.formUnion(path ?? [])
      edges.formUnion(path ?? [])
    }
  }

  /// Secret cells that follow, and those that follow together with another one and rest on few people with it.
  private func exposed(_ labels: [Int: UInt64]) -> [(cell: Int, twin: Int?)] {
    var seen: [UInt64: Int] = [:]
    var exposed: [(cell: Int, twin: Int?)] = []
    for cell in labels.keys.filter(isSecret).sorted() {
      guard let label = labels[cell] else { continue }
      if label == 0 {
        exposed.append((cell, nil))
      } else if let twin = seen[label], people(cell, twin) < minimum {
        exposed.append((cell, twin))
      }
      seen[label] = cell
    }
    return exposed
  }

  /// How many people two cells rest on together, at least.
  private func people(_ cell: Int, _ twin: Int) -> Int {
    let (own, other) = (cells[cell].people, cells[twin].people)
    return cells[cell].overlaps || cells[twin].overlaps ? max(own, other) : own + other
  }

  private func isSecret(_ number: Int) -> Bool { cells[number].people > 0 && isHiddenAnyway(number) }

  private func isHiddenAnyway(_ number: Int) -> Bool {
    cells[number].isSecret(minimum: minimum)
  }

  private func hide(_ sum: Sum, _ hidden: inout Set<Int>, _ known: Set<Int>) {
    if let whole = sum.whole, hidden.contains(whole) {
      hideOne(of: sum.parts, &hidden, known)
      return
    }
    let isOnly = sum.parts.count { cells[$0].people > 0 } == 1
    let parts = sum.parts.filter { isOnly || hidden.contains($0) || !known.contains($0) }
    // Most sums hide nothing, and what is hidden anyway is hidden by now.
    guard parts.contains(where: hidden.contains) else { return }
    let own = parts.map { number in
      var cell = cells[number]
      cell.isForced = cell.isForced || hidden.contains(number)
      return cell
    }
    let found = CellProtection(cells: own, minimum: minimum).hidden()
    hidden.formUnion(found.cells.map { parts[$0] })
    if found.sum, let whole = sum.whole { hidden.insert(whole) }
  }

  /// Hides a small part that can keep a hidden sum from being added up: one that rests on enough people and is
  /// not known from elsewhere. Where there is none, all parts.
  private func hideOne(of parts: [Int], _ hidden: inout Set<Int>, _ known: Set<Int>) {
    func covers(_ number: Int) -> Bool {
      cells[number].people >= minimum && !known.contains(number) && cells[number].past != .shown
    }
    func order(_ number: Int) -> (Int, Int, Int, Int) { cells[number].coverOrder(number, minimum: minimum) }
    guard !parts.contains(where: { hidden.contains($0) && covers($0) }) else { return }
    if let cover = parts.filter(covers).min(by: { order($0) < order($1) }) {
      hidden.insert(cover)
    } else {
      hidden.formUnion(parts)
    }
  }

  /// Cells that a reader knows from a sum which has no other part.
  private func known(_ hidden: Set<Int>) -> Set<Int> {
    var known: Set<Int> = []
    for sum in sums {
      guard let whole = sum.whole, !hidden.contains(whole) else { continue }
      let parts = sum.parts.filter { cells[$0].people > 0 }
      if parts.count == 1 { known.formUnion(parts) }
    }
    return known
  }
}
