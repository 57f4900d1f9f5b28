import ArgumentParser
import FigureTracing
import ReportRendering

/// `bangkom explain`: the rule, the formula and the source lines that make one figure.
struct ExplainCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv
  }

  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show the formula and the source lines that make one figure.",
    discussion: """
      A figure is named as pages and report.xml name it:

        bangkom explain --unit U01 --figure jp-total
        bangkom explain --unit city --figure form/seminar/jp-total
        bangkom explain --figure U01/competency/pelayanan-publik/gain-mean --format csv

      Figures that rest on few people are explained only with --internal.
      """)

  @OptionGroup var inputOptions: InputOptions

  @Option(help: "The code of the unit, or city.")
  var unit: String?

  @Option(help: "The figure's name, with its group in front where it has one.")
  var figure: String

  @Option(help: "How it is told: text, or csv with one line for each source line.")
  var format = Format.text

  @Option(
    help: ArgumentHelp("The folder whose published edition it is compared with.", valueName: "dir"))
  var output = "output"

  @Flag(help: "Explain figures that are withheld because they rest on few people as well.")
  var `internal` = false

  func validate() throws { try inputOptions.refuseRange() }

  func run() throws {
    let console = inputOptions.console
    var options = inputOptions.runOptions
    options.output = output
    var run = FigureExplaining(
      options: options, progress: Progress(inputOptions.progress), showsWithheld: `internal`)
    do throws(RunFailure) {
      let (explanation, told) = try run.explain(unit.map { "\($0)/\(figure)" } ?? figure)
      let text = ExplanationText(explanation, told, inputOptions.language)
      standardOutput(format == .csv ? text.table : text.text)
    } catch {
      console.fail(error)
      throw error.status.exitCode
    }
  }
}
