import CoreSharing
import EditionVerification
import EvidenceFiles
import FigureTracing
import ReportModel
import ReportPublishing
import ReportRendering
import TrainingDomain
import UnitAggregation

/// Binds an edition to those that stand in the output folder and puts it in place, once the staged folder has passed
/// every check that `bangkom verify` makes.
struct EditionDelivery {
  let renderer: EditionRenderer
  let options: RunOptions

  /// Writes what the figures rest on into the folder's file system.
  /// - Returns: the files, and the folder where they stand until the edition is staged.
  func evidence(
    _ trace: EvidenceTrace, of report: Report, in folder: borrowing OutputFolder
  ) throws(RunFailure) -> (files: [EditionFile], folder: String) {
    let header = EvidenceHeader(
      period: report.header.period, programVersion: report.header.programVersion,
      rulesDigest: report.header.rulesDigest)
    let validation = EvidenceValidation(
      schema: renderer.evidenceSchema, canBeParted: renderer.isEvidenceSchemaBuiltIn)
    // A schema that cannot be compiled is told of before anything is written.
    _ = try EditionAssembly.compiled(EvidenceValidation.schemaName, renderer.evidenceSchema, options.language)
    return try EvidenceAssembly(header: header, validation: validation, options: options)
      .files(of: trace, in: folder)
  }

  /// The edition with its place in the chain: the one that stands, where nothing has changed, else a correction of
  /// it, else the period's first.
  ///
  /// An edition says what stood when it was published. Whether the month has changed can therefore only be told by
  /// rendering it with the links, and the page of changes, of the edition that stands. Its suppression minds the
  /// editions that these links name and no others, so that the same month gives the same bytes again.
  /// - Parameters:
  ///   - evidence: the folder with what the figures rest on; nil where it was not wanted.
  ///   - minimum: people that a change must rest on to be published.
  ///   - report: makes the report that follows on what was published.
  ///   - render: makes the edition of a report that says its chain.
  /// - Returns: the edition, the report that it publishes, and whether that report stands already.
  func edition(
    of period: Period, evidence: String?, minimum: Int, in folder: borrowing OutputFolder,
    report: (PublishedPast) -> FullReport,
    render: (FullReport, RenderedPage?) throws(RunFailure) -> RenderedEdition
  ) throws(RunFailure) -> (rendered: RenderedEdition, report: Report, stands: Bool) {
    var past = PastReading(output: options.output)
    let standing = StandingEdition(at: path(of: period))
    if let standing, let chain = standing.chain {
      let changes = standing.page(RenderedPage.changes).map {
        RenderedPage(path: RenderedPage.changes, bytes: $0)
      }
      let chained = report(past.past(of: chain, period, standing: path(of: period))).chained(chain)
      let rendered = try render(chained, changes)
      if rendered.edition.report == standing.report { return (rendered, chained.published, true) }
      rendered.internalValidation?.end()
    }
    let chain = EditionChain(
      corrects: standing?.digest, previous: newest(before: period, in: folder))
    let chained = report(past.past(of: chain, period)).chained(chain)
    let rendered = try render(chained, try changes(in: chained.published, evidence, minimum))
    return (rendered, chained.published, false)
  }

  /// Rows that are compared at most, about 6 KB of memory each: a month of which nearly all is new needs no list.
  private static let mostChangedRows = 50_000

  /// What a correction changes; nil where one of both editions comes without evidence, so that nobody can tell how many
  /// people a change rests on.
  private func changes(
    in report: Report, _ evidence: String?, _ minimum: Int
  ) throws(RunFailure) -> RenderedPage? {
    let standing = path(of: report.header.period)
    guard let evidence, let before = PublishedFigures(at: standing), let period = before.period else {
      return nil
    }
    let old = OpenedEdition(before, period, at: standing)
    let new = OpenedEdition(
      PublishedFigures(report), report.header.period, evidence: EvidenceFolder(evidence))
    guard old.hasEvidence, old.isSound, new.hasEvidence else { return nil }
    let comparison = EvidenceComparison(old.compared, new.compared, limit: Self.mostChangedRows)
    // Damaged evidence of the old edition is no reason for a month without a report.
    guard !comparison.isBeyondLimit, old.fault == nil, new.fault == nil else { return nil }
    let changes = EditionChanges(
      comparison.shifts, minimum: minimum, isTemplateChanged: comparison.isTemplateChanged)
    do throws(TemplateFault) {
      return try renderer.changesPage(changes, of: report)
    } catch {
      throw RunFailure(error, options.language)
    }
  }

  private func newest(
    before period: Period, in folder: borrowing OutputFolder
  ) -> EditionChain.Link? {
    for earlier in folder.periods() where earlier < period {
      if let standing = StandingEdition(at: path(of: earlier)) {
        return EditionChain.Link(period: earlier, digest: standing.digest)
      }
    }
    return nil
  }

  private func path(of period: Period) -> String { "\(options.output)/\(period)" }

  /// - Parameters:
  ///   - report: what the edition publishes.
  ///   - stands: whether the report stands already, so that it most likely need not be looked at.
  func publish(
    _ rendered: RenderedEdition, of report: Report, stands: Bool, in folder: borrowing OutputFolder
  ) throws(RunFailure) -> PublishingOutcome {
    let edition = rendered.edition
    // That takes as long as all other checks together: it begins while files are written.
    let examination = stands ? nil : ReportExamination(of: edition, renderer, options.language)
    // Whatever fails: the program must not end in the midst of it.
    defer {
      examination?.end()
      rendered.internalValidation?.end()
      letGo(of: examination)
    }
    // Nothing is looked at where the published folder does not change.
    if stands { try rendered.internalValidation?.value.get() }
    do throws(PublishingFailure<RunFailure>) {
      return try folder.publish(edition) { (periods) throws(RunFailure) in
        try index(of: periods, with: EarlierEdition(report))
      } check: { (staged) throws(RunFailure) in
        try check(staged, examination ?? ReportExamination(of: edition, renderer, options.language))
        try rendered.internalValidation?.value.get()
      }
    } catch {
      switch error {
      case .publishing(let fault): throw RunFailure(fault, options.language)
      case .caller(let failure): throw failure
      }
    }
  }

  /// The page that lists the periods; one whose edition cannot be read stands there without figures.
  private func index(of periods: [Period], with own: EarlierEdition) throws(RunFailure) -> [UInt8] {
    let editions = periods.map { period in
      if period == own.period { return own }
      guard case .read(let edition) = PublishedEdition(of: period, at: path(of: period), parts: .city)
      else {
        return EarlierEdition(period: period, status: nil, figures: [:])
      }
      return edition
    }
    do throws(TemplateFault) {
      return try renderer.periodsPage(editions)
    } catch {
      throw RunFailure(error, options.language)
    }
  }

  /// A page or XML that does not agree comes from a template that an office changed, or from a fault of ours.
  private func check(_ staged: String, _ examination: ReportExamination) throws(RunFailure) {
    let language = options.language
    let verification = Result { () throws(EditionUnreadable) in
      try verifyEdition(at: staged, in: options.output, validated: examination.validated)
    }
    try examination.outcome()
    let failures: [VerificationFailure]
    do throws(EditionUnreadable) {
      failures = try verification.get().failures
    } catch {
      throw RunFailure(
        status: .cannotWrite, message: language.unreadableEdition(error.path, error.reason))
    }
    guard let first = failures.first else { return }
    throw RunFailure(
      status: .templateFault,
      message: language.unsoundEdition(first.text(language), count: failures.count))
  }
}
