/// Numbers keys densely, each key once: open addressing, one probe a key that differs from the one before. All tables of
/// keys stand on it but two: that of NIPs, which must wait for memory once a row, and that of codes, whose keys are bytes.
///
/// Public with what it stands on, unlike all else here: only so is it compiled into other targets for their keys, without
/// which a look-up costs ten times as much.
public struct KeyNumbers<Key: NumberedKey>: Sendable {
  @usableFromInline
  static var empty: UInt32 { .max }

  /// The keys by their numbers.
  @inlinable
  public var keys: [Key] { numbered }

  @usableFromInline var numbered: [Key] = []
  @usableFromInline var slots: [UInt32]
  @usableFromInline var last: (key: Key, number: UInt32)?

  @inlinable
  public init() {
    slots = [UInt32](repeating: Self.empty, count: 64)
  }

  @inlinable
  public mutating func number(of key: Key) -> UInt32 {
    if let last, last.key == key { return last.number }
    if numbered.count * 2 >= slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] == Self.empty {
      slots[slot] = UInt32(truncatingIfNeeded: numbered.count)
      numbered.append(key)
    }
    last = (key, slots[slot])
    return slots[slot]
  }

  /// Nil for a key that has none.
  @inlinable
  public func knownNumber(of key: Key) -> UInt32? {
    let number = slots[slot(of: key)]
    return number == Self.empty ? nil : number
  }

  @inlinable
  func slot(of key: Key) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != Self.empty, numbered[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable
  mutating func grow() {
    slots = [UInt32](repeating: Self.empty, count: slots.count * 2)
    for (number, key) in numbered.enumerated() { slots[slot(of: key)] = UInt32(truncatingIfNeeded: number) }
  }
}
