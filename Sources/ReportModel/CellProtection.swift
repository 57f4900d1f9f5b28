// To whoever must change this file.
//
// A reader knows the sum of a column (the city) and all cells that are shown, so the sum of the hidden cells
// is known too. With one hidden cell it is that cell; with two whose sum is small, almost. So cells are hidden
// until, for every cell that must stay secret, the reader's best bounds leave open all of 1 to 4 (or all that
// fit the cell), and until the hidden cells together rest on enough people. The cells that are added are the
// smallest, so that little is lost; the choice depends on the counts alone.

/// Decides which cells of one additive column are hidden.
struct CellProtection {
  /// One cell: how many people it counts, and out of how many, where the reader can know.
  struct Cell: Equatable {
    let people: Int
    let whole: Int?
    /// Hidden whatever its count, because a figure it gives away is hidden.
    let isForced: Bool
  }

  let cells: [Cell]
  /// Counts from 1 to one less than this are secret.
  let minimum: Int

  /// The numbers of the cells to hide, and whether hiding them all still leaves one open to be worked out, so
  /// that the column's sum must be hidden too.
  func hidden() -> (cells: Set<Int>, sum: Bool) {
    var hidden = Set(cells.indices.filter { isSecret(cells[$0]) })
    guard !hidden.isEmpty else { return ([], false) }
    let candidates = cells.indices.filter { !hidden.contains($0) && cells[$0].people > 0 }
      .sorted { (cells[$0].people, $0) < (cells[$1].people, $1) }
    var next = 0
    while !isProtected(hidden) {
      guard next < candidates.count else { return (hidden, true) }
      hidden.insert(candidates[next])
      next += 1
    }
    return (hidden, false)
  }

  private func isSecret(_ cell: Cell) -> Bool {
    cell.isForced || isSmall(cell.people) || cell.whole.map { isSmall($0 - cell.people) } ?? false
  }

  private func isSmall(_ people: Int) -> Bool { people > 0 && people < minimum }

  private func isProtected(_ hidden: Set<Int>) -> Bool {
    let secret = hidden.map { cells[$0] }
    return bounded(secret.map { (people: $0.people, whole: $0.whole) })
      && bounded(
        secret.compactMap { cell in cell.whole.map { (people: $0 - cell.people, whole: $0) } })
  }

  /// Whether the reader's bounds leave every one of the hidden cells open.
  private func bounded(_ secret: [(people: Int, whole: Int?)]) -> Bool {
    guard !secret.isEmpty else { return true }
    let sum = secret.reduce(0) { $0 + $1.people }
    guard secret.count >= 2, sum >= minimum else { return false }
    let room = secret.reduce(0) { $0 + min($1.whole ?? sum, sum) }
    return secret.allSatisfy { cell in
      let own = min(cell.whole ?? sum, sum)
      let least = max(0, sum - (room - own))
      return least <= 1 && own >= min(minimum - 1, cell.whole ?? minimum - 1)
    }
  }
}
