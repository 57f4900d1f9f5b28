import ArgumentParser

/// `bangkom report`, the default: reads the exports and publishes an edition.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Read the exports and publish an edition (the default).")

  @OptionGroup var inputOptions: InputOptions

  @Option(help: ArgumentHelp("The folder that editions are published in.", valueName: "dir"))
  var output = "output"

  @Option(
    help: ArgumentHelp(
      "A folder whose files replace built-in templates. (default: templates, if it exists)", valueName: "dir")
  )
  var templates: String?

  @Option(
    help: """
      What goes into output/internal: person (unsuppressed figures and all findings, for auditors) or \
      unit (nothing).
      """)
  var detail = RunOptions.Detail.person

  @Option(
    help: ArgumentHelp("How many replaced editions of each month are kept. (default: all)", valueName: "n"))
  var keep: Int?

  @Option(
    help: ArgumentHelp(
      "Run with the summary on standard input when the run fails, and when it succeeds after one that failed.",
      valueName: "command"))
  var notify: String?

  func validate() throws {
    if let keep, keep < 0 { throw ValidationError("--keep \(keep): expected 0 or more") }
  }

  func run() throws {
    var options = inputOptions.runOptions
    options.output = output
    options.templates = templates
    options.detail = detail
    UnattendedRun.ignoreSignals()
    let run = UnattendedRun(
      options: options, periods: inputOptions.period?.periods ?? [nil], kept: keep,
      notification: notify.map { OfficeNotification(command: $0) }, console: inputOptions.console,
      progress: Progress(inputOptions.progress))
    if let failure = run.run() { throw failure.exitCode }
  }
}
