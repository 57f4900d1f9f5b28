import Testing

@testable import ReportModel

/// Which cells of one column are hidden.
@Suite struct CellProtectionTests {
  struct Case: Sendable {
    let people: [Int]
    var wholes: [Int]?
    var forced: Set<Int> = []
    let hidden: Set<Int>
    var sum = false
  }

  static let cases: [Case] = [
    Case(people: [], hidden: []),
    Case(people: [0, 5, 9], hidden: []),
    // A small other cell covers, of several like it the first; cells of nobody cover nothing.
    Case(people: [3, 0, 30, 9, 6], hidden: [0, 3]),
    // 1 + 2 people are still too few together.
    Case(people: [1, 2, 10, 6], hidden: [0, 1, 3]),
    Case(people: [4, 4, 9], hidden: [0, 1]),
    Case(people: [3, 0], hidden: [0], sum: true),
    Case(people: [2, 2], hidden: [0, 1], sum: true),
    Case(people: [9, 8], forced: [0], hidden: [0, 1]),
    Case(people: [9], forced: [0], hidden: [0], sum: true),
    // What is left of the whole is secret, too: 2 of 10, covered by 5 of 20.
    Case(people: [8, 15, 30], wholes: [10, 20, 60], hidden: [0, 1]),
    // All of 6 are in the other cell: the rest of both is the rest of the first.
    Case(people: [8, 6, 30], wholes: [10, 6, 60], hidden: [0, 1, 2]),
    Case(people: [10, 20], wholes: [10, 20], hidden: []),
    Case(people: [0, 20], wholes: [10, 20], hidden: []),
    // 3 of 3 and 9 of 9: everybody of both, whatever else is hidden.
    Case(people: [3, 9], wholes: [3, 9], hidden: [0, 1], sum: true),
    // A large least count of the cover is no secret.
    Case(people: [3, 10, 500], wholes: [400, 900, 1000], hidden: [0, 1]),
    // 3 of 400 and 5 of 6: 8 less at most 6 leaves at least 2 to the first.
    Case(people: [3, 5, 20], wholes: [400, 6, 90], hidden: [0, 1, 2]),
  ]

  @Test(arguments: cases)
  func hidesSecretCellsAndTheirCover(_ given: Case) {
    let cells = given.people.enumerated().map { number, people in
      CellProtection.Cell(
        counts: [CellProtection.Count(people: people, whole: given.wholes?[number])],
        isForced: given.forced.contains(number))
    }
    let (hidden, sum) = CellProtection(cells: cells, minimum: 5).hidden()
    #expect(hidden == given.hidden)
    #expect(sum == given.sum)
  }
}
