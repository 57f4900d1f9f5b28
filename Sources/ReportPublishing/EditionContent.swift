import ContentDigest
import TrainingDomain

/// The two folders of an edition with the digest lists that bind them to each other.
struct EditionContent {
  let files: [EditionFile]
  let internalFiles: [EditionFile]

  init(of edition: Edition) throws(PublishingFault) {
    try EditionPaths.check(edition.files)
    try EditionPaths.check(edition.internalFiles)
    guard let report = edition.files.first(where: { $0.path == Edition.reportPath }), report.bytes != nil
    else {
      throw .cannotWrite(path: Edition.reportPath, reason: "the edition has no such file")
    }
    let published = ChecksumList(of: edition.files)
    var evidence = ChecksumList(of: edition.internalFiles)
    evidence.add(report.digest, for: "../../\(edition.period)/\(Edition.reportPath)")
    files = edition.files + [Self.file(published)]
    internalFiles = edition.internalFiles + [Self.file(evidence)]
  }

  private static func file(_ list: ChecksumList) -> EditionFile {
    EditionFile(path: EditionPaths.checksums, bytes: Array(list.text.utf8))
  }
}
