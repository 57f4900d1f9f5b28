import CMachine
import CoreSharing
import EditionVerification
import ExportReading
import Findings
import ReportModel
import ReportPublishing
import ReportRendering
import TrainingDomain
import UnitAggregation

/// One month of the cron job, from a folder of exports to a published edition; `UnattendedRun` stands around it.
struct MonthlyRun {
  let options: RunOptions
  let progress: Progress
  private(set) var log = FindingLog()
  /// The files of the input as far as they were read.
  private(set) var sources: [SourceFile] = []
  /// The month that is reported; nil until it is known.
  private(set) var period: Period?
  /// Of the edition that stands once the run has ended well.
  private(set) var header: ReportHeader?
  private(set) var stopwatch = Stopwatch()

  init(options: RunOptions, progress: Progress) {
    self.options = options
    self.progress = progress
  }

  /// The way through, stage by stage. Whatever fails leaves the last good edition in place.
  mutating func run(in folder: borrowing OutputFolder) throws(RunFailure) -> Summary {
    let templates = try TemplateLoading(folder: options.templates, language: options.language).load()
    let language = options.language
    let compiled = Background {
      Result { () throws(RunFailure) in try templates.renderer(language) }
    }
    // Whatever fails: the program must not end in the midst of it.
    defer { compiled.end() }
    var input = try readInput(isDetailed: options.detail == .person)
    let earlier = earlierEditions(than: input.totals.period)
    let drafts = input.drafts(templatesDigest: templates.digest, findings: log)
    let report = drafts.report(after: .none, comparedWith: earlier)
    stopwatch.lap("report")
    try refuseIfNeeded(report.report, input.totals.rules)
    let renderer = try compiled.value.get()
    let delivery = EditionDelivery(renderer: renderer, options: options)
    let trace = input.takeEvidence()
    let evidence = try trace.map { (trace) throws(RunFailure) in
      try delivery.evidence(trace, of: report.report, in: folder)
    }
    stopwatch.lap("evidence")
    let assembly = EditionAssembly(
      renderer: renderer, options: options, findings: log, rejectedRows: input.rejectedRows,
      evidence: evidence?.files ?? [])
    let made = try delivery.edition(
      of: input.totals.period, evidence: evidence?.folder, minimum: input.totals.rules.minimumCell, in: folder
    ) { past in
      past.isEmpty ? report : drafts.report(after: past, comparedWith: earlier)
    } render: { (chained, changes) throws(RunFailure) in
      try assembly.edition(of: chained, changes: changes)
    }
    stopwatch.lap("render")
    // What rendering needed, before the report is read again.
    bangkom_release_memory()
    let outcome = try delivery.publish(made.rendered, of: made.report, stands: made.stands, in: folder)
    header = made.report.header
    stopwatch.lap("publish")
    return summary(outcome, made.report)
  }

  /// The same way without its end: what the folder holds, and what would be said of it.
  mutating func check() throws(RunFailure) -> Summary {
    let input = try readInput(isDetailed: false)
    let report = input.drafts(templatesDigest: "", findings: log).report(after: .none)
    stopwatch.lap("report")
    try refuseIfNeeded(report.report, input.totals.rules)
    return Summary(.checked, report.published, log: log, page: "", seconds: stopwatch.seconds)
  }

  // MARK: Stages

  private mutating func readInput(isDetailed: Bool) throws(RunFailure) -> InputReading {
    defer { progress.clear() }
    let input = try InputReader(options: options, progress: progress, isDetailed: isDetailed)
      .read(&log, &stopwatch, &sources)
    period = input.totals.period
    return input
  }

  /// Those that the period is compared with and that were published; a finding for each that is damaged.
  private mutating func earlierEditions(than period: Period) -> [EarlierEdition] {
    defer { stopwatch.lap("compare") }
    return EarlierEdition.periods(comparedWith: period).compactMap { earlier in
      switch PublishedEdition(of: earlier, at: "\(options.output)/\(earlier)", parts: .cityAndUnits) {
      case .none: return nil
      case .damaged:
        log.add(Finding(.earlierEdition, at: .init(file: "\(earlier)/report.xml")))
        return nil
      case .read(let edition): return edition
      }
    }
  }

  /// Refuses a month that a finding forbids, that exceeds a threshold of the rules, or that `--strict` does not accept.
  private func refuseIfNeeded(_ report: Report, _ rules: RuleSet) throws(RunFailure) {
    let language = options.language
    let refusals = log.count { $0.refuses }
    var reasons = refusals > 0 ? [language.refused(refusals)] : []
    reasons += PublicationThresholds(rules: rules, language: language).exceeded(by: report, sources, log)
    let strict = options.isStrict ? log.count(.error) + log.count(.warning) : 0
    if strict > 0 { reasons.append(language.refusedStrictly(strict)) }
    guard !reasons.isEmpty else { return }
    throw RunFailure(status: .dataRefused, message: language.notPublished(reasons))
  }

  private func summary(_ outcome: PublishingOutcome, _ report: Report) -> Summary {
    Summary(
      outcome == .unchanged ? .unchanged : .published, report, log: log,
      page: "\(options.output)/\(report.header.period)/index.html", seconds: stopwatch.seconds)
  }
}
