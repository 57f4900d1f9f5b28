import EditionVerification
import ExportReading
import Findings
import ReportModel
import ReportPublishing
import ReportRendering
import TrainingDomain
import UnitAggregation

/// One run of the cron job, from a folder of exports to a published edition.
struct MonthlyRun {
  let options: RunOptions
  let progress: Progress
  private(set) var log = FindingLog()
  /// The files of the input as far as they were read.
  private(set) var sources: [SourceFile] = []
  private(set) var stopwatch = Stopwatch()

  init(options: RunOptions, progress: Progress) {
    self.options = options
    self.progress = progress
  }

  /// The way through, stage by stage. Whatever fails leaves the last good edition in place.
  mutating func run() throws(RunFailure) -> Summary {
    let templates = try TemplateLoading(folder: options.templates, language: options.language).load()
    var input = try readInput(isDetailed: options.detail == .person)
    let earlier = earlierEditions(than: input.totals.period)
    let report = makeReport(input, templates).compared(with: earlier)
    try refuseIfNeeded(report.report.ledgerOfReadFiles, input.totals.rules)
    let renderer = try templates.renderer(options.language)
    let delivery = try EditionDelivery(renderer: renderer, options: options)
    let evidence = try input.takeEvidence().map { (trace) throws(RunFailure) in
      try delivery.evidence(trace, of: report.report)
    }
    stopwatch.lap("evidence")
    let assembly = EditionAssembly(
      renderer: renderer, options: options, findings: log, rejectedRows: input.rejectedRows,
      evidence: evidence?.files ?? [])
    let edition = try delivery.edition(
      of: report, evidence: evidence?.folder, minimum: input.totals.rules.minimumCell
    ) { (chained, changes) throws(RunFailure) in
      try assembly.edition(of: chained, changes: changes)
    }
    stopwatch.lap("render")
    let outcome = try delivery.publish(edition, of: report.published)
    stopwatch.lap("publish")
    return summary(outcome, report.published)
  }

  /// The same way without its end: what the folder holds, and what would be said of it.
  mutating func check() throws(RunFailure) -> Summary {
    let input = try readInput(isDetailed: false)
    let report = makeReport(input, nil).published
    try refuseIfNeeded(report.ledgerOfReadFiles, input.totals.rules)
    return Summary(.checked, report, log: log, page: "", seconds: stopwatch.seconds)
  }

  // MARK: Stages

  private mutating func readInput(isDetailed: Bool) throws(RunFailure) -> InputReading {
    defer { progress.clear() }
    return try InputReader(options: options, progress: progress, isDetailed: isDetailed)
      .read(&log, &stopwatch, &sources)
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

  private mutating func makeReport(_ input: InputReading, _ templates: LoadedTemplates?) -> FullReport {
    let report = input.report(templatesDigest: templates?.digest ?? "", findings: log)
    stopwatch.lap("report")
    return report
  }

  /// Refuses a month that a finding forbids, that `--strict` does not accept, or of whose rows too many were
  /// rejected; files set aside count as not delivered and have no rows.
  private func refuseIfNeeded(_ ledger: ReportLedger, _ rules: RuleSet) throws(RunFailure) {
    let refusals = log.count { $0.refuses }
    let strict = options.isStrict ? log.count(.error) + log.count(.warning) : 0
    let rows = ledger.read - ledger.blank - ledger.nonTable
    if ledger.rejected * 100 > rows * rules.maxRejectedPercent {
      throw RunFailure(
        status: .dataRefused,
        message: options.language.tooManyRejected(
          ledger.rejected, of: rows, maxPercent: rules.maxRejectedPercent))
    }
    guard refusals + strict > 0 else { return }
    throw RunFailure(status: .dataRefused, message: options.language.refused(refusals, strict: strict))
  }

  private func summary(_ outcome: PublishingOutcome, _ report: Report) -> Summary {
    Summary(
      outcome == .unchanged ? .unchanged : .published, report, log: log,
      page: "\(options.output)/\(report.header.period)/index.html", seconds: stopwatch.seconds)
  }
}
