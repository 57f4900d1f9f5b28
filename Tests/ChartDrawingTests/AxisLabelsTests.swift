import SeededRandomness
import Testing

@testable import ChartDrawing

@Suite struct AxisLabelsTests {
  @Test func firstAndLastLabelsStayAndThoseBetweenOnlyWhereTheyFit() {
    let ticks = [("0", 0), ("10", 250), ("20", 500), ("30", 750), ("40", 1000)]
    #expect(AxisLabels.fitting(ticks, width: 160).map(\.text) == ["0", "10", "20", "30", "40"])
    #expect(AxisLabels.fitting(ticks, width: 45).map(\.text) == ["0", "40"])
    let money = ticks.map { ("Rp\($0.0).000.000.000", $0.1) }
    #expect(AxisLabels.fitting(money, width: 160).map(\.text) == ["Rp0.000.000.000"])
    #expect(AxisLabels.fitting([], width: 160).isEmpty)
    #expect(AxisLabels.fitting([("0", 0)], width: 160).count == 1)
  }

  @Test func labelsAtTheEndsDoNotReachBeyondTheAxis() {
    let labels = AxisLabels.fitting([("-5", 0), ("0", 500), ("5", 1000)], width: 160)
    #expect(labels.map(\.anchor) == [.start, .middle, .end])
  }

  @Test func labelsNeverTouch() {
    var numbers = SeededNumbers(61)
    for _ in 0..<2000 {
      let positions = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        Int.random(in: 0...1000, using: &numbers)
      }
      let ticks = positions.sorted().map {
        (String(repeating: "8", count: Int.random(in: 1...14, using: &numbers)), $0)
      }
      let width = Int.random(in: 40...400, using: &numbers)
      let spans = AxisLabels.fitting(ticks, width: width).map { label in
        let own = label.text.count * AxisLabels.characterWidth
        let point = label.position * width / 1000
        let start = label.anchor == .start ? point : label.anchor == .end ? point - own : point - own / 2
        return start...start + own
      }
      for (left, right) in zip(spans, spans.dropFirst()) { #expect(left.upperBound < right.lowerBound) }
    }
  }
}
