import SeededRandomness

@testable import StatisticalInference

/// How often an 80 % interval held the share of December, by the month of the forecast.
struct ForecastCoverage {
  /// From June to November.
  static let months = 6...11

  private var forecasts: [Int: Int] = [:]
  private var held: [Int: Int] = [:]
  private var above: [Int: Int] = [:]
  private var width: [Int: Int] = [:]

  /// The intervals of this component.
  /// - Parameter first: the first month known, 0 for two years and 12 for the second alone.
  mutating func add(_ city: SimulatedCity, from first: Int) {
    let credits = first == 0 ? city.credits : city.credits(upTo: 12, from: first)
    let cells = HourCells(targets: credits.targets)
    let sizes = CreditSizes(of: credits, in: cells, yearStart: 12)
    let start = (first..<24).first { sizes.counts[$0].contains { $0 > 0 } } ?? 24
    let outcome = credits.onTarget(by: 12...23)
    for month in Self.months {
      guard let span = ForecastSpan(first: start, yearStart: 12, origin: 11 + month, end: 23)
      else { continue }
      let interval = ShareInterval(of: credits, in: cells, sizes: sizes, over: span)
      add(month, interval.low, interval.high, outcome, credits.people)
    }
  }

  /// The 10 % and 90 % quantiles of the shares that result if each month ahead is any known one of this year.
  mutating func addResampling(_ city: SimulatedCity, using numbers: inout SeededNumbers) {
    let people = city.hours.count
    let outcome = city.credits.onTarget(by: 12...23)
    for month in Self.months {
      var shares = (0..<200).map { _ in
        let ahead = (month..<12).map { _ in 12 + Int(numbers.uniform() * Double(month)) }
        return city.hours.count { row in
          row[12..<(12 + month)].reduce(0, +) + ahead.reduce(0) { $0 + row[$1] } >= SimulatedCity.target
        }
      }
      shares.sort()
      add(month, shares[19] * 10_000 / people, (shares[180] * 10_000 - 1) / people + 1, outcome, people)
    }
  }

  private mutating func add(_ month: Int, _ low: Int, _ high: Int, _ outcome: Int, _ people: Int) {
    forecasts[month, default: 0] += 1
    width[month, default: 0] += high - low
    if outcome * 10_000 > high * people {
      above[month, default: 0] += 1
    } else if outcome * 10_000 >= low * people {
      held[month, default: 0] += 1
    }
  }

  /// From 0 to 1.
  func share(_ month: Int) -> Double {
    Double(held[month, default: 0]) / Double(max(1, forecasts[month, default: 0]))
  }

  /// For each month the percentage held, missed below and above, and the mean width in percentage points.
  var row: String {
    Self.months.map { month in
      let count = Double(max(1, forecasts[month, default: 0]))
      func percent(_ part: Int) -> String { String((Double(part) * 1_000 / count).rounded() / 10) }
      let inside = held[month, default: 0]
      let over = above[month, default: 0]
      let under = forecasts[month, default: 0] - inside - over
      let points = Int((Double(width[month, default: 0]) / count / 100).rounded())
      return "\(percent(inside)) (\(percent(under))/\(percent(over)) w\(points))"
    }.joined(separator: " | ")
  }
}
