@testable import ReportModel

/// Somebody who knows every published figure of units and groups and how they add up, whatever overlaps, and solves
/// the equations for what is hidden.
struct SumAttacker {
  let places: PublishedPlaces

  /// Each breach in words; none in a sound report.
  var breaches: [String] {
    Amount.all.flatMap { amount in own(amount) + solved(amount) + bounded(amount) } + parts + complements
  }

  private func name(_ place: Int, _ amount: Amount) -> String {
    places.places[place].name + "/" + amount.names.map(\.rawValue).joined(separator: "+")
  }

  private func people(_ place: Int, _ amount: Amount) -> Int { amount.people(places.places[place].totals) }

  private func own(_ amount: Amount) -> [String] {
    places.places.indices.filter { place in
      places.isKnown(place, amount) && PublishedSupport.isFew(people(place, amount))
    }.map { "\(name($0, amount)) rests on \(people($0, amount))" }
  }

  // MARK: Equations

  /// What the equations give away as a sum of hidden amounts. Each row is left with unknowns of its own.
  private func solved(_ amount: Amount) -> [String] {
    var rows = places.sums(of: amount).map { equation($0, amount) }
    var found = rows.filter { $0.count > 1 }.compactMap { breach($0, amount) }
    var solved: [[Int: Double]] = []
    while let row = rows.popLast() {
      guard let pivot = row.keys.min(), let factor = row[pivot] else { continue }
      let unit = row.mapValues { $0 / factor }
      func eliminated(_ other: [Int: Double]) -> [Int: Double] {
        guard let share = other[pivot] else { return other }
        return other.merging(unit.mapValues { -$0 * share }, uniquingKeysWith: +)
          .filter { abs($0.value) > 1e-9 }
      }
      rows = rows.map(eliminated)
      solved = solved.map(eliminated) + [unit]
    }
    // Three groups of different sums are a known leak.
    found += solved.filter { $0.count < 3 }.compactMap { breach($0, amount) }
    return found
  }

  /// The hidden places of a sum, the whole against its parts.
  private func equation(_ sum: PublishedPlaces.Sum, _ amount: Amount) -> [Int: Double] {
    let all = [(sum.whole, -1.0)] + sum.parts.map { ($0, 1.0) }
    return Dictionary(all.filter { !places.isKnown($0.0, amount) }, uniquingKeysWith: +)
  }

  /// Hidden amounts whose sum follows must not rest on few people together.
  private func breach(_ row: [Int: Double], _ amount: Amount) -> String? {
    guard let sign = row.values.first, row.values.allSatisfy({ $0 * sign > 0 }) else { return nil }
    let support = row.keys.reduce(0) { $0 + people($1, amount) }
    guard PublishedSupport.isFew(support) else { return nil }
    let names = row.keys.sorted().map { name($0, amount) }
    return "\(names.joined(separator: ", ")) follows and rests on \(support)"
  }

  // MARK: Bounds

  /// Counts of few people that are pinned to one value by what is shown, since no count is below 0.
  private func bounded(_ amount: Amount) -> [String] {
    let sums = places.sums(of: amount)
    guard sums.allSatisfy({ amount.sum(places.places[$0.whole].totals) >= 0 }) else { return [] }
    var bounds = SumBounds(
      places.places.indices.map { place in
        let value = amount.sum(places.places[place].totals)
        return places.isKnown(place, amount) ? value...value : 0...SumBounds.most
      })
    bounds.tighten(sums)
    return places.places.indices.compactMap { place in
      let range = bounds.ranges[place]
      guard !places.isKnown(place, amount), PublishedSupport.isFew(people(place, amount)),
        range.lowerBound == range.upperBound
      else { return nil }
      return "\(name(place, amount)) can only be \(range.lowerBound)"
    }
  }

  // MARK: People who are in one and not in the other

  /// A group less a group within it: who stands in the one only.
  private var parts: [String] {
    Amount.all.filter { [[.people], [.gainPeople]].contains($0.names) }.flatMap { amount in
      places.sums.flatMap { sum in
        sum.parts.compactMap { part -> String? in
          let rest = people(sum.whole, amount) - people(part, amount)
          guard places.isKnown(sum.whole, amount), places.isKnown(part, amount), PublishedSupport.isFew(rest)
          else { return nil }
          return "\(name(sum.whole, amount)) less \(name(part, amount)) is \(rest)"
        }
      }
    }
  }

  /// Figures of one place whose difference counts people.
  private var complements: [String] {
    places.places.indices.flatMap { place -> [String] in
      let activity = places.places[place].name.hasPrefix("activity")
      let pairs: [(FigureName, FigureName)] =
        [(.people, .gainPeople)] + (activity ? [(.people, .reactionResponses)] : [])
      let staff = places.number(places.city, .staff)
      let ofStaff = [FigureName.people, .gainPeople].compactMap { name -> String? in
        guard place != places.city, let staff, let number = places.number(place, name),
          !places.units.contains(place), !places.places[place].name.hasPrefix("U"),
          PublishedSupport.isFew(Int(staff - number))
        else { return nil }
        return "staff less \(places.places[place].name)/\(name.rawValue)"
      }
      return pairs.compactMap { whole, part in
        guard let all = places.number(place, whole), let some = places.number(place, part),
          PublishedSupport.isFew(Int(all - some))
        else { return nil }
        return "\(places.places[place].name): \(whole.rawValue) less \(part.rawValue)"
      } + ofStaff
    }
  }
}

/// The least and the most that hidden amounts can be, by going round all sums until nothing changes.
struct SumBounds {
  static let most: Int128 = 1 << 60

  private(set) var ranges: [ClosedRange<Int128>]

  init(_ ranges: [ClosedRange<Int128>]) {
    self.ranges = ranges
  }

  mutating func tighten(_ sums: [PublishedPlaces.Sum]) {
    var isChanged = true
    var rounds = 0
    while isChanged, rounds < 60 {
      isChanged = false
      rounds += 1
      for sum in sums {
        let least = sum.parts.reduce(Int128(0)) { $0 + ranges[$1].lowerBound }
        let most = sum.parts.reduce(Int128(0)) { $0 + ranges[$1].upperBound }
        isChanged = narrow(sum.whole, least, most) || isChanged
        for part in sum.parts {
          let whole = ranges[sum.whole]
          let own = ranges[part]
          isChanged =
            narrow(
              part, whole.lowerBound - (most - own.upperBound), whole.upperBound - (least - own.lowerBound))
            || isChanged
          if isChanged { break }
        }
      }
    }
  }

  private mutating func narrow(_ place: Int, _ least: Int128, _ most: Int128) -> Bool {
    let old = ranges[place]
    let lower = max(old.lowerBound, least)
    let upper = min(old.upperBound, most)
    guard lower <= upper, lower...upper != old else { return false }
    ranges[place] = lower...upper
    return true
  }
}
