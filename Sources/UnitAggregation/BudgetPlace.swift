import ExportReading
import TrainingDomain

/// What rows speak of together: the money of one kind on one account of one unit, and of a ceiling one stage.
struct BudgetPlace: Hashable, NumberedKey {
  let unit: Int
  let kind: BudgetEntryKind
  /// The first stage for anything but a ceiling: money that is promised or paid has none.
  let stage: BudgetStage
  let account: Int

  init(unit: Int, kind: BudgetEntryKind, stage: BudgetStage, account: Int) {
    self.unit = unit
    self.kind = kind
    self.stage = kind == .ceiling ? stage : .original
    self.account = account
  }

  init(_ row: BudgetRow) {
    self.init(unit: row.unit, kind: row.kind, stage: row.stage, account: row.account)
  }

  var hash: UInt64 {
    mixed(UInt64(unit) << 32 ^ UInt64(account) ^ UInt64(kind.rawValue) << 56 ^ UInt64(stage.rawValue) << 48)
  }

  /// The same money on another account.
  func on(_ account: Int) -> BudgetPlace {
    BudgetPlace(unit: unit, kind: kind, stage: stage, account: account)
  }

  /// The ceiling as a stage states it.
  func at(_ stage: BudgetStage) -> BudgetPlace {
    BudgetPlace(unit: unit, kind: kind, stage: stage, account: account)
  }

  /// As files write it: `realisasi`, `pagu efisiensi`.
  var words: String {
    switch kind {
    case .ceiling: "pagu \(stage.word)"
    case .committed, .realised: kind.word
    }
  }
}

extension BudgetEntryKind {
  /// The word of files.
  var word: String {
    switch self {
    case .ceiling: "pagu"
    case .committed: "komitmen"
    case .realised: "realisasi"
    }
  }
}

extension BudgetStage {
  /// The word of files.
  var word: String {
    switch self {
    case .original: "murni"
    case .afterEfficiency: "efisiensi"
    case .revised: "perubahan"
    }
  }
}
