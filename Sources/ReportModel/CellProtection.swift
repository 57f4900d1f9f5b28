// To whoever must change this file.
//
// A reader knows the sum of a column (the city) and all cells that are shown, so the sum of the hidden cells
// is known too. With one hidden cell it is that cell; with two whose sum is small, almost. So cells are hidden
// until, for every cell that must stay secret, the reader's best bounds leave open all of 1 to 4 (or all that
// fit the cell), and until the hidden cells together rest on enough people. The cells that are added are small
// ones, so that little is lost, or one that is not published anyway.
//
// Whoever knows how they are chosen must not learn more. So the order does not depend on the column's own counts
// where there is another size to go by, and else on no more of a count than how often it holds the minimum, in
// powers of two.
//
// A reader holds earlier editions of the month as well, and takes what he sees there for unchanged unless he sees
// otherwise. So a cell whose value an earlier edition shows covers nothing; what the earlier edition hides stays
// hidden, or its cells could be worked out from the new ones; and the cells that are hidden for the first time must
// cover each other, since those that were hidden before count as unchanged.

/// Decides which cells of one additive column are hidden.
struct CellProtection {
  /// How many people a figure counts, and out of how many, where the reader can know.
  struct Count: Equatable {
    let people: Int
    let whole: Int?
    /// The most that the reader can think it to be, where that is less than the whole.
    var most: Int?
    /// Whether the reader is told that the count is not the whole.
    var isRestTold = false

    /// The most that the reader can think it to be; nil where nothing bounds it.
    var bound: Int? {
      guard let bound = most ?? whole else { return nil }
      return isRestTold ? min(bound, (whole ?? bound) - 1) : bound
    }
  }

  /// One cell: figures that are shown all or none. Mostly one count; several where each of them is a column
  /// of its own with a sum that the reader knows.
  struct Cell: Equatable {
    let counts: [Count]
    /// Hidden whatever its counts, because a figure it gives away is hidden.
    var isForced: Bool
    /// Whether the cell has no figures of its own, so that hiding it costs nothing.
    var isUntold = false
    /// Whether another figure tells the counts, so that hiding them would hide nothing.
    var isToldElsewhere = false
    /// What stands for the cell's size in the order of covers, so that its counts do not decide; nil for these.
    var size: Int?
    /// What earlier editions told of it.
    var past: PastCell = .untold
    /// Whether the same people may be counted in other cells of the column.
    var overlaps = false

    var people: Int { counts.reduce(0) { $0 + $1.people } }

    /// Whether the cell is hidden by itself: since it was hidden before, or for its counts.
    func isSecret(minimum: Int) -> Bool { past.staysHidden || isSecretNow(minimum: minimum) }

    /// Whether it is forced, or a count of it or what is left of its whole is secret.
    func isSecretNow(minimum: Int) -> Bool {
      isForced
        || counts.contains { count in
          CellProtection.isSmall(count.people, minimum)
            || count.whole.map { CellProtection.isSmall($0 - count.people, minimum) } ?? false
        }
    }

    /// Cells that cover others are taken in this order: those whose hiding costs nothing, those that were hidden a
    /// month before, then small ones.
    func coverOrder(_ number: Int, minimum: Int) -> (Int, Int, Int, Int) {
      (isUntold ? 0 : 1, past == .hiddenBefore ? 0 : 1, size ?? magnitude(minimum), number)
    }

    /// How often the minimum can be doubled until it exceeds the people.
    private func magnitude(_ minimum: Int) -> Int {
      Int.bitWidth - (max(people, 0) / max(minimum, 1)).leadingZeroBitCount
    }
  }

  let cells: [Cell]
  /// Counts from 1 to one less than this are secret.
  let minimum: Int

