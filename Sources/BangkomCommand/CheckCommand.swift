import ArgumentParser
import ExportReading

/// `bangkom check`: reads the exports as a report would, and publishes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look at the exports and say what would be found; publish nothing.")

  @OptionGroup var inputOptions: InputOptions

  func validate() throws { try inputOptions.refuseRange() }

  func run() throws {
    let console = inputOptions.console
    var run = MonthlyRun(
      options: inputOptions.runOptions, progress: Progress(inputOptions.progress))
    do throws(RunFailure) {
      let summary = try run.check()
      tell(run.sources)
      console.tell(run.log)
      console.summarise(summary)
    } catch {
      tell(run.sources)
      console.tell(run.log)
      console.fail(error)
      throw error.status.exitCode
    }
  }

  private func tell(_ sources: [SourceFile]) {
    guard inputOptions.logFormat == .text, !inputOptions.quiet else { return }
    for line in ReadingList(sources, inputOptions.language).lines { standardError(line + "\n") }
  }
}
