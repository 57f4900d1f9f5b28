import ContentDigest
import Findings
import ReportModel
import ReportPublishing
import ReportRendering
import XMLConformance

/// Renders a report into the files of an edition and binds them to each other: the XML holds the digest of
/// every page, every page the XML's short code.
struct EditionAssembly {
  let renderer: EditionRenderer
  let options: RunOptions
  let findings: FindingLog
  /// As CSV; empty where there are none.
  let rejectedRows: [UInt8]
  /// What the figures rest on; empty where it is not wanted.
  let evidence: [EditionFile]

  /// - Parameter changes: the page of what a correction changes; nil where there is none.
  func edition(of report: FullReport, changes: RenderedPage?) throws(RunFailure) -> Edition {
    let schema = try Self.compiled("report.xsd", renderer.schema, options.language)
    let published = try files(of: report.published, changes, schema)
    var internalFiles: [EditionFile] = []
    if options.detail == .person {
      internalFiles =
        [
          EditionFile(path: Edition.reportPath, bytes: try xml(of: report.report, pages: [], schema)),
          EditionFile(
            path: "findings.csv",
            bytes: FindingTable(language: options.language).bytes(of: findings)),
          EditionFile(path: "report.xsd", bytes: renderer.schema),
          EditionFile(path: "evidence.xsd", bytes: renderer.evidenceSchema),
        ] + evidence
      if !rejectedRows.isEmpty {
        internalFiles.append(EditionFile(path: "rejected.csv", bytes: rejectedRows))
      }
    }
    return Edition(
      period: report.report.header.period,
      files: published + [
        EditionFile(path: "report.xsd", bytes: renderer.schema),
        EditionFile(path: "report.sch", bytes: renderer.schematron),
      ],
      internalFiles: internalFiles)
  }

  /// The pages and the canonical, valid XML of one report.
  private func files(
    of report: Report, _ changes: RenderedPage?, _ schema: XMLSchema
  ) throws(RunFailure) -> [EditionFile] {
    var pages = try faultless { () throws(TemplateFault) in
      try renderer.pages(of: report, hasChanges: changes != nil)
    }
    if let changes { pages.append(changes) }
    let xml = try xml(of: report, pages: pages, schema)
    let code = SHA256Digest(of: xml).shortCode
    let stamped = pages.map { page in
      EditionFile(path: page.path, bytes: EditionCode.stamped(page.bytes, code: code) ?? page.bytes)
    }
    return stamped + [EditionFile(path: Edition.reportPath, bytes: xml)]
  }

  /// Canonical XML that the schema accepts.
  private func xml(
    of report: Report, pages: [RenderedPage], _ schema: XMLSchema
  ) throws(RunFailure) -> [UInt8] {
    let digests = pages.map {
      (path: $0.path, sha256: SHA256Digest(of: $0.bytes).hexadecimal)
    }
    let draft = try faultless { () throws(TemplateFault) in
      try renderer.xml(of: report, pageDigests: digests)
    }
    do throws(XMLFault) {
      let xml = try canonicalXML(of: draft)
      try schema.validate(xml)
      return xml
    } catch {
      throw RunFailure(error, in: Edition.reportPath, options.language)
    }
  }

  /// A schema that is part of the templates.
  static func compiled(
    _ name: String, _ bytes: [UInt8], _ language: Language
  ) throws(RunFailure) -> XMLSchema {
    do throws(XMLFault) {
      return try XMLSchema(bytes)
    } catch {
      throw RunFailure(error, in: name, language)
    }
  }

  private func faultless<Value>(
    _ render: () throws(TemplateFault) -> Value
  ) throws(RunFailure) -> Value {
    do throws(TemplateFault) {
      return try render()
    } catch {
      throw RunFailure(error, options.language)
    }
  }
}

extension RunFailure {
  init(_ fault: XMLFault, in path: String, _ language: Language) {
    self.init(
      status: .templateFault, message: language.templateFault("\(path):\(fault.line)", fault.message))
  }
}
