import ContentDigest
import Evidence
import EvidenceFiles
import FigureTracing
import ReportModel
import TrainingDomain
import XMLConformance

// To whoever must change this file.
//
// The schema of evidence has no keys, because libxml2 keeps every key in memory; so they are checked here, and memory
// grows with people, activities and units, never with entries. What is about a person stands behind that person, which
// is what makes that possible.

/// The checks of what an edition's figures rest on, in the folder that auditors get.
struct EvidenceCheck {
  private let folder: EvidenceFolder
  /// Of the edition's report.xml, which the folder must belong to.
  private let edition: SHA256Digest?
  /// What the edition publishes; nil where it cannot be read.
  private let published: PublishedReport?

  init(_ folder: EvidenceFolder, edition: SHA256Digest?, published: PublishedReport?) {
    self.folder = folder
    self.published = published
    self.edition = edition
  }

  /// - Parameter log: paths in it begin with `internal/`.
  func run(_ log: inout VerificationLog) {
    checkDigests(&log)
    var own = VerificationLog()
    guard let bytes = EditionFolder.bytes(of: "report.xml", in: folder.path, &own),
      let report = ReportReader.read(bytes, Self.shown("report.xml"), &own)
    else {
      log.add(.evidence, Self.shown("report.xml"), .unreadable)
      return
    }
    if let published { compare(report, with: published, &log) }
    let schema = schema(&log)
    let period = report.header?["period"].flatMap { Period($0) }
    var figures = period.map {
      ReckonedFigures(
        period: $0, rules: nil, target: report.figures["city/jp-target"]?.scaled, parents: report.parents)
    }
    var keys = EvidenceKeys(units: report.units)
    for (number, name) in folder.names.enumerated() {
      // Numbers beyond the schema's bounds are not worked with.
      if let schema, !validate(name, schema, &log) { continue }
      check(name, part: number + 1, period, &keys, &figures, &log)
    }
    figures?.finish()
    if let figures { compare(figures, with: report, &log) }
  }

  private static func shown(_ name: String) -> String { "internal/" + name }

  // MARK: Files

  func checkDigests(_ log: inout VerificationLog) {
    var own = VerificationLog()
    guard let sums = EditionFolder.bytes(of: ChecksumReading.path, in: folder.path, &own) else {
      log.add(.digests, Self.shown(ChecksumReading.path), .unreadable)
      return
    }
    let listed = ChecksumReading(sums, &own).entries
    for failure in own.failures {
      log.add(failure.check, Self.shown(failure.path), line: failure.line, failure.what)
    }
    if !listed.keys.contains(where: { $0.hasPrefix("../") && $0.hasSuffix("/report.xml") }) {
      log.add(.digests, Self.shown(ChecksumReading.path), .missing("report.xml"))
    }
    for name in folder.names where listed[name] == nil {
      log.add(.fileList, Self.shown(name), .unexpected(name))
    }
    for (name, entry) in listed.sorted(by: { $0.value.line < $1.value.line }) {
      let found = name.hasPrefix("../") ? edition : digest(of: name)
      guard let found else {
        if !name.hasPrefix("../") { log.add(.fileList, Self.shown(ChecksumReading.path), .missing(name)) }
        continue
      }
      if found != entry.digest {
        log.add(
          .digests, Self.shown(name),
          .differs("SHA-256", expected: entry.digest.hexadecimal, found: found.hexadecimal))
      }
    }
  }

  private func digest(of name: String) -> SHA256Digest? {
    guard let file = EvidenceFolder.OpenFile(folder.path + "/" + name) else { return nil }
    var hasher = SHA256Hasher()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = file.next(block)
      guard count > 0 else { return count == 0 ? hasher.finalized() : nil }
      hasher.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
  }

  private func schema(_ log: inout VerificationLog) -> XMLSchema? {
    let name = "evidence.xsd"
    var own = VerificationLog()
    guard let bytes = EditionFolder.bytes(of: name, in: folder.path, &own) else {
      log.add(.evidence, Self.shown(name), .unreadable)
      return nil
    }
    do throws(XMLFault) {
      return try XMLSchema(bytes)
    } catch {
      log.add(.evidence, Self.shown(name), line: error.line, .library(error.message))
      return nil
    }
  }

  /// - Returns: whether the file follows the schema.
  private func validate(_ name: String, _ schema: XMLSchema, _ log: inout VerificationLog) -> Bool {
    do throws(XMLFault) {
      // Two passes: what the validator would act on must not be there.
      guard let first = EvidenceFolder.OpenFile(folder.path + "/" + name),
        let second = EvidenceFolder.OpenFile(folder.path + "/" + name)
      else {
        log.add(.evidence, Self.shown(name), .unreadable)
        return false
      }
      try readXML(from: first.next) { _ in }
      try schema.validateChecked(second.next)
      return true
    } catch {
      log.add(.evidence, Self.shown(name), line: error.line, .library(error.message))
      return false
    }
  }

  // MARK: Entries

  private func check(
    _ name: String, part: Int, _ period: Period?, _ keys: inout EvidenceKeys,
    _ figures: inout ReckonedFigures?, _ log: inout VerificationLog
  ) {
    let path = Self.shown(name)
    var reader = EvidenceReader()
    do throws(EvidenceUnreadable) {
      try folder.read(name, with: &reader) { entry, line in
        keys.check(entry, path, line, &log)
        figures?.take(entry)
      }
    } catch {
      log.add(.evidence, path, line: error.line, .library(error.reason))
    }
    if !reader.isBalanced {
      log.add(
        .controlTotals, path, .differs("control-totals", expected: reader.sums, found: reader.statedSums))
    }
    if reader.part != part {
      log.add(.evidence, path, .differs("part", expected: "\(part)", found: "\(reader.part)"))
    }
    if reader.period != period {
      log.add(
        .evidence, path,
        .differs(
          "period", expected: period?.description ?? "", found: reader.period?.description ?? ""))
    }
  }

  // MARK: Figures

  /// What is published is what the unsuppressed report has, or withheld.
  private func compare(
    _ report: PublishedReport, with published: PublishedReport, _ log: inout VerificationLog
  ) {
    for (path, figure) in published.figures.all.sorted(by: { $0.figure.line < $1.figure.line }) {
      let full = report.figures[path]
      if case .absent(.tooFew) = figure.value, full != nil { continue }
      guard full?.value != figure.value else { continue }
      log.add(
        .evidence, "report.xml", line: figure.line,
        .differs(path, expected: full?.text ?? "", found: figure.text))
    }
  }

  /// What entries give again must be what the unsuppressed report has.
  private func compare(_ figures: ReckonedFigures, with report: PublishedReport, _ log: inout VerificationLog)
  {
    for (path, figure) in report.figures.all.sorted(by: { $0.figure.line < $1.figure.line }) {
      // What earlier editions published has its evidence there.
      guard figure.place.kind != .edition, let again = figures.value(of: figure.name, at: figure.place) else {
        continue
      }
      let found: String
      switch (again, figure.value) {
      case (.number(let number), .number(_, let scaled, let measure)):
        guard number != scaled else { continue }
        found = decimalText(number, decimals: measure.decimals)
      case (.word(let word), .code(let code)):
        guard word != code else { continue }
        found = word.rawValue
      default: continue
      }
      log.add(
        .evidence, Self.shown("report.xml"), line: figure.line,
        .differs(path, expected: found, found: figure.text))
    }
  }
}
