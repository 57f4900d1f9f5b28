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

  func run() throws {
    var options = inputOptions.runOptions
    options.output = output
    options.templates = templates
    options.detail = detail
    let console = inputOptions.console
    var run = MonthlyRun(options: options, progress: Progress(inputOptions.progress))
    do throws(RunFailure) {
      let summary = try run.run()
      console.tell(run.log)
      console.summarise(summary)
    } catch {
      console.tell(run.log)
      console.fail(error)
      throw error.status.exitCode
    }
  }
}
