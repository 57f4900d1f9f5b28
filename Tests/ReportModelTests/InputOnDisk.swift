import Findings
import Foundation
import TrainingDomain

@testable import ExportReading
@testable import ReportModel
@testable import UnitAggregation

/// An input folder of a few files, written into a folder of its own, read and reported on.
struct InputOnDisk {
  struct Fault: Error {
    let text: String
  }

  /// Header and rows by path.
  var files: [String: [String]]
  var period: Period? = Period("2026-06")

  /// The report, its ledgers and its findings.
  func read() throws -> (full: FullReport, exports: ExportReader) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bangkom-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, lines) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
    }
    var exports = ExportReader(try InputFolder(path: folder.path), progress: { _ in })
    let reader = PeriodReader(rules: .usual, figures: .published, progress: { _ in })
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
    let builder = ReportBuilder(
      header: header, citations: read.rules.citations, rules: read.rules, directory: read.directory,
      totals: read.totals)
    return (
      builder.report(sources: exports.sources, findings: exports.log).reconciled(with: read.controls), exports
    )
  }

  /// The full report without its list of sources and their ledger.
  func figures() throws -> Report {
    var report = try read().full.report
    // Files are cut otherwise, so that their own lines differ: headers and the like.
    report.sources = []
    report.ledger = ReportLedger(RowLedger())
    return report
  }
}

extension RuleBook {
  static let usual = RuleBook(
    RuleContent.usual(
      minimumCell: 5,
      targets: [
        .pns: HoursTarget(target: TrainingHours(hundredths: 2000), ceiling: nil),
        .pppk: HoursTarget(target: nil, ceiling: TrainingHours(hundredths: 2400)),
      ],
      conversions: [
        .technicalGuidance: conversion(.stated, nil), .seminar: conversion(.perDay, 400),
        .workshop: conversion(.perDay, 500), .coaching: conversion(.perOccasion, 200),
      ], accounts: ["5.1.02.02.12"]
    ).map {
      DatedRule(
        $0,
        citation: RuleCitation(
          rule: "aturan", effectiveFrom: CivilDate(dayNumber: 0), legalBasis: "-", file: nil))
    })

  private static func conversion(_ basis: HoursConversion.Basis, _ hours: Int64?) -> HoursConversion {
    HoursConversion(
      basis: basis, hours: hours.map { TrainingHours(hundredths: $0) }, hoursAbroad: nil,
      supplementAbroadPercent: nil, occasionsPerMonth: 2)
  }
}
