import MarkupEscaping

/// Columns side by side, each before a wider one of what it is compared with: the months of a year before those of the
/// year before.
package struct ColumnChart: Equatable, Sendable {
  package struct Column: Equatable, Sendable {
    package let label: String
    /// Nil where there is no value, which leaves the place empty: absent is not zero.
    package let value: Int?
    package let before: Int?

    package init(label: String, value: Int?, before: Int?) {
      self.label = label
      self.value = value
      self.before = before
    }
  }

  package let columns: [Column]
  package let scale: ChartScale

  /// The least width in pixels that the style sheet gives the drawing.
  package static let narrowest = 260
  private static let plot = 14...150
  private static let height = 172
  /// Tenths of a percent at the left that the axis' labels take.
  private static let margin = 150

  package init(_ columns: [Column]) {
    self.columns = columns
    scale = ChartScale(covering: columns.flatMap { [$0.value, $0.before].compactMap(\.self) })
  }

  /// - Parameters:
  ///   - description: what the drawing shows, for readers who hear it.
  ///   - text: prints a tick.
  package func drawing(_ description: String, _ text: (Int) -> String) -> String {
    var shapes = ""
    for tick in scale.ticks {
      let y = "\(height(of: tick))"
      shapes += SVGElement.empty(
        "line",
        [
          "class": tick == 0 ? "zero" : "grid", "x1": percent(Self.margin), "x2": "100%", "y1": y, "y2": y,
        ])
      shapes += SVGElement.text(
        text(tick), ["x": percent(Self.margin - 15), "y": y, "dy": "4", "text-anchor": "end"])
    }
    let shown = Self.labelled(columns.map(\.label))
    for (number, column) in columns.enumerated() { shapes += marks(column, number, shown.contains(number)) }
    return """
      <svg class="columns" role="img" width="100%" height="\(Self.height)"\
       aria-label="\(escapedMarkup(description))">\(shapes)</svg>
      """
  }

  private func marks(_ column: Column, _ number: Int, _ isLabelled: Bool) -> String {
    let slot = (1000 - Self.margin) / max(1, columns.count)
    let left = Self.margin + number * slot
    var shapes = ""
    if let before = column.before { shapes += self.column(before, "before", left + slot / 20, slot * 9 / 10) }
    if let value = column.value { shapes += self.column(value, "bar", left + slot / 4, slot / 2) }
    if isLabelled {
      shapes += SVGElement.text(
        column.label, ["x": percent(left + slot / 2), "y": "\(Self.height - 6)", "text-anchor": "middle"])
    }
    return shapes
  }

  private func column(_ value: Int, _ name: String, _ left: Int, _ width: Int) -> String {
    let (top, bottom) = (height(of: max(value, 0)), height(of: min(value, 0)))
    return SVGElement.empty(
      "rect",
      [
        "class": name, "x": percent(left), "y": "\(top)", "width": percent(width),
        "height": "\(bottom - top)",
      ])
  }

  /// Every so many labels from the first, as close as they do not touch at the least width.
  static func labelled(_ labels: [String]) -> Set<Int> {
    let longest = labels.map(\.unicodeScalars.count).max() ?? 0
    let needed = longest * AxisLabels.characterWidth + AxisLabels.gap / 2
    let room = max(1, narrowest * (1000 - margin) / 1000)
    let stride = max(1, (needed * labels.count + room - 1) / room)
    return Set(Swift.stride(from: 0, to: labels.count, by: stride))
  }

  /// Pixels from the top.
  private func height(of value: Int) -> Int {
    let span = Self.plot.upperBound - Self.plot.lowerBound
    return Self.plot.upperBound - (scale.position(of: value) * span + 500) / 1000
  }
}
