import ContentDigest

/// Which contents a decided change puts in place. It lies beside the staged folders and tells, after a kill,
/// whether a folder there is the new one (not exchanged yet) or the old one (exchanged already).
struct CommitPlan {
  static let fileName = "plan"
  /// Digests of whole folders; nil where the change has no such folder.
  let period: SHA256Digest?
  let evidence: SHA256Digest?

  init(for change: StagedChange) {
    period = change.files.map { FolderContent(of: $0).digest }
    evidence = change.internalFiles.map { FolderContent(of: $0).digest }
  }

  /// A plan as `bytes` wrote it. What cannot be read counts as no plan: nothing then counts as new.
  init(reading bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    period = lines.first.flatMap { SHA256Digest(hexadecimal: $0) }
    evidence = lines.dropFirst().first.flatMap { SHA256Digest(hexadecimal: $0) }
  }

  /// Two lines: the period's folder, the internal folder.
  var bytes: [UInt8] {
    Array("\(period?.hexadecimal ?? "-")\n\(evidence?.hexadecimal ?? "-")\n".utf8)
  }
}
