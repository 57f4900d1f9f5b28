import ReportModel
import ReportRendering
import Testing

@Suite struct FigureTextTests {
  @Test(arguments: [
    (7_773_600, Measure.hours, "77.736", "77,736"),
    (1250, .hours, "12,50", "12.50"),
    (5, .hours, "0,05", "0.05"),
    (0, .hours, "0", "0"),
    (-5, .points, "-0,05", "-0.05"),
    (4510, .percent, "45,10%", "45.10%"),
    (10_000, .percent, "100%", "100%"),
    (1_250_000, .rupiah, "Rp1.250.000", "Rp1,250,000"),
    (-5000, .rupiah, "-Rp5.000", "-Rp5,000"),
    (999, .rupiahPerHour, "Rp999", "Rp999"),
    (-123, .ratio, "-0,0123", "-0.0123"),
    (1_234_567, .people, "1.234.567", "1,234,567"),
  ])
  func printsAsReadersWrite(_ scaled: Int, _ measure: Measure, _ indonesian: String, _ english: String) {
    #expect(figureText(scaled: Int128(scaled), measure: measure, language: .indonesian) == indonesian)
    #expect(figureText(scaled: Int128(scaled), measure: measure, language: .english) == english)
  }

  @Test func printsTheLargestNumbers() {
    #expect(
      figureText(scaled: .min, measure: .rupiah, language: .english)
        == "-Rp170,141,183,460,469,231,731,687,303,715,884,105,728")
  }
}
