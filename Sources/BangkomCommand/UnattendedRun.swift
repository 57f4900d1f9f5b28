import Foundation
import Glibc
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

  /// 0, or the code of the first month that failed.
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
    let wasTroubled = status.isTroubled
    let lastTried = status.lastTried
    var record = RunRecord(at: Self.now)
    // Where this cannot be written, nothing else can.
    status.lastTried = record
    do throws(PublishingFault) {
      try folder.writeStatus(status.bytes)
    } catch {
      return fail(RunFailure(error, options.language))
    }
    for period in periods {
      let (month, nextDue) = make(period, in: folder)
      record.months.append(month)
      if month.exit == 0 {
        status.lastGood = month
        if month.period == folder.periods().first?.description { status.nextDue = nextDue }
      }
      if let failure = ExitStatus(rawValue: month.exit), failure.endsRange { break }
    }
    let failure = retain(in: folder)
    record.end(failure, told: failure.map { console.line($0) })
    status.lastTried = record
    if periods.count > 1 { console.summarise(record) }
    if let failure { console.fail(failure) }
    do throws(RunFailure) {
      try write(status, to: folder)
    } catch {
      console.fail(error)
      return (record.status ?? error.status, [console.line(error)] + record.months.map(\.text))
    }
    return (record.status, told(record, after: wasTroubled ? lastTried : nil))
  }

  /// Lets go of replaced editions, where that is wanted; the failure if it failed.
  private func retain(in folder: borrowing OutputFolder) -> RunFailure? {
    guard let kept else { return nil }
    do throws(RunFailure) {
      try EditionRetention(kept: kept, options: options).apply(to: folder)
      return nil
    } catch {
      return error
    }
  }

  private func make(_ period: Period?, in folder: borrowing OutputFolder) -> (MonthRecord, nextDue: String?) {
    var options = options
    options.period = period
    var run = MonthlyRun(options: options, progress: progress)
    defer { folder.discardSpools() }
    do throws(RunFailure) {
      let summary = try run.run(in: folder)
      console.tell(run.log)
      let text = console.line(summary)
      console.write(text)
      return (
        MonthRecord(
          summary.outcome == .unchanged ? .unchanged : .published, at: Self.now, period: summary.period,
          exit: 0,
          text: text, log: run.log), summary.nextDue
      )
    } catch {
      console.tell(run.log)
      let text = console.line(error, in: periods.count > 1 ? period : nil)
      console.write(text)
      return (
        MonthRecord(
          .failed, at: Self.now, period: period?.description, exit: error.status.rawValue, text: text,
          log: run.log), nil
      )
    }
  }

  /// Failures; or, after a start that failed or was killed, that it is well again.
  private func told(_ record: RunRecord, after trouble: RunRecord?) -> [String] {
    if record.outcome == .failed { return record.months.map(\.text) + [record.problem].compactMap(\.self) }
    guard let trouble else { return [] }
    return [console.recoveryLine(from: trouble)] + record.months.map(\.text)
  }

  private func fail(_ failure: RunFailure) -> (ExitStatus?, [String]) {
    console.fail(failure)
    return (failure.status, [console.line(failure)])
  }

  private func write(_ status: RunStatus, to folder: borrowing OutputFolder) throws(RunFailure) {
    do throws(PublishingFault) {
      try folder.writeStatus(status.bytes)
    } catch {
      throw RunFailure(status: .cannotWrite, message: options.language.statusFault(error))
    }
  }

  /// A pipe that nobody reads and a limit on the size of files are told as errors of writing; by default they would
  /// end the process without a word.
  static let ignoredSignals = [SIGPIPE, SIGXFSZ]

  static func ignoreSignals() {
    for number in ignoredSignals { signal(number, SIG_IGN) }
  }

  private static var now: String { Date.now.formatted(.iso8601) }
}
