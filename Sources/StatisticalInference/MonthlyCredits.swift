/// What each person with a target was credited in each of the last 24 months, and the target.
///
/// The order in which people are added shows in no figure that is derived.
package struct MonthlyCredits: Equatable, Sendable {
  /// How many months are held for each person; the last is the month of the period.
  package static let months = 24

  /// In 1/100 JP, one of each person; a target of 0 or less is met by anybody.
  private(set) var targets: [Int64] = []
  /// Of each person the months with hours, one after the other: hardly anybody has some in most of them.
  private var hours: [Int32] = []
  private var places: [UInt8] = []
  /// Where each person's months end.
  private var ends: [UInt32] = []

  package init() {}

  package var people: Int { targets.count }

  /// Adds a person.
  /// - Parameters:
  ///   - target: of a year, in 1/100 JP.
  ///   - hours: credited in each month, in 1/100 JP, that of the period last. The months missing before the
  ///     first count as 0 and those before the last 24 are left out; less than 0 counts as 0, more than
  ///     2³¹ − 1 as that.
  package mutating func add(target: Int64, hours: Span<Int64>) {
    targets.append(target)
    let first = max(0, hours.count - Self.months)
    let lacking = Self.months - (hours.count - first)
    for month in first..<hours.count where hours[month] > 0 {
      self.hours.append(Int32(clamping: hours[month]))
      places.append(UInt8(truncatingIfNeeded: lacking + month - first))
    }
    ends.append(UInt32(truncatingIfNeeded: self.hours.count))
  }

  /// Counts the people of `other` too, as if each had been added.
  package mutating func merge(_ other: MonthlyCredits) {
    let before = UInt32(truncatingIfNeeded: hours.count)
    targets.append(contentsOf: other.targets)
    hours.append(contentsOf: other.hours)
    places.append(contentsOf: other.places)
    ends.reserveCapacity(ends.count + other.ends.count)
    for end in other.ends { ends.append(before + end) }
  }

  /// Calls `body` with each month in which a person has hours, and these, in 1/100 JP, the oldest first.
  func forEachMonth(of person: Int, _ body: (_ month: Int, _ hours: Int64) -> Void) {
    let start = person == 0 ? 0 : Int(ends[person - 1])
    for place in start..<Int(ends[person]) { body(Int(places[place]), Int64(hours[place])) }
  }

  /// The first month, from 0 to 23, in which anybody was credited anything; nil without one.
  var firstMonth: Int? { places.min().map { Int($0) } }

  /// How many people have reached their target by the hours of these months, from 0 to 23.
  func onTarget(by months: ClosedRange<Int>) -> Int {
    var reached = 0
    for (person, target) in targets.enumerated() {
      var sum: Int64 = 0
      forEachMonth(of: person) { month, hours in
        if months.contains(month) { sum += hours }
      }
      if sum >= target { reached += 1 }
    }
    return reached
  }
}