  /// The numbers of the cells to hide, and whether hiding them all still leaves one open to be worked out, so
  /// that the column's sum must be hidden too.
  func hidden() -> (cells: Set<Int>, sum: Bool) {
    var hidden = Set(cells.indices.filter { cells[$0].isSecret(minimum: minimum) })
    guard !hidden.isEmpty else { return ([], false) }
    // A column without anybody says so in its sum, whatever is hidden.
    guard cells.contains(where: { $0.people > 0 }) else { return (hidden, false) }
    if isProtected(hidden) { return (hidden, false) }
    let candidates = cells.indices.filter {
      !hidden.contains($0) && cells[$0].people > 0 && !cells[$0].isToldElsewhere
        && cells[$0].past != .shown
    }
    .map { (number: $0, order: cells[$0].coverOrder($0, minimum: minimum)) }
    .sorted { $0.order < $1.order }
    .map(\.number)
    var next = 0
    while !isProtected(hidden) {
      guard next < candidates.count else { return (hidden, true) }
      hidden.insert(candidates[next])
      next += 1
    }
    return (hidden, false)
  }

  /// What was hidden before must stay open as well, or it could be taken away from what hid it.
  private func isForced(_ number: Int) -> Bool { cells[number].isForced || cells[number].past.staysHidden }

  private func isSmall(_ people: Int) -> Bool { Self.isSmall(people, minimum) }

  private static func isSmall(_ people: Int, _ minimum: Int) -> Bool { people > 0 && people < minimum }

  private func isProtected(_ hidden: Set<Int>) -> Bool {
    // What an earlier edition shows is lost, and covers nothing.
    let unknown = hidden.filter { cells[$0].past != .shown }
    let new = unknown.filter { !cells[$0].past.isUnseen }
    return areOpen(unknown) && (new.count == unknown.count || areOpen(new))
  }

  private func areOpen(_ hidden: Set<Int>) -> Bool {
    guard !hidden.isEmpty else { return true }
    let all = cells.first?.counts.indices ?? 0..<0
    // A count that is 0 everywhere says nothing of anybody, unless there is no other.
    let counted = all.filter { index in cells.contains { $0.counts[index].people > 0 } }
    return (counted.isEmpty ? Array(all) : counted).allSatisfy { index in
      let counts = hidden.map { (count: cells[$0].counts[index], isForced: isForced($0)) }
      let people = counts.map {
        Side(people: $0.count.people, whole: $0.count.bound, least: 0, isForced: $0.isForced)
      }
      let rest = counts.compactMap { count, isForced in
        count.whole.map {
          Side(
            people: $0 - count.people, whole: $0, least: count.isRestTold ? 1 : 0, isForced: isForced)
        }
      }
      return isOpen(people, overlaps: hidden.contains { cells[$0].overlaps }) && isOpen(rest)
    }
  }

  /// A count or what is left of its whole: each is a column with a sum that the reader knows.
  private struct Side {
    let people: Int
    let whole: Int?
    /// The least that the reader knows it to be.
    let least: Int
    let isForced: Bool
  }

  /// Whether the hidden cells rest on enough people together and the reader's bounds leave those open that
  /// must not be known. Of cells that only cover them a large least count may be known.
  /// - Parameter overlaps: whether the same people may be counted in several of them.
  private func isOpen(_ sides: [Side], overlaps: Bool = false) -> Bool {
    let sum = sides.reduce(0) { $0 + $1.people }
    guard sides.contains(where: { isSmall($0.people) || $0.isForced }) else { return !isSmall(sum) }
    let support = overlaps ? sides.reduce(0) { max($0, $1.people) } : sum
    guard sides.count >= 2, support >= minimum else { return false }
    let room = sides.reduce(0) { $0 + min($1.whole ?? sum, sum) }
    let told = sides.reduce(0) { $0 + $1.least }
    return sides.allSatisfy { side in
      let most = min(side.whole ?? sum, sum)
      let own = min(most, sum - (told - side.least))
      let least = max(side.least, sum - (room - most))
      if isSmall(side.people) || side.isForced && side.people < minimum {
        return least <= 1 && own >= min(minimum - 1, side.whole ?? minimum - 1)
      }
      return !side.isForced || least < own
    }
  }
}
