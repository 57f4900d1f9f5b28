import ArgumentParser
import Glibc
import ReportRendering
import SampleGeneration

/// `bangkom sample`: writes the exports of an invented city.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write an invented city's exports, to try bangkom with. The same seed gives the same bytes.")

  @Option(help: "People on the roster; from 200000 on there is a region for each 100000, ten at most.")
  var employees = 1500

  @Option(help: "Months from January 2026.")
  var months = 10

  @Option(help: "Another seed gives another city.")
  var seed: UInt64 = 1

  @Option(
    help: "mixed: some files as spreadsheets, Zoom and Moodle write them; plain: all in bangkom's columns.")
  var dialect = SampleDialect.mixed

  @Option(help: ArgumentHelp("The folder to write; must not exist or be empty.", valueName: "dir"))
  var output: String

  func run() throws {
    let settings: SampleSettings
    do throws(SampleSettingsError) {
      settings = try SampleSettings(employees: employees, months: months, seed: seed, dialect: dialect)
    } catch {
      throw ValidationError("\(error)")
    }
    do throws(FolderWriter.Fault) {
      var folder = try FolderWriter(path: output)
      try SampleInput(settings: settings).write { (path, bytes) throws(FolderWriter.Fault) in
        try folder.append(bytes, to: path)
      }
      for rule in bundledFiles(under: "rules") {
        try folder.append(rule.bytes, to: "aturan/\(rule.path)")
      }
      try folder.finish()
    } catch {
      standardError("bangkom: \(error.path): \(error.reason)\n")
      throw ExitStatus.cannotWrite.exitCode
    }
  }
}
