import ContentDigest
import CoreSharing
import MarkupEscaping
import ReportRendering
import XMLConformance

/// The checks of an edition, from its files to what its pages show.
struct EditionVerifier {
  private let folder: EditionFolder
  private let shelf: EditionShelf
  private let validated: ValidatedReport?
  private var log: VerificationLog
  private var listed: [String: (digest: SHA256Digest, line: Int)] = [:]

  /// - Parameters:
  ///   - shelf: where the editions stand that this one names.
  ///   - validated: a report that need not be brought into canonical form, read, or held against its schema, here.
  init(_ path: String, shelf: EditionShelf, validated: ValidatedReport? = nil) throws(EditionUnreadable) {
    var log = VerificationLog()
    folder = try EditionFolder(path, &log)
    self.log = log
    self.shelf = shelf
    self.validated = validated
  }

  consuming func run() -> Verification {
    readChecksums()
    let schema = read("report.xsd")
    let report = read("report.xml")
    let published = report.flatMap { checkReport($0.bytes, $0.digest, against: schema) }
    let schematron = published?.header?["schematron-digest"]
    // Editions from before there were such rules have none.
    if schematron != nil || folder.files.contains("report.sch"), let rules = read("report.sch") {
      bind("report.sch", rules.digest, to: schematron)
    }
    let digest = report?.digest
    let chain = checkChain(of: published, digest)
    checkPages(of: published, code: digest?.shortCode)
    for path in folder.files where !Self.isReadElsewhere(path) { _ = read(path) }
    let evidence = checkEvidence(digest, published)
    var unmade: Set<VerificationCheck> =
      published == nil
      ? [
        .schema, .canonical, .controlTotals, .ledger, .controls, .order, .sums, .pageDigests, .figures,
        .shownText,
        .chain,
      ]
      : chain?.isMade == true ? [] : [.chain]
    if !evidence { unmade.insert(.evidence) }
    return Verification(
      failures: log.failures, notes: (chain?.notes ?? []) + (evidence ? [] : [.noEvidence]),
      checks: VerificationCheck.allCases.filter { !unmade.contains($0) })
  }

  /// Whether what the figures rest on is at hand, and so was checked.
  private mutating func checkEvidence(_ digest: SHA256Digest?, _ report: PublishedReport?) -> Bool {
    guard let path = EvidenceFolder.path(ofEdition: folder.root) else { return false }
    let evidence = EvidenceFolder(path)
    guard evidence.isThere else { return false }
    let check = EvidenceCheck(evidence, edition: digest, published: report)
    check.run(&log)
    return true
  }

  /// Nil where there is no header to begin at.
  private mutating func checkChain(of report: PublishedReport?, _ digest: SHA256Digest?) -> ChainCheck? {
    guard let header = report?.header, let digest else { return nil }
    var check = ChainCheck(header, own: digest, path: "report.xml", shelf: shelf)
    check.run(&log)
    return check
  }

