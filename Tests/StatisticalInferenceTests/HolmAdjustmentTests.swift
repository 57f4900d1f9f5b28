import SeededRandomness
import StatisticalInference
import Testing

@Suite struct HolmAdjustmentTests {
  /// By hand: the smallest times m, the next times m − 1, …, never less than the one before.
  @Test(
    arguments: [
      ([], []), ([0.25], [0.25]), ([0.125, 0.5], [0.25, 0.5]), ([0.5, 0.125], [0.5, 0.25]),
      ([0.0625, 0.25, 0.1875, 0.03125], [0.1875, 0.375, 0.375, 0.125]),
      ([0.25, 0.25, 0.25], [0.75, 0.75, 0.75]), ([0.125, 0.125, 0.5], [0.375, 0.375, 0.5]),
      ([0.5, 0.75, 1], [1, 1, 1]), ([0, 0, 0], [0, 0, 0]), ([0.25, .nan], [0.5, 1]), ([-1, 2], [1, 1]),
    ] as [([Double], [Double])])
  func adjustedProbabilitiesAreThoseByHand(probabilities: [Double], adjusted: [Double]) {
    #expect(holmAdjusted(probabilities) == adjusted)
  }

  @Test func adjustedProbabilitiesKeepTheOrderAndAreNeverBelowTheRaw() {
    var numbers = SeededNumbers(5)
    for _ in 0..<300 {
      let raw = (0..<Int.random(in: 1...20, using: &numbers)).map { _ in
        // In steps, so that there are ties.
        Double(Int.random(in: 0...50, using: &numbers)) / 200
      }
      let adjusted = holmAdjusted(raw)
      for (p, q) in zip(raw, adjusted) { #expect(q >= p && q <= 1, "\(raw)") }
      for (p, q) in zip(raw, adjusted) {
        for (other, otherAdjusted) in zip(raw, adjusted) {
          #expect(p == other ? q == otherAdjusted : p > other || q <= otherAdjusted, "\(raw)")
        }
      }
      let least = raw.min() ?? 0
      #expect(adjusted.min() == min(1, Double(raw.count) * least), "\(raw)")
    }
  }
}
