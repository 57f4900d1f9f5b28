import ExportReading

/// Sums by a key of 64 bits, each key once: open addressing, one probe a look-up.
struct KeyedTotals<Value: Sendable>: Sendable {
  private static var empty: UInt32 { .max }

  private var slots: [UInt32]
  private(set) var entries: [(key: UInt64, value: Value)] = []

  init() {
    slots = [UInt32](repeating: Self.empty, count: 64)
  }

  /// Updates the sum of a key, which begins as `initial`.
  mutating func update(_ key: UInt64, initial: Value, _ body: (inout Value) -> Void) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == Self.empty {
      slots[slot] = UInt32(entries.count)
      entries.append((key, initial))
    }
    body(&entries[Int(slots[slot])].value)
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(key)) & mask
    while slots[slot] != Self.empty, entries[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: Self.empty, count: slots.count * 2)
    for (number, entry) in entries.enumerated() { slots[slot(of: entry.key)] = UInt32(number) }
  }
}
