import EditionVerification
import ReportPublishing
import ReportRendering

/// Lets go of replaced editions beyond a number for each month.
struct EditionRetention {
  /// How many replaced editions of a month are kept, the newest.
  let kept: Int
  let options: RunOptions

  /// - Returns: what could not be let go of, a sentence each; the run is none the worse for it.
  func apply(to folder: borrowing OutputFolder) -> [String] {
    let editions = KeptEditions(in: options.output)
    var problems: [String] = []
    for period in editions.periods {
      let (chained, others) = editions.codes(of: period)
      // Which of them are the newest, nobody can say.
      if !others.isEmpty, chained.count + others.count > kept {
        problems.append(options.language.unchained(others.count, of: period))
        continue
      }
      do throws(PublishingFault) {
        for code in chained.dropFirst(kept) {
          try folder.removeKeptEdition(code, correcting: editions.corrects(code, of: period), of: period)
        }
        try folder.removeKeptEvidence(of: period, besides: Set(chained.prefix(kept) + others))
      } catch {
        problems.append(options.language.retentionFault(error))
      }
    }
    return problems
  }
}
