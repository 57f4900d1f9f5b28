/// Numbers keys densely, each key once: open addressing, one probe a key that differs from the one before. All tables of
/// keys stand on it but two: that of NIPs, which must wait for memory once a row, and that of codes, whose keys are bytes.
package struct KeyNumbers<Key: NumberedKey>: Sendable {
  private static var empty: UInt32 { .max }

  /// The keys by their numbers.
  package private(set) var keys: [Key] = []
  private var slots: [UInt32]
  private var last: (key: Key, number: UInt32)?

  package init() {
    slots = [UInt32](repeating: Self.empty, count: 64)
  }

  package mutating func number(of key: Key) -> UInt32 {
    if let last, last.key == key { return last.number }
    if keys.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == Self.empty {
      slots[slot] = UInt32(truncatingIfNeeded: keys.count)
      keys.append(key)
    }
    last = (key, slots[slot])
    return slots[slot]
  }

  /// Nil for a key that has none.
  package func knownNumber(of key: Key) -> UInt32? {
    let number = slots[slot(of: key)]
    return number == Self.empty ? nil : number
  }

  private func slot(of key: Key) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != Self.empty, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.empty, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[slot(of: key)] = UInt32(truncatingIfNeeded: number) }
  }
}
