import ContentDigest
import Evidence
import EvidenceFiles
import ExportReading
import ReportPublishing
import UnitAggregation
import XMLConformance

/// Writes what the figures rest on into files of the output folder, each of which is checked against its schema before
/// it is published.
struct EvidenceAssembly {
  let header: EvidenceHeader
  let validation: EvidenceValidation
  let options: RunOptions

  /// Streams: neither all entries nor whole files are ever in memory.
  func files(
    of trace: EvidenceTrace, in folder: borrowing OutputFolder
  ) throws(RunFailure) -> (files: [EditionFile], folder: String) {
    let key: PseudonymKey
    let spool: EvidenceSpool
    do throws(PublishingFault) {
      key = try folder.pseudonymKey()
      spool = EvidenceSpool(folder: try folder.spool(for: header.period))
    } catch {
      throw RunFailure(error, options.language)
    }
    do throws(EvidenceSpool.Fault) {
      var writer = EvidenceWriter(header) { (step) throws(EvidenceSpool.Fault) in
        try spool.perform(step, validation)
      }
      try trace.forEachBlock(EvidenceBlock()) { number in
        key.pseudonym(of: number.text)
      } add: { entry, block in
        block.append(entry)
      } visit: { (block) throws(EvidenceSpool.Fault) in
        try writer.write(block)
      }
      try writer.finish()
      return (spool.files, spool.folder)
    } catch {
      switch error {
      case .publishing(let fault): throw RunFailure(fault, options.language)
      case .schema(let name, let fault):
        throw RunFailure(
          status: .templateFault,
          message: options.language.templateFault("\(name):\(fault.line)", fault.message))
      }
    }
  }
}
