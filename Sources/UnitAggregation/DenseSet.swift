/// Some keys whose places are below 64, a bit each.
struct DenseSet<Key: DenseKey>: Equatable, Sendable {
  private var bits: UInt64 = 0

  init() {}

  init(_ keys: some Sequence<Key>) {
    for key in keys { insert(key) }
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ key: Key) -> Bool { bits & 1 << UInt64(key.place) != 0 }

  mutating func insert(_ key: Key) { bits |= 1 << UInt64(key.place) }

  func isDisjoint(with other: DenseSet) -> Bool { bits & other.bits == 0 }
}
