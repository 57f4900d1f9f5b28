import ChartDrawing
import SeededRandomness
import Testing

@Suite struct ChartScaleTests {
  struct Case: Sendable {
    let values: [Int]
    let ticks: [Int]
  }

  @Test(arguments: [
    Case(values: [], ticks: [0, 1]), Case(values: [0], ticks: [0, 1]), Case(values: [1], ticks: [0, 1]),
    Case(values: [7], ticks: [0, 2, 4, 6, 8]), Case(values: [2000], ticks: [0, 500, 1000, 1500, 2000]),
    Case(values: [2001], ticks: [0, 1000, 2000, 3000]), Case(values: [-3, 9], ticks: [-5, 0, 5, 10]),
    Case(values: [-40], ticks: [-40, -30, -20, -10, 0]), Case(values: [-1, 1], ticks: [-1, 0, 1]),
    Case(values: [3, 41, 12], ticks: [0, 20, 40, 60]),
  ])
  func ticksAreRoundNumbersAroundAllValues(_ example: Case) {
    #expect(ChartScale(covering: example.values).ticks == example.ticks)
  }

  @Test func axisHoldsEveryValueInFewRoundSteps() {
    var numbers = SeededNumbers(6)
    for _ in 0..<5000 {
      let size = Int(pow10: Int.random(in: 0...15, using: &numbers))
      let values = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
        Int.random(in: -size...size, using: &numbers)
      }
      let steps = Int.random(in: 1...6, using: &numbers)
      let scale = ChartScale(covering: values, steps: steps)
      #expect(scale.low <= min(0, values.min() ?? 0) && scale.high >= max(0, values.max() ?? 0))
      #expect(scale.ticks.contains(0) && scale.ticks.count - 1 <= max(2, steps))
      var first = scale.step
      while first % 10 == 0 { first /= 10 }
      #expect([1, 2, 5].contains(first))
      for value in values { #expect((0...1000).contains(scale.position(of: value))) }
      #expect(scale.position(of: scale.low) == 0 && scale.position(of: scale.high) == 1000)
      #expect(scale.position(of: .min) == 0 && scale.position(of: .max) == 1000)
    }
  }

  /// Rupiah of a nation do not overflow, nor do numbers that nobody has.
  @Test func hugeValuesAreCutToTheAxis() {
    #expect(ChartScale(covering: [.max]).ticks.last == 1_000_000_000_000_000)
    #expect(ChartScale(covering: [.min, .max]).ticks.first == -1_000_000_000_000_000)
  }

  @Test func positionsAreRoundedOnceHalfUp() {
    let scale = ChartScale(covering: [2000])
    #expect([0, 1, 999, 1000, 2000].map(scale.position) == [0, 1, 500, 500, 1000])
    #expect(ChartScale(covering: [-5, 10]).position(of: 0) == 333)
  }
}

extension Int {
  fileprivate init(pow10 exponent: Int) { self = (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
