/// The need of a unit against its capacities, and what comes of both. Hours are in 1/100 JP.
struct Outlook {
  let need: Int128
  var capacities: [Resource: Int128]
  let lowerBounds: Set<Resource>
  let losses: LossRate?
  /// Tenths of the losses that occur: 9 where a tenth less is lost.
  var tenthsLost: Int128 = 10

  /// The smallest capacity that is no lower bound: what can be had at the most, as far as is known.
  private var limit: Int128? {
    capacities.filter { !lowerBounds.contains($0.key) }.values.min()
  }

  private func afterLosses(_ capacity: Int128) -> Int128 {
    guard let losses else { return capacity }
    return portion(capacity, losses.planned * 10 - losses.lost * tenthsLost, losses.planned * 10)
  }

  /// The smallest capacity less what is lost of it.
  var afterLosses: Int128? { losses == nil ? nil : limit.map(afterLosses) }

  /// What reaches people, at most their need; nil where no capacity is known.
  var deliverable: Int128? { limit.map { min(need, afterLosses($0)) } }

  var binding: BindingConstraint {
    let short = Resource.allCases.filter { resource in
      !lowerBounds.contains(resource) && capacities[resource].map { $0 < need } ?? false
    }
    // `min` takes the first of equal ones, and they stand in the order of ties.
    if let tightest = short.min(by: { (capacities[$0] ?? 0) < (capacities[$1] ?? 0) }) {
      return .resource(tightest)
    }
    let doAllCover = Resource.allCases.allSatisfy { capacities[$0].map { $0 >= need } ?? false }
    guard doAllCover else { return .unknown }
    if let afterLosses, afterLosses < need { return .attendance }
    // There may be more than a lower bound, and then losses would not matter.
    let doLowerBoundsCover = lowerBounds.allSatisfy { afterLosses(capacities[$0] ?? 0) >= need }
    return doLowerBoundsCover ? .none : .unknown
  }

  /// With 10 % more of one capacity.
  func raising(_ resource: Resource) -> Outlook {
    var raised = self
    raised.capacities[resource] = capacities[resource].map { portion($0, 11, 10) }
    return raised
  }

  /// With a tenth less of the losses.
  var losingLess: Outlook {
    var better = self
    better.tenthsLost = 9
    return better
  }
}
