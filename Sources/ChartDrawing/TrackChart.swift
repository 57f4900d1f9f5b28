// To whoever must change this file.
//
// A track is one row of a chart, drawn into a cell of the table that holds the same numbers: the row's name is the
// table's, sorting moves both, printing breaks between rows, and the axis stands in the table's head, which is
// repeated. Coordinates from left to right are percents, so that a track takes the width of its cell while strokes and
// dots keep their size; the style sheet makes a track as wide as its cell and 18 pixels high. Shapes differ by form as well as by colour: bars and diamonds, filled and hollow dots. Colours
// are the style sheet's, by class.

/// Rows of a chart that share one axis.
package struct TrackChart: Equatable, Sendable {
  package let scale: ChartScale
  /// A line through every track: a target. Nil for none.
  package let reference: Int?

  /// The least width in pixels that the style sheet gives a track.
  package static let narrowest = 160
  private static let height = 18

  package init(scale: ChartScale, reference: Int? = nil) {
    self.scale = scale
    self.reference = reference
  }

  /// The axis: its ticks, as far as their labels fit.
  /// - Parameter text: prints a tick.
  package func axis(_ text: (Int) -> String) -> String {
    let ticks = scale.ticks.map { (text: text($0), position: scale.position(of: $0)) }
    let labels = AxisLabels.fitting(ticks, width: Self.narrowest)
    return Self.drawing(
      ticks.map { line(at: $0.position, from: 13, "grid") }.joined()
        + labels.map { label in
          SVGElement.text(
            label.text, ["x": percent(label.position), "y": "11", "text-anchor": label.anchor.rawValue])
        }.joined())
  }

  /// A bar from 0, and a diamond for a second value.
  package func bar(_ value: Int?, diamond: Int? = nil) -> String {
    var shapes = zero
    if let value {
      let zero = scale.position(of: 0)
      let end = scale.position(of: value)
      shapes += SVGElement.empty(
        "rect",
        [
          "class": "bar", "x": percent(min(zero, end)), "y": "4", "width": percent(abs(end - zero)),
          "height": "10",
        ])
    }
    shapes += target
    if let diamond {
      // A point cannot be given in percents within a path, so the path stands in a drawing that is moved.
      shapes += "<svg class=\"point\" x=\"\(percent(scale.position(of: diamond)))\">"
      shapes += SVGElement.empty("path", ["class": "mark", "d": "M0 3L5 9L0 15L-5 9Z"]) + "</svg>"
    }
    return Self.drawing(shapes)
  }

  /// A dot with its interval; hollow where the interval holds 0.
  package func interval(_ mean: Int?, low: Int?, high: Int?) -> String {
    var shapes = zero + target
    if let low, let high {
      shapes += SVGElement.empty(
        "line",
        [
          "class": "span", "x1": percent(scale.position(of: low)), "x2": percent(scale.position(of: high)),
          "y1": "9", "y2": "9",
        ])
    }
    if let mean {
      let isCertain = low.map { $0 > 0 } ?? false || high.map { $0 < 0 } ?? false
      shapes += dot(mean, isCertain ? "dot" : "dot hollow")
    }
    return Self.drawing(shapes)
  }

  /// A filled and a hollow dot on one line.
  package func dumbbell(filled: Int?, hollow: Int?) -> String {
    var shapes = zero + target
    if let filled, let hollow {
      shapes += SVGElement.empty(
        "line",
        [
          "class": "span", "x1": percent(scale.position(of: min(filled, hollow))),
          "x2": percent(scale.position(of: max(filled, hollow))), "y1": "9", "y2": "9",
        ])
    }
    if let hollow { shapes += dot(hollow, "dot hollow") }
    if let filled { shapes += dot(filled, "dot") }
    return Self.drawing(shapes)
  }

  /// At the end of the axis the line at 0 would say no more than the cell's edge.
  private var zero: String {
    let zero = scale.position(of: 0)
    return zero > 0 && zero < 1000 ? line(at: zero, from: 0, "zero") : ""
  }

  /// Drawn over bars, which would hide it.
  private var target: String {
    reference.map { line(at: scale.position(of: $0), from: 0, "target") } ?? ""
  }

  private func line(at position: Int, from top: Int, _ name: String) -> String {
    SVGElement.empty(
      "line",
      [
        "class": name, "x1": percent(position), "x2": percent(position), "y1": "\(top)",
        "y2": "\(Self.height)",
      ])
  }

  private func dot(_ value: Int, _ name: String) -> String {
    SVGElement.empty(
      "circle", ["class": name, "cx": percent(scale.position(of: value)), "cy": "9", "r": "5"])
  }

  /// Hidden from readers' programs, which read the numbers of the table.
  private static func drawing(_ shapes: String) -> String {
    "<svg aria-hidden=\"true\">\(shapes)</svg>"
  }
}
