import Testing

@testable import StatisticalInference

@Suite struct StudentTTests {
  /// Pearson & Hartley, Biometrika Tables for Statisticians, vol. 1 (1966), table 12.
  @Test(
    arguments: [
      (4, [1.533, 2.132, 2.776, 3.747, 4.604, 7.173, 8.610]),
      (9, [1.383, 1.833, 2.262, 2.821, 3.250, 4.297, 4.781]),
      (29, [1.311, 1.699, 2.045, 2.462, 2.756, 3.396, 3.659]),
      (120, [1.289, 1.658, 1.980, 2.358, 2.617, 3.160, 3.373]),
    ] as [(Double, [Double])])
  func quantilesAreThoseOfThePrintedTable(degreesOfFreedom: Double, quantiles: [Double]) throws {
    let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
    for (confidence, quantile) in zip([0.8, 0.9, 0.95, 0.98, 0.99, 0.998, 0.999], quantiles) {
      #expect(abs(distribution.quantile(twoSidedConfidence: confidence) - quantile) < 0.00051)
      #expect(abs(distribution.twoSidedProbability(of: quantile) - (1 - confidence)) < 0.0002)
    }
  }

  /// Computed with 40 digits by the hypergeometric series and the continued fraction; the tails of 100 and more
  /// degrees of freedom also by integrating the density.
  @Test(
    arguments: [
      (1, 0.01, 0.99363401447018348957), (1, 1.8, 0.32282893443419049558),
      (1, 1e10, 6.3661977236758134307e-11),
      (1, 1e290, 6.3661977236758130378e-291), (3.7, 1.7, 0.17012463249285956692),
      (3.7, 20, 0.000066082594681367558676), (3.7, 1e10, 4.3651503906510292898e-37),
      (99.9, 1.8, 0.074878918427755343031), (99.9, 20, 1.0411358804455739904e-36),
      (99.9, 100, 5.8323661712644359293e-102), (100, 1.7, 0.092239327003019261125),
      (100, 1.8, 0.074875897867046187606), (100, 5, 2.450173413503800423e-6),
      (100, 20, 9.9942678613369559334e-37), (100, 100, 4.8629944445394793421e-102),
      (1000, 0.01, 0.99202328193218728879), (1000, 1.8, 0.07216193947038933217),
      (1000, 20, 4.0622884995247713137e-75), (1000, 36, 1.0958201222365398956e-182),
      (1e6, 1.7, 0.089131236490348769032), (1e6, 5, 5.733997870890741569e-7),
      (1e6, 36, 1.2733991120399026725e-283), (1e7, 0.01, 0.99202128757021790295),
      (1e7, 1.8, 0.071860668353232285451), (1e7, 20, 5.5294312069577013813e-89),
      (1e7, 36, 8.7245207691429291184e-284),
    ] as [(Double, Double, Double)])
  func probabilitiesKeepTwelveDigits(degreesOfFreedom: Double, t: Double, expected: Double) throws {
    let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
    for t in [t, -t] {
      #expect(abs(distribution.twoSidedProbability(of: t) / expected - 1) < 1e-12)
    }
  }

  /// Computed with 30 digits, as the roots of those probabilities.
  @Test(
    arguments: [
      (1, 0.05, 0.07870170682461845245), (1, 0.5, 1), (1, 0.95, 12.706204736174693314),
      (1, 0.999999999999, 636633855803.55930338), (1.5, 0.3, 0.46583725859713361074),
      (1.5, 0.95, 6.0166631044279282546), (1.5, 0.999999, 8285.3911948662036467),
      (29, 0.499, 0.68143865755435004221), (29, 0.95, 2.0452296421327038745),
      (29, 0.999999999999, 11.951355221885924394), (119, 0.05, 0.062839172714250345315),
      (119, 0.95, 1.9800998764569394987), (119, 0.99, 2.6177759764908587641),
      (1234.5, 0.95, 1.9618874833313452182), (1234.5, 0.999999, 4.9164415325171287099),
      (1e7, 1e-9, 1.2533141686483532e-9), (1e7, 0.5, 0.67448977472957515263),
      (1e7, 0.95, 1.9599642217672051104), (1e7, 0.999999999999, 7.1305191347738939528),
    ] as [(Double, Double, Double)])
  func quantilesKeepTwelveDigits(degreesOfFreedom: Double, confidence: Double, expected: Double) throws {
    let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
    #expect(abs(distribution.quantile(twoSidedConfidence: confidence) / expected - 1) < 1e-12)
  }

  @Test func oneAndTwoDegreesOfFreedomFollowTheirClosedForms() throws {
    let two = try #require(StudentT(degreesOfFreedom: 2))
    for step in 1..<100 {
      let confidence = Double(step) / 100
      let expected = confidence * (2 / (1 - confidence * confidence)).squareRoot()
      #expect(abs(two.quantile(twoSidedConfidence: confidence) / expected - 1) < 1e-13)
    }
    let one = try #require(StudentT(degreesOfFreedom: 1))
    // tan 67.5° is 1 + √2.
    #expect(abs(one.quantile(twoSidedConfidence: 0.75) - 2.0.squareRoot() - 1) < 1e-14)
  }

  @Test func theQuantileUndoesTheProbabilityAndBothAreMonotone() throws {
    for degreesOfFreedom in [0.5, 0.99, 1, 2.5, 7, 40, 99, 99.999, 100, 101, 5_000, 1e6, 1e7, 1e15] {
      let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
      var last = 0.0
      for step in 1..<1_000 {
        let confidence = Double(step) / 1_000
        let quantile = distribution.quantile(twoSidedConfidence: confidence)
        let probability = distribution.twoSidedProbability(of: quantile)
        #expect(quantile > last, "\(degreesOfFreedom), \(confidence)")
        #expect(abs(probability - (1 - confidence)) < 1e-13, "\(degreesOfFreedom), \(confidence)")
        last = quantile
      }
    }
  }

  @Test(arguments: [0.5, 1, 3.3, 99, 100, 1e7, 1e15])
  func extremesGiveTheirLimits(degreesOfFreedom: Double) throws {
    let distribution = try #require(StudentT(degreesOfFreedom: degreesOfFreedom))
    #expect(distribution.twoSidedProbability(of: 0) == 1)
    #expect(distribution.twoSidedProbability(of: .infinity) == 0)
    #expect(distribution.twoSidedProbability(of: -.infinity) == 0)
    #expect(distribution.twoSidedProbability(of: .nan).isNaN)
    for t in [Double.leastNonzeroMagnitude, 1e-160, 1e153, 1e155, 1e200, .greatestFiniteMagnitude] {
      #expect((0...1).contains(distribution.twoSidedProbability(of: t)), "\(t)")
    }
    #expect(distribution.quantile(twoSidedConfidence: 0) == 0)
    #expect(distribution.quantile(twoSidedConfidence: 1) == .infinity)
    #expect(distribution.quantile(twoSidedConfidence: 1.0.nextDown).isFinite)
    #expect((0..<1e-300).contains(distribution.quantile(twoSidedConfidence: .leastNonzeroMagnitude)))
    for confidence in [-0.1, 1.1, .nan, .infinity] {
      #expect(distribution.quantile(twoSidedConfidence: confidence).isNaN)
    }
  }

  @Test(arguments: [0, -1, 0.49, 1.1e15, .infinity, .nan, -.infinity])
  func thereIsNoDistributionOutOfRange(degreesOfFreedom: Double) {
    #expect(StudentT(degreesOfFreedom: degreesOfFreedom) == nil)
  }
}
