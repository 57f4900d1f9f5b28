/// The time that somebody was there: a union of intervals in seconds, so that rejoining from a second
/// device counts once. Adding in any order gives the same value.
struct SessionTime: Equatable {
  /// Bounds are cut to this, so that no length can overflow; it is far beyond any calendar.
  private static let limit = 1 << 60

  /// Apart from each other, in ascending order, none of them empty.
  private(set) var intervals: [Range<Int>] = []

  /// Adds the interval from a second up to, not including, another one.
  /// - Returns: false for an interval that ends before it begins; it is not added.
  @discardableResult
  mutating func add(from: Int, to: Int) -> Bool {
    guard from <= to else { return false }
    var joined = Self.cut(from)..<Self.cut(to)
    guard !joined.isEmpty else { return true }
    let first = intervals.firstIndex { $0.upperBound >= joined.lowerBound } ?? intervals.count
    var end = first
    while end < intervals.count, intervals[end].lowerBound <= joined.upperBound {
      joined =
        min(joined.lowerBound, intervals[end].lowerBound)..<max(joined.upperBound, intervals[end].upperBound)
      end += 1
    }
    intervals.replaceSubrange(first..<end, with: CollectionOfOne(joined))
    return true
  }

  /// The seconds of the union, all or those within a range.
  func seconds(within range: Range<Int>? = nil) -> Int {
    intervals.reduce(0) { sum, interval in
      sum + (range.map { interval.clamped(to: $0) } ?? interval).count
    }
  }

  private static func cut(_ second: Int) -> Int { min(max(second, -limit), limit) }
}
