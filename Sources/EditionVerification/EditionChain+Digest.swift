import ContentDigest
import ReportModel

extension EditionChain {
  /// The edition that is corrected; nil for an original, and where no digest stands.
  package var corrected: SHA256Digest? { corrects.flatMap { SHA256Digest(hexadecimal: $0) } }
}
