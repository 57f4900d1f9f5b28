/// Hours in equal cells, in which sums of several credits are counted out.
///
/// A cell is a twentieth of the median target: 1 JP where most must reach 20.
struct HourCells: Equatable, Sendable {
  /// In 1/100 JP, at least 1.
  let width: Int64
  /// The greatest cell, from 1 to 80: that of the greatest target, at most of four median ones. It also holds
  /// every greater credit.
  let last: Int

  /// - Parameter targets: in 1/100 JP; those of 0 or less need nothing and do not count.
  init(targets: [Int64]) {
    let sorted = targets.filter { $0 > 0 }.sorted()
    let median = sorted.isEmpty ? 1 : sorted[sorted.count / 2]
    width = (median - 1) / 20 + 1
    last = Int(min(80, ((sorted.last ?? 1) - 1) / width + 1))
  }

  /// The nearest cell of what somebody still needs, at least 1; nil beyond the last.
  /// - Parameter need: in 1/100 JP, greater than 0.
  func cell(ofNeed need: Int64) -> Int? {
    let (whole, rest) = need.quotientAndRemainder(dividingBy: width)
    let cell = max(1, rest >= width - rest ? whole + 1 : whole)
    return cell > Int64(last) ? nil : Int(cell)
  }
}
