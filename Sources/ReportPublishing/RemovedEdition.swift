import ContentDigest

/// A line of the list of editions that are not kept any more: what of an edition the chain needs.
struct RemovedEdition: Equatable {
  /// Of its report.xml.
  let digest: SHA256Digest
  /// Of the edition that it corrects; nil for an original.
  let corrects: SHA256Digest?

  /// `DIGEST corrects DIGEST`, or `DIGEST original`.
  var line: String {
    digest.hexadecimal + (corrects.map { " corrects " + $0.hexadecimal } ?? " original") + "\n"
  }
}
