/// What each unit gets of pools that it shares with others by need.
struct PoolShares {
  /// One unit's part of all pools that it may use.
  struct Share: Equatable {
    var amount: Int128 = 0
    /// Pools with a known amount, and without one, that the unit may use.
    var known = 0
    var unknown = 0
    /// Whether another unit in need may use one of them.
    var isShared = false
  }

  /// By the unit's number.
  private(set) var shares: [Share]

  /// - Parameter needs: of each unit, in 1/100 JP; a unit without need takes no part. Nil where it is not known, so
  ///   that the unit takes no part either.
  init(_ pools: [Pool], needs: [Int128?]) {
    shares = [Share](repeating: Share(), count: needs.count)
    for pool in pools { add(pool, needs) }
  }

  /// A unit's part is the pool × its need ÷ the need of all users, rounded down, so that parts never add up to more
  /// than the pool.
  private mutating func add(_ pool: Pool, _ needs: [Int128?]) {
    let users = (pool.users.map { $0.sorted() } ?? Array(needs.indices)).filter {
      needs.indices.contains($0) && (needs[$0] ?? 0) > 0
    }
    let sum = users.reduce(0) { $0 + (needs[$1] ?? 0) }
    for user in users {
      shares[user].isShared = shares[user].isShared || users.count > 1
      guard let amount = pool.amount else {
        shares[user].unknown += 1
        continue
      }
      shares[user].known += 1
      shares[user].amount += min(portion(max(0, amount), needs[user] ?? 0, sum), enough)
    }
  }
}

/// More than any need, and so little that sums of it have room.
private let enough = Int128.max / 1_000_000_000

/// `amount × part ÷ whole`, rounded down, for amounts of 0 or more. What does not fit into 128 bits is more than any
/// need, and becomes an amount that leaves room for sums.
func portion(_ amount: Int128, _ part: Int128, _ whole: Int128) -> Int128 {
  guard whole > 0 else { return 0 }
  let (product, isTooLarge) = amount.multipliedReportingOverflow(by: part)
  return isTooLarge ? enough : product / whole
}
