import TrainingDomain

/// Some families of activities, a bit each.
struct FamilySet: Equatable, Sendable {
  private var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }

  func contains(_ family: ActivityFamily) -> Bool { bits & 1 << UInt8(family.place) != 0 }

  mutating func insert(_ family: ActivityFamily) { bits |= 1 << UInt8(family.place) }
}
