import Testing

@testable import StatisticalInference

@Suite struct HourCellsTests {
  @Test func aCellIsATwentiethOfTheMedianTarget() {
    let cells = HourCells(targets: [2_000, 0, 2_000, 2_400, -5])
    #expect(cells.width == 100)
    #expect(cells.last == 24)
    #expect([1, 149, 150, 2_000, 2_400].map(cells.cell(ofNeed:)) == [1, 1, 2, 20, 24])
    #expect(cells.cell(ofNeed: 2_500) == nil)
  }

  @Test func aTargetFarAboveTheMedianKeepsTheCellsFew() {
    let cells = HourCells(targets: [2_000, 2_000, .max])
    #expect(cells.last == 80)
    #expect(cells.cell(ofNeed: .max) == nil)
  }

  @Test(arguments: [[], [0, -1], [1], [.max], [.min, .max]] as [[Int64]])
  func anyTargetsMakeCells(targets: [Int64]) {
    let cells = HourCells(targets: targets)
    #expect(cells.width >= 1)
    #expect((1...80).contains(cells.last))
    #expect(cells.cell(ofNeed: 1) == 1)
  }
}
