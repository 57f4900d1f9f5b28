import ArgumentParser
import CMachine
import Glibc

/// The command line. `bangkom` alone publishes the report.
package struct BangkomCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "bangkom",
    abstract: "Laporan pengembangan kompetensi ASN: CSV masuk, HTML dan XML keluar.",
    discussion: """
      Reads the CSV exports in input/ and publishes an edition of the newest month in output/: \
      HTML pages for officials and report.xml for auditors.

        bangkom                        publish the newest month with attendance
        bangkom check                  look at the exports; publish nothing
        bangkom read FILE              write any table as canonical CSV
        bangkom verify output/2026-10  check a published edition
        bangkom explain --unit U01 --figure jp-total
                                       the source lines that make one figure
        bangkom compare 2026-09 2026-10
                                       what differs between two editions, and why
        bangkom sample --output try    write an invented city to try it with

      Exit codes: 0 published; 64 usage; 65 data refused, nothing published; 66 input missing or empty, \
      or no usable roster or attendance; 70 template or schema fault; 73 output cannot be written; \
      75 another run holds the lock. Every code but 0 leaves the last good edition in place.
      """,
    version: programVersion,
    subcommands: [
      ReportCommand.self, CheckCommand.self, ReadCommand.self, VerifyCommand.self, ExplainCommand.self,
      CompareCommand.self, SampleCommand.self,
    ],
    defaultSubcommand: ReportCommand.self)

  package init() {}

  /// Runs the process's command line; does not return.
  package static func run() -> Never {
    // Started with a closed standard stream, a run would get its place for the first file that it opens, and write
    // what it tells into that.
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
    bangkom_economise_memory()
    do {
      var command = try parseAsRoot()
      try command.run()
      exit()
    } catch {
      exit(withError: error)
    }
  }
}
