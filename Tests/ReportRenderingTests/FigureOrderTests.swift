import ReportModel
import Testing

@testable import ReportRendering

@Suite struct FigureOrderTests {
  private let words: Words

  init() throws {
    words = try WordsReader.words(.indonesian, in: TemplateSet())
  }

  private func order(_ order: FigureOrder, _ figures: [Figure.Value]) -> [Int] {
    let owners = figures.enumerated().map { number, value in
      FigureOwner(path: "U\(number)", name: "\(number)", figures: [Figure(order.name, value)], words: words)
    }
    return order.sorted(owners).compactMap { Int($0.name) }
  }

  @Test func rowsWithoutANumberStandLastEitherWay() {
    let values: [Figure.Value] = [.absent(.tooFew), .number(5), .absent(.noData), .number(-2), .number(0)]
    #expect(order(.ascending(.hoursMean), values) == [3, 4, 1, 0, 2])
    #expect(order(.descending(.hoursMean), values) == [1, 4, 3, 0, 2])
  }

  @Test func equalRowsStayAsTheyStand() {
    let values = [3, 1, 3, 1].map { Figure.Value.number($0) }
    #expect(order(.ascending(.hoursMean), values) == [1, 3, 0, 2])
    #expect(order(.descending(.hoursMean), values) == [0, 2, 1, 3])
  }

  @Test func wordsStandAsTheyAreDefined() {
    let values: [Figure.Value] = [
      .code(.nothing), .absent(.tooFew), .code(.time), .code(.budget), .code(.seats),
    ]
    #expect(order(.ascending(.constraint), values) == [3, 4, 2, 0, 1])
  }
}
