import CMachine

/// Dense numbers (0, 1, 2 …) for the NIPs of the roster: open addressing over 64-bit keys, one probe a look-up.
struct EmployeeIndex: Sendable {
  /// A key beside its number, so that a look-up waits for memory once.
  private struct Slot {
    static let empty = Slot(key: .max, number: 0)

    let key: UInt64
    let number: UInt32

    var isEmpty: Bool { key == .max }
  }

  private var slots = [Slot](repeating: .empty, count: 1024)
  private(set) var count = 0

  /// The number of a NIP, or nil for one that was never added.
  subscript(number: EmployeeNumber) -> UInt32? {
    let slot = slots[slot(of: number.digits)]
    return slot.isEmpty ? nil : slot.number
  }

  /// The number of a NIP, added if it is new.
  mutating func add(_ number: EmployeeNumber) -> UInt32 {
    // At three quarters the slots of a country stay half as large, and a look-up meets few others.
    if count * 4 >= slots.count * 3 { grow() }
    let slot = slot(of: number.digits)
    if slots[slot].isEmpty {
      slots[slot] = Slot(key: number.digits, number: UInt32(count))
      count += 1
    }
    return slots[slot].number
  }

  /// Begins to fetch what looking the NIP up will need.
  func prefetch(_ number: EmployeeNumber) {
    let place = Int(truncatingIfNeeded: mixed(number.digits)) & (slots.count - 1)
    slots.withUnsafeBufferPointer { slots in
      if let start = slots.baseAddress { bangkom_prefetch(start + place) }
    }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(key)) & mask
    while !slots[slot].isEmpty, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](unsafeUninitializedCapacity: old.count * 2) { room, count in
      bangkom_prefer_large_pages(room.baseAddress, room.count * MemoryLayout<Slot>.stride)
      room.initialize(repeating: .empty)
      count = room.count
    }
    for known in old where !known.isEmpty { slots[slot(of: known.key)] = known }
  }
}

/// Spreads a key's bits over the word (the finaliser of MurmurHash3).
@inlinable
public func mixed(_ key: UInt64) -> UInt64 {
  var hash = key
  hash ^= hash >> 33
  hash = hash &* 0xFF51_AFD7_ED55_8CCD
  hash ^= hash >> 33
  hash = hash &* 0xC4CE_B9FE_1A85_EC53
  return hash ^ (hash >> 33)
}
