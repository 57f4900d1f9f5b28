import ArgumentParser
import EditionVerification
import FigureTracing
import Glibc
import ReportRendering

/// `bangkom compare`: what differs between two editions, and why.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show which figures differ between two editions, and why.",
    discussion: """
      Editions are named by their folder, or by what stands in the output folder; without names all of them are listed:

        bangkom compare
        bangkom compare 2026-09 2026-10
        bangkom compare .editions/2026-10/1a2b3c4d5e6f 2026-10
      """)

  @Argument(help: "The earlier edition.")
  var before: String?

  @Argument(help: "The later edition.")
  var after: String?

  @Option(help: ArgumentHelp("The folder that editions are published in.", valueName: "dir"))
  var output = "output"

  @Option(help: "The language of what is told: id or en.")
  var language = Language.indonesian

  @Option(help: "How it is told: text, or csv with one line for each figure.")
  var format = ExplainCommand.Format.text

  func validate() throws {
    if before != nil, after == nil { throw ValidationError("expected two editions, or none to list them") }
  }

  func run() throws {
    do throws(RunFailure) {
      guard let before, let after else {
        guard access(output, F_OK) == 0 else {
          throw RunFailure(status: .noInput, message: language.noOutput(output))
        }
        let list = EditionList(KeptEditions(in: output).entries, language)
        standardOutput(format == .csv ? list.table : list.text)
        return
      }
      try compare(before, after)
    } catch {
      Console(language: language, format: .text, isQuiet: false).fail(error)
      throw error.status.exitCode
    }
  }

  private func compare(_ before: String, _ after: String) throws(RunFailure) {
    let editions = EditionReading(output: output, language: language)
    let (old, new) = (try editions.edition(before), try editions.edition(after))
    let comparison = EvidenceComparison(old.compared, new.compared)
    let text = ComparisonText(comparison, language, isTold: old.hasEvidence && new.hasEvidence)
    if let fault = old.fault ?? new.fault {
      throw RunFailure(status: .dataRefused, message: language.damagedEvidence(fault))
    }
    standardOutput(format == .csv ? text.table : text.text)
  }
}
