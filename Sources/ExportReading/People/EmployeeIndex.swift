/// Dense numbers (0, 1, 2 …) for the NIPs of the roster: open addressing over 64-bit keys, one probe a look-up.
struct EmployeeIndex: Sendable {
  private static let empty = UInt64.max

  private var keys: [UInt64]
  private var numbers: [UInt32]
  private(set) var count = 0

  init() {
    keys = [UInt64](repeating: Self.empty, count: 1024)
    numbers = [UInt32](repeating: 0, count: 1024)
  }

  /// The number of a NIP, or nil for one that was never added.
  subscript(number: EmployeeNumber) -> UInt32? {
    let slot = slot(of: number.digits)
    return keys[slot] == Self.empty ? nil : numbers[slot]
  }

  /// The number of a NIP, added if it is new.
  mutating func add(_ number: EmployeeNumber) -> UInt32 {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: number.digits)
    if keys[slot] == Self.empty {
      keys[slot] = number.digits
      numbers[slot] = UInt32(count)
      count += 1
    }
    return numbers[slot]
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: mixed(key)) & mask
    while keys[slot] != Self.empty, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (keys, numbers)
    keys = [UInt64](repeating: Self.empty, count: old.0.count * 2)
    numbers = [UInt32](repeating: 0, count: old.0.count * 2)
    for (key, number) in zip(old.0, old.1) where key != Self.empty {
      let slot = slot(of: key)
      keys[slot] = key
      numbers[slot] = number
    }
  }
}

/// Spreads a key's bits over the word (the finaliser of MurmurHash3).
package func mixed(_ key: UInt64) -> UInt64 {
  var hash = key
  hash ^= hash >> 33
  hash = hash &* 0xFF51_AFD7_ED55_8CCD
  hash ^= hash >> 33
  hash = hash &* 0xC4CE_B9FE_1A85_EC53
  return hash ^ (hash >> 33)
}
