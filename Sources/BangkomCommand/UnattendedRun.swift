import EditionVerification
import Foundation
import Glibc
import ReportModel
import ReportPublishing
import TrainingDomain

/// One start of the program by nobody: it holds the output folder, makes one month or a range of them, remembers
/// what became of it, and has somebody told where that is called for.
struct UnattendedRun {
  let options: RunOptions
  /// In order; nil stands for the newest month with attendance.
  let periods: [Period?]
  /// How many replaced editions of a month are kept; nil for all.
  let kept: Int?
  let notification: OfficeNotification?
  let console: Console
  let progress: Progress

  /// Nil where all went well, else what failed first.
  func run() -> ExitStatus? {
    let (failure, lines) = publish()
    // The folder is free again: whoever is told may look at it, or start the next run.
    if !lines.isEmpty, let fault = notification?.send(lines) {
      console.warn(options.language.notificationFault(fault))
    }
    return failure
  }

  /// - Returns: what failed first, and what somebody should be told.
  private func publish() -> (failure: ExitStatus?, lines: [String]) {
    let folder: OutputFolder
    do throws(PublishingFault) {
      folder = try OutputFolder(path: options.output)
    } catch {
      return fail(RunFailure(error, options.language))
    }
    var status = RunStatus(reading: folder.status())
    let trouble = status.trouble
    var record = RunRecord(at: Self.now)
    // Before anything is read: where this cannot be written, an edition hardly can.
    status.lastTried = record
    do throws(PublishingFault) {
      try folder.writeStatus(status.bytes)
    } catch {
      return fail(RunFailure(error, options.language))
    }
    var causes: [String] = []
    var made: [ReportHeader] = []
    for period in periods {
      let (month, told, header) = make(period, in: folder)
      if let header { made.append(header) }
      record.months.append(month)
      causes += told
      if month.exit == 0 { status.lastGood = month }
      if let failure = ExitStatus(rawValue: month.exit), failure.endsRange { break }
    }
    var problems: [String] = []
    if let kept { problems = EditionRetention(kept: kept, options: options).apply(to: folder) }
    for problem in problems { console.warn(problem) }
    // What a run came to is its last line.
    if periods.count == 1 { for month in record.months { console.write(month.text) } }
    record.end(problems)
    status.lastTried = record
    status.nextDue = nextDue(in: folder, made: made)
    if periods.count > 1 {
      console.summarise(record, untried: periods.dropFirst(record.months.count).compactMap(\.self))
    }
    do throws(PublishingFault) {
      try folder.writeStatus(status.bytes)
    } catch {
      let failure = RunFailure(status: .cannotWrite, message: options.language.statusFault(error))
      console.fail(failure)
      return (record.status ?? failure.status, causes + record.months.map(\.text) + [console.line(failure)])
    }
    return (record.status, told(record, causes, after: trouble))
  }

  /// The day of the newest edition that can be read.
  /// - Parameter made: the headers of the editions that this run has made.
  private func nextDue(in folder: borrowing OutputFolder, made: [ReportHeader]) -> String? {
    for period in folder.periods() {
      if let header = made.first(where: { $0.period == period }) { return header.nextDue?.description }
      if case .read(let edition) = PublishedEdition(
        of: period, at: "\(options.output)/\(period)", parts: .header)
      {
        return edition.nextDue?.description
      }
    }
    return nil
  }

  /// Findings that somebody is told of one by one; the log has them all.
  private static let toldCauses = 10

  /// - Returns: what became of the month, what made it fail, and the header of the edition that stands; nil where it failed.
  private func make(
    _ period: Period?, in folder: borrowing OutputFolder
  ) -> (month: MonthRecord, causes: [String], header: ReportHeader?) {
    var options = options
    options.period = period
    var run = MonthlyRun(options: options, progress: progress)
    defer { folder.discardSpools() }
    do throws(RunFailure) {
      let summary = try run.run(in: folder)
      console.tell(run.log)
      let text = console.line(summary)
      if periods.count > 1 { console.write(text) }
      return (
        MonthRecord(
          summary.outcome == .unchanged ? .unchanged : .published, at: Self.now, period: summary.period,
          exit: 0, text: text, log: run.log), [], run.header
      )
    } catch {
      console.tell(run.log)
      let period = run.period ?? period
      let text = console.line(error, in: period)
      if periods.count > 1 { console.write(text) }
      let causes = run.log.sorted.filter { $0.code.refuses }.prefix(Self.toldCauses)
      return (
        MonthRecord(
          .failed, at: Self.now, period: period?.description, exit: error.status.rawValue, text: text,
          log: run.log), causes.map { console.line($0) }, nil
      )
    }
  }

  /// Failures with what made them; or, after a start that failed or was killed, that it is well again.
  private func told(_ record: RunRecord, _ causes: [String], after trouble: RunRecord?) -> [String] {
    if record.outcome == .failed { return causes + record.months.map(\.text) }
    guard let trouble else { return [] }
    return [console.recoveryLine(from: trouble)] + record.months.map(\.text)
  }

  private func fail(_ failure: RunFailure) -> (ExitStatus?, [String]) {
    console.fail(failure)
    return (failure.status, [console.line(failure)])
  }

  /// A pipe that nobody reads and a limit on the size of files are told as errors of writing; by default they would
  /// end the process without a word.
  static let ignoredSignals = [SIGPIPE, SIGXFSZ]

  static func ignoreSignals() {
    for number in ignoredSignals { signal(number, SIG_IGN) }
    // Whoever started this may ignore it, and then nobody hears how a command ended.
    signal(SIGCHLD, SIG_DFL)
  }

  private static var now: String { Date.now.formatted(.iso8601) }
}
