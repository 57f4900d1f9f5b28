import ExportReading
import TrainingDomain

/// The account codes that rows name, each with the codes above it that rows name too.
struct AccountTree: Sendable {
  private let codes: [String]
  /// By the number of the code: the numbers of those above it, the nearest first.
  private let above: [[Int]]
  private let isDevelopment: [Bool]

  /// - Parameter prefixes: of the codes that are spending on competency development.
  init(_ accounts: CodeIndex, prefixes: [String]) {
    let codes = (0..<accounts.count).map(accounts.text)
    let numbers = Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    above = codes.map { code in AccountScheme.above(code).compactMap { numbers[$0] } }
    isDevelopment = codes.map { code in
      code.isEmpty || prefixes.contains { code == $0 || code.hasPrefix($0 + ".") }
    }
    self.codes = codes
  }

  func above(_ account: Int) -> [Int] { above[account] }

  /// Whether an account is spending on competency development; a row without one is.
  func isDevelopment(_ account: Int) -> Bool { isDevelopment[account] }

  func code(_ account: Int) -> String { codes[account] }

  /// As a finding shows it.
  func shown(_ account: Int) -> String { codes[account].isEmpty ? "-" : codes[account] }
}
