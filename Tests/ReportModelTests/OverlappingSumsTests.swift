import Testing

@testable import ReportModel

/// Which cells are hidden where one stands in several sums.
@Suite struct OverlappingSumsTests {
  private func hidden(
    _ people: [Int], _ sums: [(whole: Int?, parts: [Int])], untold: Set<Int> = [], forced: Set<Int> = []
  ) -> Set<Int> {
    let cells = people.enumerated().map { number, people in
      CellProtection.Cell(
        counts: [CellProtection.Count(people: people, whole: nil)], isForced: forced.contains(number),
        isUntold: untold.contains(number))
    }
    return OverlappingSums(
      cells: cells, sums: sums.map { OverlappingSums.Sum(whole: $0.whole, parts: $0.parts) }, minimum: 5
    ).hidden()
  }

  @Test func hidesACellOfNoSum() {
    #expect(hidden([3, 9], []) == [0])
  }

  /// A table of two rows and two columns: one secret cell takes three others.
  @Test func coversACellInItsRowAndItsColumn() {
    #expect(
      hidden([3, 20, 30, 40], [(nil, [0, 1]), (nil, [2, 3]), (nil, [0, 2]), (nil, [1, 3])]) == [0, 1, 2, 3])
  }

  /// Each sum has enough hidden cells, but the first less the second leaves the secret cell alone.
  @Test func closesWhatFollowsFromSeveralSums() {
    let found = hidden(
      [3, 3, 6, 3, 6, 40], [(nil, [0, 1, 2, 5]), (nil, [1, 2]), (nil, [0, 3, 4, 5]), (nil, [3, 4])])
    #expect(found == [0, 1, 2, 3, 4, 5])
  }

  @Test func findsWhatFollows() {
    // A circle of the cells 0, 1 and 2, and a bridge, 3.
    let sums = [[0, 1], [1, 2, 3], [0, 2], [3]].map { OverlappingSums.Sum(whole: nil, parts: $0) }
    let labels = SumGraph(cells: 4, sums: sums).labels(of: [0, 1, 2, 3])
    #expect(labels[3] == 0)
    #expect(labels[0] != 0)
    #expect(labels[0] == labels[1])
    #expect(labels[1] == labels[2])
  }

  /// What is not published covers without a loss.
  @Test func coversByWhatIsNotPublishedAnyway() {
    #expect(hidden([3, 9, 30], [(nil, [0, 1, 2])]) == [0, 1])
    #expect(hidden([3, 9, 30], [(nil, [0, 1, 2])], untold: [2]) == [0, 2])
  }

  /// Training records of two people: an activity is hidden, or the form less its activities would tell of them.
  @Test func coversFewWhoAreNotPublished() {
    #expect(hidden([20, 2, 30], [(nil, [0, 1, 2])], untold: [1]) == [0, 1])
  }

  @Test func hidesAPartOfAHiddenSum() {
    #expect(hidden([60, 9, 12, 30], [(0, [1, 2]), (nil, [0, 3])], forced: [0]) == [0, 1, 3])
  }
}
