/// Draws an activity by its size, in logarithmic time.
struct WeightedChoice {
  private var places: [Int] = []
  /// Sums of the sizes up to and with each place.
  private var sums: [Int] = []

  init(_ activities: [PlannedActivity], where isIncluded: (PlannedActivity) -> Bool) {
    var sum = 0
    for (place, activity) in activities.enumerated() where isIncluded(activity) {
      sum += activity.size
      places.append(place)
      sums.append(sum)
    }
  }

  /// A place among all the activities; nil when there is none to choose.
  func draw(_ stream: inout RandomStream) -> Int? {
    guard let total = sums.last else { return nil }
    let wanted = stream.draw(below: total)
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return places[low]
  }
}
