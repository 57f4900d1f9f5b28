import ReportModel
import TrainingDomain

/// The page that lists the published periods, newest first, with what changed from one to the next.
final class PeriodsPage: TemplateContext {
  private let words: Words
  private let styleDigest: String
  private let scriptDigest: String
  private let periods: [PeriodRow]
  private let columns: [FigureColumn]
  /// When the edition after the newest one is due.
  private let nextDue: CivilDate?

  /// What is told of each period.
  private static let names: [FigureName] = [
    .staff, .staffOnTargetShare, .hoursTotal, .gainMean, .budgetAbsorption, .hoursLost,
  ]

  /// - Parameter editions: a period's edition stands once; one that cannot be read has no figures.
  init(_ editions: [EarlierEdition], words: Words, style: PageStyle, script: PageScript) {
    self.words = words
    styleDigest = style.digest
    scriptDigest = script.digest
    let byPeriod = Dictionary(editions.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
    periods = byPeriod.values.sorted { $0.period > $1.period }.map { edition in
      // Sums of a year to date begin anew each January.
      let before = edition.period.month == 1 ? nil : byPeriod[edition.period.previous]
      return PeriodRow(edition, Self.names, before: before, words: words)
    }
    nextDue = byPeriod.values.filter { $0.nextDue != nil }.max { $0.period < $1.period }?.nextDue
    columns = Self.names.map { FigureColumn($0, words: words) }
  }

  static let fields: [String: TemplateField<PeriodsPage>] = [
    "words": .words,
    "language": .text(\.words.language.rawValue),
    "style-digest": .text(\.styleDigest),
    "script-digest": .text(\.scriptDigest),
    "has-periods": .flag { !$0.periods.isEmpty },
    "columns": .list(\.columns),
    "periods": .list(\.periods),
    "has-next-due": .flag { $0.nextDue != nil },
    "next-due-code": .text { $0.nextDue?.description ?? "" },
  ]
}
