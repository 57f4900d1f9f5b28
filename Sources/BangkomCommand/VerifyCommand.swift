import ArgumentParser
import EditionVerification
import ReportRendering

/// `bangkom verify`: checks a published edition with nothing but its folder.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a published edition: digests, schema, control totals, pages against XML, chain.")

  @Argument(help: ArgumentHelp("The folder of a period, for example output/2026-10.", valueName: "dir"))
  var edition: String

  @Option(help: "The language of what is told: id or en.")
  var language = Language.indonesian

  func run() throws {
    let verification: Verification
    do throws(EditionUnreadable) {
      verification = try verifyEdition(at: edition)
    } catch {
      standardError("bangkom: \(language.unreadableEdition(error.path, error.reason))\n")
      throw ExitStatus.noInput.exitCode
    }
    let failures = verification.failures
    for failure in failures {
      standardError("\(failure.text(language)) [\(failure.check.rawValue)]\n")
    }
    for note in verification.notes { standardError("\(note.text(language)) [\(note.check.rawValue)]\n") }
    standardError("bangkom: \(language.checksMade(verification.checks))\n")
    standardError("bangkom: \(language.verified(edition, failures: failures.count))\n")
    if !failures.isEmpty { throw ExitStatus.dataRefused.exitCode }
  }
}
