import Testing

@testable import ReportRendering

/// Contrast of every colour of the style sheet, in both schemes, by the formula of WCAG 2.2 (relative luminance of sRGB).
@Suite struct PaletteTests {
  private let light: [String: [Int]]
  private let dark: [String: [Int]]

  init() throws {
    let style = String(decoding: try TemplateSource("report.css", in: TemplateSet()).bytes, as: UTF8.self)
    let schemes = style.split(separator: ":root {", omittingEmptySubsequences: false).dropFirst().map {
      block in
      Dictionary(
        uniqueKeysWithValues: block.prefix { $0 != "}" }.matches(of: #/--([a-z-]+): #([0-9a-f]{6});/#).map {
          (String($0.1), Self.channels($0.2))
        })
    }
    try #require(schemes.count == 2)
    (light, dark) = (schemes[0], schemes[1])
  }

  private static func channels(_ digits: Substring) -> [Int] {
    let value = Int(digits, radix: 16) ?? 0
    return [value >> 16, value >> 8 & 255, value & 255]
  }

  /// 1 for equal colours, 21 for black on white.
  private func contrast(_ left: [Int], _ right: [Int]) -> Double {
    func luminance(_ colour: [Int]) -> Double {
      let parts = colour.map { channel -> Double in
        let part = Double(channel) / 255
        return part <= 0.04045 ? part / 12.92 : power((part + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (high, low) = (max(luminance(left), luminance(right)), min(luminance(left), luminance(right)))
    return (high + 0.05) / (low + 0.05)
  }

  /// x to the power of 2.4, as x² times the fifth root of x² by Newton's method.
  private func power(_ base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
    return square * root
  }

  @Test func formulaGivesTheKnownContrasts() {
    #expect(abs(contrast([255, 255, 255], [0, 0, 0]) - 21) < 0.001)
    // The grey that is known as the lightest one for text on white.
    #expect(abs(contrast([255, 255, 255], [118, 118, 118]) - 4.54) < 0.01)
  }

  /// Text needs 4.5 to 1 against what it stands on.
  @Test(arguments: [
    ("ink", "ground"), ("ink", "raised"), ("quiet", "ground"), ("quiet", "raised"), ("accent", "ground"),
    ("accent", "raised"), ("warn-ink", "warn-ground"), ("good-ink", "good-ground"),
  ])
  func textCanBeRead(_ text: String, _ ground: String) throws {
    for scheme in [light, dark] {
      #expect(contrast(try #require(scheme[text]), try #require(scheme[ground])) >= 4.5)
    }
  }

  /// What a chart draws needs 3 to 1 against the page, and against the row under the pointer.
  @Test(arguments: ["chart", "before", "target", "ink", "quiet"], ["ground", "raised"])
  func chartsCanBeSeen(_ colour: String, _ ground: String) throws {
    for scheme in [light, dark] {
      #expect(contrast(try #require(scheme[colour]), try #require(scheme[ground])) >= 3)
    }
  }

  @Test func bothSchemesHaveEveryColour() {
    #expect(Set(light.keys) == Set(dark.keys))
  }
}
