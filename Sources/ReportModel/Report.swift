import Findings
import TrainingDomain

/// One edition as a plain value: HTML and XML both render it, and nothing else.
package struct Report: Equatable, Sendable {
  package var header: ReportHeader
  package var rules: [RuleCitation]
  /// Sorted by path.
  package var sources: [SourceRecord]
  /// Kinds of export of which no file was read.
  package var missingKinds: [SourceKind]
  package var findings: [FindingCount]
  package var city: CitySection
  /// Sorted by code.
  package var units: [UnitSection]
  /// Totals of other systems beside our own figures: the city's, then by unit, figure and system.
  package var reconciliations: [Reconciliation] = []
  /// Of all files. Not the sum of what their ledgers show where an amount is withheld.
  package internal(set) var ledger: ReportLedger

  package init(
    header: ReportHeader, rules: [RuleCitation], sources: [SourceRecord], missingKinds: [SourceKind],
    findings: [FindingCount], city: CitySection, units: [UnitSection]
  ) {
    self.header = header
    self.rules = rules
    self.sources = sources
    self.missingKinds = missingKinds
    self.findings = findings
    self.city = city
    self.units = units
    ledger = Self.sum(of: sources)
  }

  /// Of the files that were read; those set aside count as not delivered.
  package var ledgerOfReadFiles: ReportLedger {
    Self.sum(of: sources.filter { $0.use != .setAside })
  }

  private static func sum(of sources: [SourceRecord]) -> ReportLedger {
    sources.reduce(ReportLedger(RowLedger())) { $0 + $1.ledger }
  }
}
