import Findings
import ReportModel
import TrainingDomain

/// The report as the XML template sees it.
final class XMLDocument: TemplateContext {
  private let report: Report
  private let rules: [RuleRow]
  private let sources: [XMLSource]
  private let ledger: ReportLedger
  private let missing: [PageNote]
  private let findings: [XMLFinding]
  private let controls: [XMLControl]
  private let pages: [XMLPage]
  private let groupLists: [XMLGroupList]
  private let unitTotals: XMLTotals
  private let units: [XMLEntry]
  private let schemaDigest: String
  private let schematronDigest: String

  /// - Parameters:
  ///   - schemaDigest: SHA-256 of report.xsd.
  ///   - schematronDigest: SHA-256 of report.sch.
  init(_ report: Report, pages: [XMLPage], schemaDigest: String, schematronDigest: String, words: Words) {
    self.report = report
    self.schemaDigest = schemaDigest
    self.schematronDigest = schematronDigest
    rules = report.rules.map { RuleRow($0, words: words) }
    sources = report.sources.map(XMLSource.init)
    ledger = report.ledger
    missing = report.missingKinds.map { PageNote(text: $0.code) }
    findings = report.findings.map(XMLFinding.init)
    controls = report.reconciliations.map { XMLControl(row: $0) }
    self.pages = pages
    groupLists = XMLGroupList.all(in: report.city.groups)
    unitTotals = XMLTotals(report.units.map(\.figures))
    let year = report.header.period.year
    units = report.units.map { XMLEntry($0, year: year) }
  }

  static let fields: [String: TemplateField<XMLDocument>] = {
    let fields: [String: TemplateField<XMLDocument>] = [
      "city": .text(\.report.header.city),
      "office": .text(\.report.header.office),
      "responsible": .text(\.report.header.responsible),
      "period-code": .text(\.report.header.period.description),
      "status-code": .text(\.report.header.status.rawValue),
      "program-version": .text(\.report.header.programVersion),
      "rules-digest": .text(\.report.header.rulesDigest),
      "templates-digest": .text(\.report.header.templatesDigest),
      "schema-digest": .text(\.schemaDigest),
      "schematron-digest": .text(\.schematronDigest),
      "edition-kind": .text { $0.report.header.chain.corrects == nil ? "original" : "correction" },
      "is-correction": .flag { $0.report.header.chain.corrects != nil },
      "corrects": .text { $0.report.header.chain.corrects ?? "" },
      "has-previous": .flag { $0.report.header.chain.previous != nil },
      "previous": .text { $0.report.header.chain.previous?.digest ?? "" },
      "previous-period": .text { $0.report.header.chain.previous?.period.description ?? "" },
      "has-data-through": .flag { $0.report.header.dataThrough != nil },
      "data-through-code": .text { $0.report.header.dataThrough?.description ?? "" },
      "has-next-due": .flag { $0.report.header.nextDue != nil },
      "next-due-code": .text { $0.report.header.nextDue?.description ?? "" },
      "rule-count": .text { String($0.rules.count) },
      "rules": .list(\.rules),
      "source-count": .text { String($0.sources.count) },
      "sources": .list(\.sources),
      "missing-kinds": .list(\.missing),
      "finding-kinds": .text { String($0.findings.count) },
      "finding-total": .text { String($0.report.findings.reduce(0) { $0 + $1.count }) },
      "findings": .list(\.findings),
      "has-controls": .flag { !$0.controls.isEmpty },
      "control-count": .text { String($0.controls.count) },
      "controls": .list(\.controls),
      "page-count": .text { String($0.pages.count) },
      "pages": .list(\.pages),
      "figure-elements": .fragment { figureElements($0.report.city.figures) },
      "group-lists": .list(\.groupLists),
      "unit-totals": .object(\.unitTotals),
      "units": .list(\.units),
    ]
    return fields.merging(LedgerClass.fields(prefix: "total-", lines: "total-", of: { $0.ledger })) {
      own, _ in
      own
    }
  }()
}
