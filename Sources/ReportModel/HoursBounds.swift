import UnitAggregation

/// What hours tell of people: whoever is on target has the target's hours, and whoever is not misses at most these.
struct HoursBounds {
  let hours: HoursTotals
  /// What a civil servant owes; nil where the rules set none.
  let target: Int128?
  let minimum: Int

  /// The most who can be on target; nil where nothing bounds them.
  var mostOnTarget: Int? {
    guard let target, target > 0, hours.hours >= 0 else { return nil }
    return Int(clamping: hours.hours / target)
  }

  /// Whether the hours rule out some of the values that must stay open of those on target.
  var tellOfFewOnTarget: Bool {
    guard isFew(hours.onTarget), let mostOnTarget else { return false }
    return mostOnTarget < minimum - 1
  }

  /// Whether what is missing does so of those below target, or of those without hours: beside the people in need it
  /// tells at most how many can be without hours, and so at least how many are below.
  var tellOfFewBelow: Bool {
    guard let target, target > 0 else { return false }
    let inNeed = Int128(hours.withTarget - hours.onTarget)
    if isFew(hours.belowTarget), (inNeed - 1) * target > hours.need { return true }
    let most = Int128(minimum - 1) * target
    if isFew(hours.withTargetWithoutHours), hours.need < most { return true }
    let withoutTarget = Int128(hours.staff - hours.withTarget)
    return isFew(hours.withoutHours) && hours.need + withoutTarget * target < most
  }

  private func isFew(_ people: Int) -> Bool { (1..<minimum).contains(people) }
}
