import CMachine
import ContentDigest
import ExportReading
import Findings
import Glibc
import ReportModel
import ReportRendering
import RuleReading
import TrainingDomain
import UnitAggregation

/// Reads an input folder: its listing, rules and settings, then all exports of the period.
struct InputReader {
  let options: RunOptions
  let progress: Progress
  /// Whether rejected rows are written down, and it is kept what figures rest on.
  let isDetailed: Bool

  /// Rule and settings files are short; a larger one is not one.
  private static let maxTextBytes = 1_000_000
  /// Clocks of file systems tick in up to two seconds, and a share's may stand beside ours by more.
  private static let clockTolerance = 120

  /// - Throws: `noInput` where there is no folder, no file, or no usable roster or attendance.
  func read(
    _ log: inout FindingLog, _ stopwatch: inout Stopwatch, _ read: inout [SourceFile]
  ) throws(RunFailure) -> InputReading {
    let began = time(nil)
    let folder = try listing()
    let ownRules = texts(of: .rules, folder, &log)
    let ruleFiles = bundledRules() + ownRules
    let rules = RuleReader.read(ruleFiles, log: &log)
    let settingsTexts = texts(of: .settings, folder, &log)
    let settings = ReportSettings.read(settingsTexts.first, log: &log)
    stopwatch.lap("rules")
    let sourceTexts = texts(of: .sources, folder, &log)
    let sources = SourceSettings.read(sourceTexts, log: &log)
    var exports = ExportReader(folder, settings: sources, progress: progress.show)
    stopwatch.lap("profile")
    read = exports.sources
    defer { read = exports.sources }
    let (totals, rejectedRows) = try totals(&exports, rules, &log)
    // Rows are let go by now, and pages and XML need memory in other pieces.
    bangkom_release_memory()
    try tellOfMotion(
      in: folder, since: began - Self.clockTolerance, &exports, ownRules + settingsTexts + sourceTexts, &log)
    stopwatch.lap("read")
    return InputReading(
      exports: exports, totals: totals, rejectedRows: rejectedRows?.bytes ?? [], rules: rules,
      rulesDigest: Self.digest(of: ruleFiles + sourceTexts),
      settings: settings, notNamed: options.language.notNamed)
  }

  private func listing() throws(RunFailure) -> InputFolder {
    do throws(InputFolder.Fault) {
      return try InputFolder(path: options.input)
    } catch {
      throw RunFailure(status: .noInput, message: options.language.inputFault(error))
    }
  }

  /// Tells of files that came, went or changed while they were read.
  /// - Parameter seconds: files written at this time or later are read once more, in seconds since 1970.
  private func tellOfMotion(
    in folder: InputFolder, since seconds: Int, _ exports: inout ExportReader, _ texts: [RuleText],
    _ log: inout FindingLog
  ) throws(RunFailure) {
    exports.readAgain(modifiedSince: seconds)
    log.add(contentsOf: exports.log)
    for finding in changed(texts, folder, since: seconds) { log.add(finding) }
    // Of one file one of these is enough.
    let told = Set(
      log.findings.filter { [.fileUnreadable, .fileChanged].contains($0.code) }.map(\.position.file))
    for finding in try changes(in: folder) where !told.contains(finding.position.file) {
      log.add(finding)
    }
  }

  /// Texts read once more, as `ExportReader.readAgain` does with exports.
  private func changed(_ texts: [RuleText], _ folder: InputFolder, since seconds: Int) -> [Finding] {
    let entries = folder.entries.filter { $0.state.map { $0.modified >= seconds } ?? false }
    let recent = Dictionary(entries.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return texts.compactMap { text in
      guard let entry = recent[text.path], (try? entry.text(maxBytes: Self.maxTextBytes)) != text.text else {
        return nil
      }
      return Finding(.fileChanged, at: SourcePosition(file: text.path))
    }
  }

  private func changes(in folder: InputFolder) throws(RunFailure) -> [Finding] {
    do throws(InputFolder.Fault) {
      return try folder.changes(in: options.input)
    } catch {
      throw RunFailure(status: .dataRefused, message: options.language.inputFault(error))
    }
  }

  private func totals(
    _ exports: inout ExportReader, _ rules: RuleBook, _ log: inout FindingLog
  ) throws(RunFailure) -> (PeriodTotals, RejectedRows?) {
    do throws(NoFigures) {
      let totals = try PeriodReader(
        rules: rules, figures: .published, keepsEvidence: isDetailed, progress: progress.show
      )
      .read(&exports, period: options.period)
      return (totals, readAgain(&exports, totals))
    } catch {
      log.add(contentsOf: exports.log)
      // A file that cannot be read may be the very one that is missed.
      let isRefused = log.count { $0.refuses } > 0
      throw RunFailure(
        status: isRefused ? .dataRefused : .noInput, message: options.language.noFigures(error))
    }
  }

  /// Reads files a second time where rows contradict each other or rejected rows are to be written down.
  private func readAgain(_ exports: inout ExportReader, _ totals: PeriodTotals) -> RejectedRows? {
    let hasRejected = exports.sources.contains { $0.profile != nil && $0.ledger.rejected > 0 }
    let isCalledFor = totals.secondReading.isCalledFor || hasRejected && isDetailed
    // A month that is refused for its files needs no more of them.
    guard isCalledFor, exports.log.count(where: \.refuses) == 0 else { return nil }
    // A large file of nothing but bad rows would else be written down in memory as a whole, for nobody: nothing is
    // published then.
    let isWritten =
      isDetailed && !Share(rejectedOf: exports.sources).exceeds(totals.rules.maxRejectedPercent)
    guard isWritten || totals.secondReading.isCalledFor else { return nil }
    return totals.secondReading.read(
      &exports, into: isWritten ? RejectedRows(language: options.language.ofFindings) : nil,
      progress: progress.show)
  }

  private func texts(
    of content: InputEntry.Content, _ folder: InputFolder, _ log: inout FindingLog
  ) -> [RuleText] {
    var texts: [RuleText] = []
    for entry in folder.entries where entry.content == content {
      do throws(Finding) {
        let text = try entry.text(maxBytes: Self.maxTextBytes)
        texts.append(RuleText(path: entry.path, text: text, isBuiltIn: false))
      } catch {
        log.add(error)
      }
    }
    return texts
  }

  private func bundledRules() -> [RuleText] {
    bundledFiles(under: "rules").map {
      RuleText(path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self), isBuiltIn: true)
    }
  }

  /// Of the rules, and of what `sumber.yml` says of exports: both decide on figures.
  private static func digest(of rules: [RuleText]) -> String {
    var hasher = SHA256Hasher()
    for rule in rules {
      hasher.update(Array("\(rule.path)\u{0}\(rule.text.utf8.count)\u{0}".utf8))
      hasher.update(Array(rule.text.utf8))
    }
    return hasher.finalized().hexadecimal
  }
}
