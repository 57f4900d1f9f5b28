import ArgumentParser
import Findings
import Glibc
import ReportRendering
import TableReading

/// `bangkom read`: any table as canonical CSV on standard output.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Write any table as canonical CSV to standard output.",
    discussion: """
      UTF-8, comma, quotes only where needed, LF; values as written. Findings go to standard error. \
      Of several tables the one with the most cells below its first row comes out, of equals the first.

      Exit codes: 0 written; 64 usage; 65 not text, undecided or changed while it was read; \
      66 missing, empty or no such table; 73 output cannot be written.
      """)

  @Argument(help: "The file to read.")
  var file: String

  @Option(help: "auto, none (the first row is data) or synthetic (columns are named col_0, col_1 …).")
  var header = HeaderMode.auto

  @Option(help: ArgumentHelp("The number of the table, from 1, or all.", valueName: "n|all"))
  var table: TableChoice?

  @Option(help: ArgumentHelp("Write the findings as CSV to this file.", valueName: "path"))
  var findings: String?

  @Option(help: "The language of findings: id or en.")
  var language = Language.indonesian

  func run() throws {
    let console = Console(language: language, format: .text, isQuiet: false)
    var log = FindingLog()
    do throws(RunFailure) {
      do throws(TableFailure) {
        let name = String(file.split(separator: "/").last ?? "-")
        let reader = TableReader(location: file, name: name, header: header, choice: table ?? .largest)
        let ledger = try reader.read(&log, write: writeToOutput)
        try deliver(log, console)
        standardError(language.readSummary(ledger) + "\n")
      } catch {
        if case .undecided(let finding) = error { log.add(finding) }
        console.tell(log)
        throw RunFailure(status: Self.status(of: error), message: language.tableFailure(file, error))
      }
    } catch {
      console.fail(error)
      throw error.status.exitCode
    }
  }

  private func deliver(_ log: FindingLog, _ console: Console) throws(TableFailure) {
    guard let findings else {
      // Each line that is left out is told: nothing of the file is lost in silence.
      console.tell(log, shownNotes: .max)
      return
    }
    let descriptor = open(findings, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(String(cString: strerror(errno))) }
    defer { close(descriptor) }
    let bytes = FindingTable(language: language).bytes(of: log)
    try bytes.withUnsafeBufferPointer { (bytes) throws(TableFailure) in
      try writeAll(UnsafeRawBufferPointer(bytes), to: descriptor)
    }
  }

  private static func status(of failure: TableFailure) -> ExitStatus {
    switch failure {
    case .unreadable, .empty, .noSuchTable: .noInput
    case .changed, .notText, .undecided: .dataRefused
    case .cannotWrite: .cannotWrite
    }
  }
}

private func writeToOutput(_ bytes: UnsafeRawBufferPointer) throws(TableFailure) {
  try writeAll(bytes, to: STDOUT_FILENO)
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(TableFailure) {
  var start = 0
  while start < bytes.count {
    let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
    let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
    if written > 0 {
      start += written
    } else if written == 0 || errno != EINTR {
      throw .cannotWrite(String(cString: strerror(errno)))
    }
  }
}

extension HeaderMode: ExpressibleByArgument {}

extension TableChoice: ExpressibleByArgument {
  package init?(argument: String) {
    if argument == "all" {
      self = .all
    } else if let number = Int(argument), number > 0 {
      self = .number(number)
    } else {
      return nil
    }
  }
}
