import Evidence
import Findings
import Foundation
import RuleReading
import TrainingDomain

@testable import ExportReading
@testable import FigureTracing
@testable import ReportModel
@testable import UnitAggregation

/// An input folder, read with all that its figures rest on.
struct ReadInput {
  struct Fault: Error {
    let text: String
  }

  let report: Report
  let totals: PeriodTotals
  let sources: [SourceFile]

  /// The repository's root.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  init(_ path: String, period: Period?) throws {
    var log = FindingLog()
    let folder = Self.repository + "/Sources/CBundledFiles/rules"
    let rules = RuleReader.read(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
        RuleText(
          path: "aturan/" + $0, text: try String(contentsOfFile: folder + "/" + $0, encoding: .utf8),
          isBuiltIn: true)
      }, log: &log)
    let texts = ["sumber.yml"].compactMap { name in
      (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)).map {
        RuleText(path: name, text: $0, isBuiltIn: false)
      }
    }
    var exports = ExportReader(
      try InputFolder(path: path), settings: SourceSettings.read(texts, log: &log), progress: { _ in })
    let reader = PeriodReader(
      rules: rules, figures: .published, keepsEvidence: true, progress: { _ in })
    let read: PeriodTotals
    do throws(NoFigures) {
      read = try reader.read(&exports, period: period)
    } catch {
      throw Fault(text: "\(error): \(exports.log.totals)")
    }
    let header = ReportHeader(
      period: read.period, dataThrough: read.totals.dataThrough, status: .draft, city: "Kota",
      office: "BKPP", responsible: "Kepala", nextDue: nil, programVersion: "1", rulesDigest: "",
      templatesDigest: "")
    report =
      ReportBuilder(
        header: header, citations: read.rules.citations, rules: read.rules, directory: read.directory,
        totals: read.totals
      ).report(sources: exports.sources, findings: exports.log).report
    totals = read
    sources = exports.sources
  }

  var parents: [String: String] {
    Dictionary(
      report.units.compactMap { unit in unit.parent.map { (unit.code, $0) } }, uniquingKeysWith: { $1 })
  }

  func entries() throws -> [EvidenceEntry] {
    var entries: [EvidenceEntry] = []
    totals.evidence?.forEachBlock([EvidenceEntry]()) {
      "\($0.digits)"
    } add: { entry, block in
      block.append(entry)
    } visit: {
      entries += $0
    }
    return entries
  }
}
