import Testing

@testable import ChartDrawing

@Suite struct ColumnChartTests {
  private func chart(_ values: [Int?], before: [Int?] = []) -> String {
    let columns = values.enumerated().map { number, value in
      ColumnChart.Column(
        label: "M\(number + 1)", value: value, before: before.indices.contains(number) ? before[number] : nil)
    }
    return ColumnChart(columns).drawing("JP \"<\u{301}per bulan") { "\($0)" }
  }

  @Test func columnsStandOnZeroBeforeWiderOnesOfLastYear() {
    let drawing = chart([100, 50], before: [50, nil])
    #expect(drawing.contains(#"<rect class="before" x="17.1%" y="82" width="38.2%" height="68"/>"#))
    #expect(drawing.contains(#"<rect class="bar" x="25.6%" y="14" width="21.2%" height="136"/>"#))
    #expect(drawing.contains(#"<rect class="bar" x="68.1%" y="82" width="21.2%" height="68"/>"#))
    #expect(drawing.ranges(of: "class=\"before\"").count == 1)
  }

  @Test func monthWithoutValueLeavesItsPlaceEmpty() {
    #expect(chart([nil, 3]).ranges(of: "<rect").count == 1)
    #expect(chart([0, 3]).ranges(of: "<rect").count == 2)
  }

  @Test(arguments: [0, 1, 12, 300])
  func anyCountOfColumnsIsDrawnWithinTheFrame(_ count: Int) {
    let drawing = chart(Array(repeating: 7, count: count))
    #expect(drawing.ranges(of: "<rect").count == count)
    for match in drawing.matches(of: /x[12]?="(\d+)(?:\.\d)?%"/) { #expect((Int(match.1) ?? 101) <= 100) }
  }

  @Test func descriptionIsEscaped() {
    #expect(chart([1]).contains("aria-label=\"JP &quot;&lt;\u{301}per bulan\""))
  }

  @Test func labelsAreThinnedUntilTheyDoNotTouch() {
    #expect(ColumnChart.labelled(["Jan", "Feb", "Mar"]) == [0, 1, 2])
    #expect(ColumnChart.labelled(Array(repeating: "Jan", count: 12)).count < 12)
    #expect(ColumnChart.labelled(Array(repeating: String(repeating: "x", count: 60), count: 5)) == [0])
    #expect(ColumnChart.labelled([]) == [])
  }
}
