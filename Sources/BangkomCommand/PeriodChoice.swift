import ArgumentParser
import Glibc
import TrainingDomain

/// A month on the command line: `2026-10`, or `last-month` by the clock of the machine; or the months of a range,
/// `2026-01..2026-10`.
struct PeriodChoice: ExpressibleByArgument {
  /// In order, at least one.
  let periods: [Period]

  /// Ten years; a longer range is a slip of the pen.
  private static let most = 120

  init?(argument: String) {
    guard let range = argument.firstRange(of: "..") else {
      guard let period = Self.month(argument) else { return nil }
      periods = [period]
      return
    }
    guard let first = Self.month(argument[..<range.lowerBound]),
      let last = Self.month(argument[range.upperBound...]), first <= last
    else { return nil }
    let months = Array(sequence(first: first) { $0 < last ? $0.next : nil }.prefix(Self.most + 1))
    guard months.count <= Self.most else { return nil }
    periods = months
  }

  /// The only month; nil for a range.
  var period: Period? { periods.count == 1 ? periods.first : nil }

  private static func month(_ text: some StringProtocol) -> Period? {
    guard text == "last-month" else { return Period(text) }
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return Period(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1)?.previous
  }
}
