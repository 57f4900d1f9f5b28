import Testing
import TrainingDomain

@Suite struct RoundingTests {
  @Test(
    arguments: [
      (1, 2, 1), (-1, 2, -1), (3, 2, 2), (-3, 2, -2), (5, 2, 3), (-5, 2, -3), (49, 100, 0), (-49, 100, 0),
      (50, 100, 1), (-50, 100, -1), (51, 100, 1), (1, 3, 0), (2, 3, 1), (-2, 3, -1), (-1, 3, 0), (0, 7, 0),
      (7, 7, 1), (-7, 7, -1), (10, 4, 3), (-10, 4, -3), (9, 4, 2), (1, 1, 1),
    ] as [(Int128, Int128, Int128)])
  func halvesGoAwayFromZero(numerator: Int128, denominator: Int128, expected: Int128) {
    #expect(roundedQuotient(numerator, denominator) == expected)
  }

  @Test func roundingAgreesWithTheDefinitionForAllSmallNumbers() {
    for numerator in Int128(-60)...60 {
      for denominator in Int128(1)...13 {
        let magnitude = (2 * numerator.magnitude + denominator.magnitude) / (2 * denominator.magnitude)
        #expect(roundedQuotient(numerator, denominator) == (numerator < 0 ? -1 : 1) * Int128(magnitude))
      }
    }
  }

  @Test func theGreatestNumbersDoNotTrap() {
    #expect(roundedQuotient(.max, 1) == .max)
    #expect(roundedQuotient(.min, 1) == .min)
    #expect(roundedQuotient(.max, .max) == 1)
    #expect(roundedQuotient(.max - 1, .max) == 1)
    #expect(roundedQuotient(.min, .max) == -1)
    #expect(roundedQuotient(1, .max) == 0)
  }
}
