import TrainingDomain

/// The ceiling as it stood after each stage of the budget year, in whole rupiah.
///
/// A stage replaces the ones before account by account, so what holds after it is the latest stage up to it of every
/// account. Of units together, one without a row of the stage brings in what held there before.
package struct CeilingStages: Equatable, Sendable {
  /// By stage: what holds after it, stated there or earlier.
  private var held = [Int128?](repeating: nil, count: BudgetStage.allCases.count)
  /// By stage: whether any row states it.
  private var isStated = [Bool](repeating: false, count: BudgetStage.allCases.count)

  package init() {}

  /// What holds after a stage; nil where no row states the stage.
  package subscript(stage: BudgetStage) -> Int128? {
    isStated[Int(stage.rawValue)] ? held[Int(stage.rawValue)] : nil
  }

  /// What holds after all stages; nil where no row states any.
  package var latest: Int128? { held.last ?? nil }

  /// Adds the ceiling of an account.
  /// - Parameters:
  ///   - stage: the stage that states it.
  ///   - holding: the stages after which it holds.
  package mutating func add(_ amount: Int128, stated stage: BudgetStage, holding: [BudgetStage]) {
    isStated[Int(stage.rawValue)] = true
    for later in holding {
      held[Int(later.rawValue)] = MoneyTotals.sum(held[Int(later.rawValue)], amount)
    }
  }

  package mutating func merge(_ other: CeilingStages) {
    for stage in held.indices {
      held[stage] = MoneyTotals.sum(held[stage], other.held[stage])
      isStated[stage] = isStated[stage] || other.isStated[stage]
    }
  }
}
