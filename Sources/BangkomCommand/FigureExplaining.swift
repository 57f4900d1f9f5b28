import EditionVerification
import Evidence
import ExportReading
import FigureTracing
import Findings
import ReportModel
import ReportRendering
import TrainingDomain
import UnitAggregation

/// Reads the exports as a report would and gathers what makes one figure.
struct FigureExplaining {
  /// What is said around the numbers.
  struct Told {
    let label: String
    let meaning: String
    let rules: [RuleCitation]
    /// What the published edition has; nil where there is none, or none that can be read.
    let published: Figure.Value?
    let edition: String
  }

  let options: RunOptions
  let progress: Progress
  let showsWithheld: Bool
  private(set) var log = FindingLog()

  init(options: RunOptions, progress: Progress, showsWithheld: Bool) {
    self.options = options
    self.progress = progress
    self.showsWithheld = showsWithheld
  }

  /// - Parameter path: as pages write it: `U01/jp-total`, `city/form/seminar/jp-total`; without an owner of the city.
  mutating func explain(_ path: String) throws(RunFailure) -> (FigureExplanation, Told) {
    let renderer = try TemplateLoading(folder: options.templates, language: options.language).load()
      .renderer(options.language)
    var stopwatch = Stopwatch()
    var sources: [SourceFile] = []
    var input = try InputReader(options: options, progress: progress, isDetailed: true)
      .read(&log, &stopwatch, &sources)
    progress.clear()
    let edition = "\(options.output)/\(input.totals.period)"
    // What the edition withholds depends on those before it.
    var reading = PastReading(output: options.output)
    let past = StandingEdition(at: edition)?.chain.map {
      reading.past(of: $0, input.totals.period, standing: edition)
    }
    let report = input.drafts(templatesDigest: "", findings: log).report(after: past ?? .none)
    let owners = FigureOwners(report.report)
    guard let (place, name) = owners.find(path) else {
      throw RunFailure(
        status: .usage, message: options.language.unknownFigure(path, nearest: owners.nearest(to: path)))
    }
    let published = FigureOwners(report.published).values(place) ?? [:]
    let shown = FigureExplainer.shown(with: name).union([name])
    if !showsWithheld,
      let withheld = shown.filter({ published[$0] == .absent(.tooFew) }).map(\.rawValue).min()
    {
      throw RunFailure(
        status: .usage,
        message: options.language.withheldFigure("\(place.path)/\(withheld)"))
    }
    let told = Told(
      label: renderer.label(of: name), meaning: renderer.meaning(of: name), rules: report.report.rules,
      published: PublishedFigures(at: edition)?.figures["\(place.path)/\(name.rawValue)"]?.value,
      edition: edition)
    var explainer = FigureExplainer(
      name, of: place, values: owners.values(place) ?? [:], period: input.totals.period,
      rules: input.totals.rules, parents: owners.parents,
      tellsUnitsOfPeople: showsWithheld || place.unit != nil)
    input.takeEvidence()?.forEachBlock([EvidenceEntry]()) { number in
      "NIP …" + number.text.suffix(3)
    } add: { entry, block in
      block.append(entry)
    } visit: { block in
      for entry in block { explainer.take(entry) }
    }
    return (explainer.finish(), told)
  }
}
