import ChartDrawing
import MarkupEscaping
import ReportModel

/// A chart whose rows are a column of a table of figures: all that it draws stands in the row's other cells too.
struct TableChart {
  enum Kind {
    case bar(FigureName, diamond: FigureName? = nil)
    case interval(mean: FigureName, low: FigureName, high: FigureName)
    case dumbbell(filled: FigureName, hollow: FigureName)

    /// The figure that is drawn first; all of a chart have its measure.
    var figure: FigureName {
      switch self {
      case .bar(let name, _): name
      case .interval(let mean, _, _): mean
      case .dumbbell(let filled, _): filled
      }
    }

    var names: [FigureName] {
      switch self {
      case .bar(let name, let diamond): [name] + [diamond].compactMap(\.self)
      case .interval(let mean, let low, let high): [mean, low, high]
      case .dumbbell(let filled, let hollow): [filled, hollow]
      }
    }
  }

  private let kind: Kind
  private let track: TrackChart
  private let words: Words

  /// - Parameters:
  ///   - owners: of all rows, the total's too.
  ///   - reference: a line through all rows, in the measure of the figures.
  /// - Returns: nil where no row has anything to draw.
  init?(_ kind: Kind, _ owners: [FigureOwner], reference: Int128? = nil, words: Words) {
    let values = owners.flatMap { owner in kind.names.compactMap { owner.scaled($0) } }
    guard !values.isEmpty else { return nil }
    self.kind = kind
    self.words = words
    let line = reference.map { Int(clamping: $0) }
    track = TrackChart(
      scale: ChartScale(covering: values.map { Int(clamping: $0) } + [line].compactMap(\.self)),
      reference: line)
  }

  /// The head's drawing.
  var axis: Markup {
    Markup(
      asItIs: track.axis {
        figureText(scaled: Int128($0), measure: kind.figure.measure, language: words.language)
      })
  }

  func row(_ owner: FigureOwner) -> String {
    func value(_ name: FigureName?) -> Int? { name.flatMap { owner.scaled($0) }.map { Int(clamping: $0) } }
    return switch kind {
    case .bar(let name, let diamond): track.bar(value(name), diamond: value(diamond))
    case .interval(let mean, let low, let high):
      track.interval(value(mean), low: value(low), high: value(high))
    case .dumbbell(let filled, let hollow): track.dumbbell(filled: value(filled), hollow: value(hollow))
    }
  }
}
