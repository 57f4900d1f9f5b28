import ContentDigest
import EvidenceFiles
import ReportPublishing
import XMLConformance

/// The files of evidence on disk, one of them open.
final class EvidenceSpool {
  enum Fault: Error {
    case publishing(PublishingFault)
    case schema(name: String, XMLFault)
  }

  let folder: String
  private var name = ""
  private var open: SpooledFile?
  private(set) var files: [EditionFile] = []

  /// - Parameter folder: empty, in the output folder's file system.
  init(folder: String) {
    self.folder = folder
  }

  func perform(_ step: EvidenceWriter<Fault>.Step, _ validation: EvidenceValidation) throws(Fault) {
    do throws(PublishingFault) {
      switch step {
      case .begin(let name):
        self.name = name
        open = try SpooledFile(at: folder + "/" + name)
      case .append(let bytes): try open?.append(bytes)
      case .overwriteStart(let bytes): try open?.overwriteStart(bytes)
      case .end: break
      }
    } catch {
      throw .publishing(error)
    }
    guard case .end = step, let file = open.take() else { return }
    do throws(XMLFault) {
      let digest = try validation.digest(ofValid: file)
      files.append(EditionFile(path: name, spooledAt: file.path, digest: digest))
    } catch {
      throw .schema(name: name, error)
    }
  }
}
