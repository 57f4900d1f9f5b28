import EditionVerification
import ReportPublishing

/// Lets go of replaced editions beyond a number for each month.
struct EditionRetention {
  /// How many replaced editions of a month are kept, the newest.
  let kept: Int
  let options: RunOptions

  func apply(to folder: borrowing OutputFolder) throws(RunFailure) {
    let editions = KeptEditions(in: options.output)
    for period in editions.periods {
      for code in editions.codes(of: period).dropFirst(kept) {
        do throws(PublishingFault) {
          try folder.removeKeptEdition(code, of: period)
        } catch {
          throw RunFailure(status: .cannotWrite, message: options.language.retentionFault(error))
        }
      }
    }
  }
}
