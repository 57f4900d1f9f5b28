/// SplitMix64: a stream of numbers that belongs to one entity.
///
/// Each person, activity and participation has a stream of its own, found by hashing seed, purpose and
/// index. So a value can be drawn again wherever it is needed instead of being kept in memory, and one more
/// draw for one entity changes nothing for another.
struct RandomStream {
  private var state: UInt64

  init(seed: UInt64, purpose: RandomPurpose, _ index: Int = 0, _ subindex: Int = 0) {
    var hash = Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15)
    hash = Self.mixed(hash ^ (purpose.rawValue &* 0xD6E8_FEB8_6659_FD93))
    hash = Self.mixed(hash &+ (UInt64(truncatingIfNeeded: index) &* 0x9E37_79B9_7F4A_7C15))
    state = Self.mixed(hash &+ (UInt64(truncatingIfNeeded: subindex) &* 0xC2B2_AE3D_27D4_EB4F))
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number in 0 ..< `bound`; 0 when `bound` is below 1. The bias is below bound ÷ 2⁶⁴.
  mutating func draw(below bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func draw(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + draw(below: range.count)
  }

  /// True in `permille` of 1,000 draws.
  mutating func chance(permille: Int) -> Bool {
    draw(below: 1_000) < permille
  }

  /// The sum of `count` draws in 0 ... `most`: a bell without `exp` or `log`, which differ between machines.
  mutating func bell(count: Int, most: Int) -> Int {
    var sum = 0
    for _ in 0..<count { sum += draw(below: most + 1) }
    return sum
  }

  /// The place of one draw among `weights`; the last place when all weights are 0.
  mutating func pick(weights: [Int]) -> Int {
    var rest = draw(below: weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return weights.count - 1
  }
}
