import ContentDigest
import ExportReading
import Findings
import ReportModel
import RuleReading
import TrainingDomain
import UnitAggregation

/// What a folder of exports says of one period.
struct InputReading {
  let exports: ExportReader
  private(set) var totals: PeriodTotals
  /// Rejected rows with their reasons, as CSV; empty where there are none or they were not asked for.
  let rejectedRows: [UInt8]
  let rules: RuleBook
  let rulesDigest: String
  let settings: ReportSettings
  /// What stands for a name that the settings do not give.
  let notNamed: String

  /// Makes reports of what was read, which differ only by the past that they mind.
  func drafts(templatesDigest: String, findings: FindingLog) -> ReportDrafts {
    let period = totals.period
    let header = ReportHeader(
      period: period, dataThrough: totals.totals.dataThrough, status: settings.status,
      city: named(settings.city), office: named(settings.office),
      responsible: named(settings.responsible),
      nextDue: settings.nextDue(after: period), programVersion: programVersion,
      rulesDigest: rulesDigest, templatesDigest: templatesDigest)
    let builder = ReportBuilder(
      header: header, citations: rules.citations(from: totals.firstDay, to: period.lastDay),
      rules: totals.rules, directory: totals.directory, totals: totals.totals)
    return ReportDrafts(
      builder: builder, full: builder.full(sources: exports.sources, findings: findings),
      controls: totals.controls)
  }

  /// What the figures rest on, for which rows stay in memory until it is let go; nil where it was not kept.
  mutating func takeEvidence() -> EvidenceTrace? { totals.evidence.take() }

  private func named(_ name: String) -> String { name.isEmpty ? notNamed : name }
}
