import ArgumentParser
import ReportRendering
import SampleGeneration

/// The options of every subcommand that reads exports.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with the exports.", valueName: "dir"))
  var input = "input"

  @Option(
    help: ArgumentHelp(
      "The month, YYYY-MM, or last-month; for report also a range, 2026-01..2026-10. (default: the newest month with attendance)",
      valueName: "month"))
  var period: PeriodChoice?

  @Option(help: "The language of pages and findings: id or en.")
  var language = Language.indonesian

  @Flag(help: "Refuse the month (65) on any error or warning.")
  var strict = false

  @Flag(help: "Tell errors and the summary only.")
  var quiet = false

  @Option(help: "Show what a long run is doing: auto, always or never.")
  var progress = Progress.Mode.auto

  @Option(help: "How findings are written to standard error: text or json.")
  var logFormat = Console.Format.text

  /// For commands that look at one month.
  func refuseRange() throws {
    guard let period, period.period == nil else { return }
    throw ValidationError("--period: expected one month")
  }

  var console: Console { Console(language: language, format: logFormat, isQuiet: quiet) }

  var runOptions: RunOptions {
    var options = RunOptions()
    options.input = input
    options.period = period?.period
    options.language = language
    options.isStrict = strict
    return options
  }
}

extension Language: ExpressibleByArgument {}
extension Progress.Mode: ExpressibleByArgument {}
extension Console.Format: ExpressibleByArgument {}
extension RunOptions.Detail: ExpressibleByArgument {}
extension SampleDialect: ExpressibleByArgument {}
