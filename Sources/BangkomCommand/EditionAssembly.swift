import ContentDigest
import CoreSharing
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
  func edition(of report: FullReport, changes: RenderedPage?) throws(RunFailure) -> RenderedEdition {
    // The XML of the report that stays with the office.
    let full = options.detail == .person ? try xml(of: report.report, pages: []) : nil
    let validation = full.map { Self.validation(of: $0, renderer.schema, options.language) }
    let published: [EditionFile]
    do throws(RunFailure) {
      published = try files(of: report.published, changes)
    } catch {
      // The program must not end in the midst of it.
      validation?.end()
      throw error
    }
    var internalFiles: [EditionFile] = []
    if let full {
      internalFiles =
        [
          EditionFile(path: Edition.reportPath, bytes: full),
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
    let edition = Edition(
      period: report.report.header.period,
      files: published + [
        EditionFile(path: "report.xsd", bytes: renderer.schema),
        EditionFile(path: "report.sch", bytes: renderer.schematron),
      ],
      internalFiles: internalFiles)
    return RenderedEdition(edition: edition, internalValidation: validation)
  }

  private static let stampedAtOnce = 64

  /// The pages and the canonical XML of one report. It is held against its schema when it is published.
  private func files(of report: Report, _ changes: RenderedPage?) throws(RunFailure) -> [EditionFile] {
    var pages = try faultless { () throws(TemplateFault) in
      try renderer.pages(of: report, hasChanges: changes != nil)
    }
    if let changes { pages.append(changes) }
    let xml = EditionFile(path: Edition.reportPath, bytes: try xml(of: report, pages: pages))
    var files: [EditionFile] = []
    // So that only some of them are in memory twice.
    while !pages.isEmpty {
      let part = Array(pages.prefix(Self.stampedAtOnce))
      pages.removeFirst(part.count)
      files += mapOnAllCores(part) { page in
        EditionFile(
          path: page.path, bytes: EditionCode.stamped(page.bytes, code: xml.digest.shortCode) ?? page.bytes)
      }
    }
    return files + [xml]
  }

  /// Canonical XML.
  private func xml(of report: Report, pages: [RenderedPage]) throws(RunFailure) -> [UInt8] {
    let digests = mapOnAllCores(pages) {
      (path: $0.path, sha256: SHA256Digest(of: $0.bytes).hexadecimal)
    }
    let draft = try faultless { () throws(TemplateFault) in
      try renderer.xml(of: report, pageDigests: digests)
    }
    do throws(XMLFault) {
      return try canonicalXML(of: draft)
    } catch {
      throw RunFailure(error, in: Edition.reportPath, options.language)
    }
  }

  /// Holds canonical XML against a schema of the templates, beside other work.
  static func validation(
    of xml: [UInt8], _ schema: [UInt8], _ language: Language
  ) -> Background<Result<Void, RunFailure>> {
    Background {
      Result { () throws(RunFailure) in
        let schema = try compiled("report.xsd", schema, language)
        do throws(XMLFault) {
          try schema.validateChecked(xml)
        } catch {
          throw RunFailure(error, in: Edition.reportPath, language)
        }
      }
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
