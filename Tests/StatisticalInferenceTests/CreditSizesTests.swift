import Testing

@testable import StatisticalInference

@Suite struct CreditSizesTests {
  private func sizes(_ people: [[Int64]]) -> CreditSizes {
    var credits = MonthlyCredits()
    for hours in people { credits.add(target: 2_000, hours: hours.span) }
    return CreditSizes(of: credits, in: HourCells(targets: credits.targets), yearStart: 18)
  }

  @Test func hoursBetweenTwoCellsKeepTheirMean() {
    let sizes = sizes([[325, 0, 50, 9_000]])
    #expect(sizes.counts[20][3] == 48)
    #expect(sizes.counts[20][4] == 16)
    #expect(!sizes.isAny(in: 21...21))
    #expect(sizes.counts[22][0] == 32)
    #expect(sizes.counts[22][1] == 32)
    #expect(sizes.counts[23][20] == 64)
    #expect(sizes.counts.joined().reduce(0, +) == 3 * 64)
  }

  @Test func whoHasReachedTheTargetCountsAgainFromTheNextYear() {
    // Months 18 to 23 are this year's, 17 is last December.
    let sizes = sizes([[100, 2_000, 100, 2_000, 100, 100, 100, 100]])
    #expect(
      (16...23).map { sizes.isAny(in: $0...$0) } == [true, true, true, true, false, false, false, false])
  }

  @Test func aPaceIsThatOfTheMeanRateByHand() {
    // Shape 1. Of two people one is credited in month 18: pace ½. Its rate is then (1 + 1) ÷ (1 + ½) and the
    // other's 1 ÷ (1 + ½); both are credited in month 19: 2 ÷ (3 ÷ 1.5) = 1. In month 20 the expected number
    // is 1.5 and the rates are 3 ÷ 2.5 and 2 ÷ 2.5; one is credited with 5 JP.
    let sizes = sizes([[500, 500, 500, 0, 0, 0], [0, 500, 0, 0, 0, 0]])
    let each = sizes.paces(of: Array(repeating: 1, count: 21), shape: 1)
    let cells = sizes.paces(of: (0...20).map(Double.init), shape: 1)
    for (month, pace) in [(17, 0), (18, 0.5), (19, 1), (20, 0.5), (21, 0)] {
      #expect(abs(each[month] - pace) < 1e-14, "\(month)")
      #expect(abs(cells[month] - 5 * pace) < 1e-14, "\(month)")
    }
  }
}
