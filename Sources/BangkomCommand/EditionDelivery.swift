import EditionVerification
import ReportModel
import ReportPublishing
import ReportRendering
import TrainingDomain

/// Puts an edition in place, once the staged folder has passed every check that `bangkom verify` makes.
struct EditionDelivery {
  let renderer: EditionRenderer
  let options: RunOptions

  /// - Parameters:
  ///   - report: what the edition publishes.
  ///   - folder: which it is published into.
  func publish(
    _ edition: Edition, of report: Report, into folder: borrowing OutputFolder
  ) throws(RunFailure) -> PublishingOutcome {
    do throws(PublishingFailure<RunFailure>) {
      return try folder.publish(edition) { (periods) throws(RunFailure) in
        try index(of: periods, with: EarlierEdition(report))
      } check: { (staged) throws(RunFailure) in
        try check(staged)
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
      let folder = "\(options.output)/\(period)"
      guard case .read(let edition) = PublishedEdition(of: period, at: folder, parts: .city) else {
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
  private func check(_ staged: String) throws(RunFailure) {
    let language = options.language
    let failures: [VerificationFailure]
    do throws(EditionUnreadable) {
      failures = try verifyEdition(at: staged)
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
