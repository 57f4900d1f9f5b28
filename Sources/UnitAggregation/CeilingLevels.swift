import TrainingDomain

/// At which stages the ceilings of a unit's accounts are stated, and so which of them hold.
///
/// A stage may state an account whole that an earlier one stated by its parts, or the other way round: both would
/// count the money twice, so a later stage replaces earlier ones on the accounts above and below as well.
struct CeilingLevels: Sendable {
  private struct Key: Hashable {
    let unit: Int
    let account: Int
  }

  private let accounts: AccountTree
  /// Stages as bits: of the account itself, and of any account below it.
  private var own: [Key: UInt8] = [:]
  private var below: [Key: UInt8] = [:]

  /// - Parameter places: ceilings that are no subtotals.
  init(_ places: some Sequence<BudgetPlace>, _ accounts: AccountTree) {
    self.accounts = accounts
    for place in places {
      let bit: UInt8 = 1 << place.stage.rawValue
      own[Key(unit: place.unit, account: place.account), default: 0] |= bit
      for above in accounts.above(place.account) {
        below[Key(unit: place.unit, account: above), default: 0] |= bit
      }
    }
  }

  /// The stages after which a ceiling holds: from its own until a later one replaces it.
  func holding(_ place: BudgetPlace) -> [BudgetStage] {
    let key = Key(unit: place.unit, account: place.account)
    var bits = own[key, default: 0] | below[key, default: 0]
    let isDevelopment = accounts.isDevelopment(place.account)
    for above in accounts.above(place.account) {
      // A group that is more than development says nothing of the development in it.
      guard accounts.isDevelopment(above) || !isDevelopment else { continue }
      bits |= own[Key(unit: place.unit, account: above), default: 0]
    }
    let next = Self.firstStage(in: bits, after: place.stage)
    return BudgetStage.allCases.filter { stage in stage >= place.stage && next.map { stage < $0 } ?? true }
  }

  /// The stage that replaces a ceiling by those of parts of its account, before any that states the account itself.
  func stageOfParts(replacing place: BudgetPlace) -> BudgetStage? {
    let key = Key(unit: place.unit, account: place.account)
    guard let parts = Self.firstStage(in: below[key, default: 0], after: place.stage) else { return nil }
    if let whole = Self.firstStage(in: own[key, default: 0], after: place.stage), whole <= parts {
      return nil
    }
    return parts
  }

  private static func firstStage(in bits: UInt8, after stage: BudgetStage) -> BudgetStage? {
    BudgetStage.allCases.first { $0 > stage && bits & (1 << $0.rawValue) != 0 }
  }
}
