/// What each person with a target was credited in each of the last 24 months, and the target.
///
/// The order in which people are added shows in no figure that is derived.
package struct MonthlyCredits: Equatable, Sendable {
  /// How many months are held for each person; the last is the month of the period.
  package static let months = 24

  /// In 1/100 JP, one of each person; a target of 0 or less is met by anybody.
  private(set) var targets: [Int64] = []
  /// In 1/100 JP, `months` of each person, the oldest first, each 0 or greater.
  private(set) var hours: [Int32] = []

  package init() {}

  package var people: Int { targets.count }

  /// Adds a person.
  /// - Parameters:
  ///   - target: of a year, in 1/100 JP.
  ///   - hours: credited in each month, in 1/100 JP, that of the period last. The months missing before the
  ///     first count as 0 and those before the last 24 are left out; less than 0 counts as 0, more than
  ///     2³¹ − 1 as that.
  package mutating func add(target: Int64, hours: some Collection<Int64>) {
    targets.append(target)
    let known = hours.dropFirst(max(0, hours.count - Self.months))
    self.hours.append(contentsOf: repeatElement(0, count: Self.months - known.count))
    for value in known { self.hours.append(Int32(clamping: max(0, value))) }
  }

  /// Counts the people of `other` too, as if each had been added.
  package mutating func merge(_ other: MonthlyCredits) {
    targets.append(contentsOf: other.targets)
    hours.append(contentsOf: other.hours)
  }

  /// The first month, from 0 to 23, in which anybody was credited anything; nil without one.
  var firstMonth: Int? {
    var first = Self.months
    for start in stride(from: 0, to: hours.count, by: Self.months) where first > 0 {
      first = (0..<first).first { hours[start + $0] > 0 } ?? first
    }
    return first < Self.months ? first : nil
  }

  /// How many people have reached their target by the hours of these months, from 0 to 23.
  func onTarget(by months: ClosedRange<Int>) -> Int {
    var reached = 0
    for (person, target) in targets.enumerated() {
      var sum: Int64 = 0
      for month in months { sum += Int64(hours[person * Self.months + month]) }
      if sum >= target { reached += 1 }
    }
    return reached
  }
}
