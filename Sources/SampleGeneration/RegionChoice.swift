/// The activities of a region, to be drawn from by size.
struct RegionChoice {
  let all: WeightedChoice
  let long: WeightedChoice
  let short: WeightedChoice

  init(_ activities: [PlannedActivity], region: Int) {
    all = WeightedChoice(activities) { $0.region == region }
    long = WeightedChoice(activities) {
      $0.region == region && $0.creditedHours >= SampleForms.longFrom
    }
    short = WeightedChoice(activities) {
      $0.region == region && $0.creditedHours < SampleForms.longFrom
    }
  }
}
