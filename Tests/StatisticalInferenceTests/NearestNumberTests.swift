import Testing

@testable import StatisticalInference

struct NearestNumberTests {
  /// Around every power of two, where numbers of 53 bits end and those of 64.
  @Test func isWhatTheStandardLibraryGives() {
    for power in 0..<126 {
      for offset in Int128(-3)...3 {
        let sum = (Int128(1) << Int128(power)) + offset
        #expect(Double(nearest: sum) == Double(sum))
        #expect(Double(nearest: -sum) == Double(-sum))
      }
    }
  }
}
