import ArgumentParser
import Glibc
import TrainingDomain

/// A month on the command line: `2026-10`, or `last-month` by the clock of the machine.
struct PeriodChoice: ExpressibleByArgument {
  let period: Period

  init?(argument: String) {
    guard argument == "last-month" else {
      guard let period = Period(argument) else { return nil }
      self.period = period
      return
    }
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil,
      let month = Period(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1)
    else { return nil }
    period = month.previous
  }

  var defaultValueDescription: String { period.description }
}
