import ArgumentParser
import ExportReading

/// `bangkom check`: reads the exports as a report would, and publishes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look at the exports and say what would be found; publish nothing.")

  @OptionGroup var inputOptions: InputOptions

  func run() throws {
    let console = inputOptions.console
    var run = MonthlyRun(
      options: inputOptions.runOptions, progress: Progress(inputOptions.progress))
    do throws(RunFailure) {
      let checked = try run.check()
      if inputOptions.logFormat == .text, !inputOptions.quiet { tell(checked.sources) }
      console.tell(run.log)
      console.summarise(checked.summary)
    } catch {
      console.tell(run.log)
      console.fail(error)
      throw error.status.exitCode
    }
  }

  /// How each file is read, with the evidence behind each decision.
  private func tell(_ sources: [SourceFile]) {
    for source in sources {
      guard let profile = source.profile else {
        standardError("\(source.path): \(inputOptions.language.setAside)\n")
        continue
      }
      standardError("\(source.path): \(profile.kind.fileWord)\n")
      for decision in profile.decisions + profile.tables.flatMap(\.decisions) {
        standardError("  \(decision.text(in: inputOptions.language.ofFindings))\n")
      }
    }
  }
}