  private static func isReadElsewhere(_ path: String) -> Bool {
    ["report.xsd", "report.sch", "report.xml", ChecksumReading.path].contains(path) || isPage(path)
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  private mutating func readChecksums() {
    guard folder.files.contains(ChecksumReading.path) else {
      log.add(.digests, ChecksumReading.path, .missing(ChecksumReading.path))
      return
    }
    guard let bytes = folder.bytes(of: ChecksumReading.path, &log) else { return }
    listed = ChecksumReading(bytes, &log).entries
    let files = Set(folder.files)
    for (path, entry) in listed.sorted(by: { $0.value.line < $1.value.line }) where !files.contains(path) {
      log.add(.fileList, ChecksumReading.path, line: entry.line, .missing(path))
    }
    for path in folder.files where path != ChecksumReading.path && listed[path] == nil {
      log.add(.fileList, path, .unexpected(path))
    }
  }

  /// A file whose digest has been compared; nil where it cannot be read.
  private mutating func read(_ path: String) -> (bytes: [UInt8], digest: SHA256Digest)? {
    guard folder.files.contains(path) else {
      log.add(.fileList, path, .missing(path))
      return nil
    }
    return read(path, &log)
  }

  private func read(
    _ path: String, _ log: inout VerificationLog
  ) -> (bytes: [UInt8], digest: SHA256Digest)? {
    guard let bytes = folder.bytes(of: path, &log) else { return nil }
    let digest = SHA256Digest(of: bytes)
    if let listed = listed[path], digest != listed.digest {
      log.add(
        .digests, path,
        .differs("SHA-256", expected: listed.digest.hexadecimal, found: digest.hexadecimal))
    }
    return (bytes, digest)
  }

  private mutating func checkReport(
    _ report: [UInt8], _ digest: SHA256Digest, against schema: (bytes: [UInt8], digest: SHA256Digest)?
  ) -> PublishedReport? {
    let path = ReadReport.path
    let validated = validated.flatMap { $0.report == digest && $0.schema == schema?.digest ? $0 : nil }
    let read = validated?.read ?? ReadReport(report)
    log.add(read.log)
    guard let published = read.published else { return nil }
    if let schema {
      bind("report.xsd", schema.digest, to: published.header?["schema-digest"])
      validate(report, path, against: schema.bytes, isValidated: validated != nil)
    }
    if let validated {
      if validated.leavesKeysAndFigures { KeysCheck(report: published, path: path).run(&log) }
    } else {
      checkCanonical(report, path)
    }
    TotalsCheck(report: published, path: path).run(&log)
    ControlsCheck(report: published, path: path).run(&log)
    OrderCheck(report: published, path: path).run(&log)
    SumsCheck(report: published, path: path).run(&log)
    return published
  }

  private mutating func checkCanonical(_ report: [UInt8], _ path: String) {
    do throws(XMLFault) {
      if try canonicalXML(of: report) != report { log.add(.canonical, path, .notCanonical) }
    } catch {
      log.add(.canonical, path, line: error.line, .library(error.message))
    }
  }

  /// A file that tells how to read the report is the one that the report's header names.
  /// - Parameter stated: its SHA-256; nil in editions from before it was stated.
  private mutating func bind(_ path: String, _ digest: SHA256Digest, to stated: String?) {
    guard let stated, stated != digest.hexadecimal else { return }
    log.add(.schema, path, .differs("SHA-256", expected: stated, found: digest.hexadecimal))
  }

  private mutating func validate(
    _ report: [UInt8], _ path: String, against schema: [UInt8], isValidated: Bool
  ) {
    guard SchemaBounds.check(schema, "report.xsd", &log), !isValidated else { return }
    let compiled: XMLSchema
    do throws(XMLFault) {
      compiled = try XMLSchema(schema)
    } catch {
      log.add(.schema, "report.xsd", line: error.line, .library(error.message))
      return
    }
    do throws(XMLFault) {
      // It was read from start to end before.
      try compiled.validateChecked(report)
    } catch {
      log.add(.schema, path, line: error.line, .library(error.message))
    }
  }

  private mutating func checkPages(of report: PublishedReport?, code: String?) {
    var listedPages: [String: PublishedEntry] = [:]
    for entry in report?.entries[.pages] ?? [] {
      let path = entry["path"] ?? ""
      if listedPages.updateValue(entry, forKey: path) != nil {
        log.add(.pageDigests, "report.xml", line: entry.line, .twice(path))
      }
      if !Self.isPage(path) || !folder.files.contains(path) {
        log.add(.pageDigests, "report.xml", line: entry.line, .missing(path))
      }
    }
    let logs = mapOnAllCores(folder.files.filter(Self.isPage)) { [self, listedPages] path in
      var log = VerificationLog()
      checkPage(path, of: report, listedPages, code: code, &log)
      return log
    }
    for log in logs { self.log.add(log) }
  }

  private func checkPage(
    _ path: String, of report: PublishedReport?, _ listedPages: [String: PublishedEntry], code: String?,
    _ log: inout VerificationLog
  ) {
    guard let page = read(path, &log)?.bytes else { return }
    if path == "index.html", listedPages[RenderedPage.changes] == nil, Self.linksToChanges(page) {
      log.add(.order, path, .missing(RenderedPage.changes))
    }
    let listed = listedPages[path]?["sha256"]
    if report != nil, listed == nil { log.add(.pageDigests, path, .missing("report.xml: \(path)")) }
    checkCode(page, path, listed: listed, code: code, &log)
    // Without a report there is nothing to compare with, but a damaged page is still a damaged page.
    if let report {
      PageCheck.run(page, path, of: report, &log)
    } else {
      do throws(XMLFault) { try checkWellFormed(page) } catch {
        log.add(.wellFormed, path, line: error.line, .library(error.message))
      }
    }
  }

  private static func linksToChanges(_ page: [UInt8]) -> Bool {
    firstPlace(of: "href=\"\(RenderedPage.changes)\"", in: page) != nil
  }

  private func checkCode(
    _ page: [UInt8], _ path: String, listed: String?, code: String?, _ log: inout VerificationLog
  ) {
    guard let zeroed = EditionCode.zeroed(page) else {
      log.add(.editionCode, path, .missing("data-edition-code × 1"))
      return
    }
    if let code, zeroed.code != code {
      log.add(.editionCode, path, .differs("data-edition-code", expected: code, found: zeroed.code))
    }
    let digest = SHA256Digest(of: zeroed.bytes).hexadecimal
    if let listed, listed != digest {
      log.add(.pageDigests, path, .differs("SHA-256", expected: listed, found: digest))
    }
  }
}
