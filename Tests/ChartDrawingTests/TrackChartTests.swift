import ChartDrawing
import Testing

@Suite struct TrackChartTests {
  private let chart = TrackChart(scale: ChartScale(covering: [2000]), reference: 2000)

  @Test func barReachesFromZeroToItsValueBesideTheTarget() {
    let track = chart.bar(1500, diamond: 500)
    #expect(track.contains(#"<rect class="bar" x="0%" y="4" width="75%" height="10"/>"#))
    #expect(track.contains(#"<line class="target" x1="100%" x2="100%" y1="0" y2="18"/>"#))
    #expect(track.contains(#"<svg class="point" x="25%">"#))
  }

  @Test func barBelowZeroReachesToTheLeft() {
    let track = TrackChart(scale: ChartScale(covering: [-10, 10])).bar(-5)
    #expect(track.contains(#"<rect class="bar" x="25%" y="4" width="25%" height="10"/>"#))
  }

  /// A row without values shows the axis' lines and nothing that could be taken for 0.
  @Test func absentIsNotZero() {
    #expect(!chart.bar(nil).contains("rect"))
    #expect(!chart.interval(nil, low: nil, high: nil).contains("circle"))
    #expect(!chart.dumbbell(filled: nil, hollow: nil).contains("circle"))
    #expect(chart.bar(0).contains(#"width="0%""#))
    #expect(chart.bar(nil).contains("target"))
  }

  @Test(arguments: [(5, 15, "dot"), (-5, 15, "dot hollow"), (-15, -5, "dot"), (0, 10, "dot hollow")])
  func dotIsHollowWhereItsIntervalHoldsZero(_ low: Int, _ high: Int, _ shape: String) {
    let chart = TrackChart(scale: ChartScale(covering: [-20, 20]))
    #expect(chart.interval((low + high) / 2, low: low, high: high).contains("<circle class=\"\(shape)\""))
  }

  @Test func dotWithoutIntervalIsHollow() {
    #expect(chart.interval(100, low: nil, high: nil).contains("dot hollow"))
  }

  @Test func dumbbellJoinsItsDotsFromLeftToRight() {
    let track = chart.dumbbell(filled: 1800, hollow: 200)
    #expect(track.contains(#"<line class="span" x1="10%" x2="90%" y1="9" y2="9"/>"#))
    #expect(track.contains(#"<circle class="dot hollow" cx="10%""#))
    #expect(track.contains(#"<circle class="dot" cx="90%""#))
    #expect(!chart.dumbbell(filled: 1800, hollow: nil).contains("span"))
  }

  @Test func axisPrintsItsTicksAsTheCallerSays() {
    let axis = chart.axis { "\($0 / 100)" }
    for label in [">0<", ">5<", ">10<", ">15<", ">20<"] { #expect(axis.contains(label)) }
    #expect(axis.contains(#"x="100%" y="11" text-anchor="end""#))
  }

  @Test func textOfAnAxisIsEscaped() {
    #expect(!chart.axis { _ in "<b>" }.contains("<b>"))
  }
}
