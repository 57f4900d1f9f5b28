import ContentDigest
import EvidenceFiles
import Findings
import ReportModel
import ReportPublishing
import ReportRendering
import UnitAggregation
import XMLConformance

/// Renders a report into the files of an edition and binds them to each other: the XML holds the digest of
/// every page, every page the XML's short code.
struct EditionAssembly {
  let renderer: EditionRenderer
  let options: RunOptions

  /// - Parameters:
  ///   - rejectedRows: as CSV; empty where there are none.
  ///   - evidence: what the figures rest on; empty where it is not wanted.
  func edition(
    of report: FullReport, findings: FindingLog, rejectedRows: [UInt8], evidence: [EditionFile]
  ) throws(RunFailure) -> Edition {
    let schema = try compiledSchema("report.xsd", renderer.schema)
    let published = try files(of: report.published, schema)
    var internalFiles: [EditionFile] = []
    if options.detail == .person {
      internalFiles =
        [
          EditionFile(path: Self.reportPath, bytes: try xml(of: report.report, pages: [], schema)),
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
      files: published + [EditionFile(path: "report.xsd", bytes: renderer.schema)],
      internalFiles: internalFiles)
  }

  private static let reportPath = "report.xml"

  /// The pages and the canonical, valid XML of one report.
  private func files(of report: Report, _ schema: XMLSchema) throws(RunFailure) -> [EditionFile] {
    let pages = try faultless { () throws(TemplateFault) in try renderer.pages(of: report) }
    let xml = try xml(of: report, pages: pages, schema)
    let code = SHA256Digest(of: xml).shortCode
    let stamped = pages.map { page in
      EditionFile(path: page.path, bytes: EditionCode.stamped(page.bytes, code: code) ?? page.bytes)
    }
    return stamped + [EditionFile(path: Self.reportPath, bytes: xml)]
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
      throw failure(Self.reportPath, error)
    }
  }

  /// What the figures rest on, in files of the output folder.
  func evidence(
    _ trace: EvidenceTrace, of report: Report, in folder: borrowing OutputFolder
  ) throws(RunFailure) -> [EditionFile] {
    let header = EvidenceHeader(
      period: report.header.period, programVersion: report.header.programVersion,
      rulesDigest: report.header.rulesDigest)
    return try EvidenceAssembly(
      header: header, schema: compiledSchema("evidence.xsd", renderer.evidenceSchema), options: options
    ).files(of: trace, in: folder)
  }

  private func compiledSchema(_ name: String, _ bytes: [UInt8]) throws(RunFailure) -> XMLSchema {
    do throws(XMLFault) {
      return try XMLSchema(bytes)
    } catch {
      throw failure(name, error)
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

  private func failure(_ path: String, _ fault: XMLFault) -> RunFailure {
    RunFailure(
      status: .templateFault,
      message: options.language.templateFault("\(path):\(fault.line)", fault.message))
  }
}
