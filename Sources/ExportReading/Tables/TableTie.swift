import Findings

/// A column that its cells allow to be read in two ways.
struct TableTie: Sendable {
  let code: FindingCode
  let column: Column
  /// The finding's values before the line for `sumber.yml`.
  let values: [String]
}
