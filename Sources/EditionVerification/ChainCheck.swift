import ContentDigest
import TrainingDomain

/// Follows the chain that the header of `report.xml` states, as far as the other editions are at hand.
struct ChainCheck {
  private let header: PublishedEntry
  private let own: SHA256Digest
  private let path: String
  private let shelf: EditionShelf
  private(set) var notes: [VerificationNote] = []
  /// Whether there was no link to follow, or one was followed.
  private(set) var isMade = false

  /// - Parameters:
  ///   - own: digest of the report.xml itself.
  ///   - path: of the report.xml, for failures.
  init(_ header: PublishedEntry, own: SHA256Digest, path: String, shelf: EditionShelf) {
    self.header = header
    self.own = own
    self.path = path
    self.shelf = shelf
  }

  mutating func run(_ log: inout VerificationLog) {
    let links = ["corrects", "previous", "previous-period"].filter { header[$0] != nil }
    guard header["edition"] != nil || !links.isEmpty else {
      notes.append(.noChain)
      return
    }
    isMade = links.isEmpty
    let isCorrection = header["edition"] == "correction"
    if isCorrection, header["corrects"] == nil {
      log.add(.chain, path, line: header.line, .missing("corrects"))
    }
    if !isCorrection, header["corrects"] != nil {
      log.add(.chain, path, line: header.line, .unexpected("corrects"))
    }
    for (one, other) in [("previous", "previous-period"), ("previous-period", "previous")]
    where header[one] != nil && header[other] == nil {
      log.add(.chain, path, line: header.line, .missing(other))
    }
    let period = self.period("period", &log)
    if let period, let digest = digest("corrects", &log) { follow(digest, period, &log) }
    if let earlier = self.period("previous-period", &log), let digest = digest("previous", &log) {
      if let period, earlier >= period {
        log.add(.chain, path, line: header.line, .malformed("previous-period", found: earlier.description))
      }
      follow(digest, earlier, &log)
    }
  }

  private mutating func follow(_ digest: SHA256Digest, _ period: Period, _ log: inout VerificationLog) {
    switch shelf.find(digest, of: period, besides: own) {
    case .edition: isMade = true
    case .removed: notes.append(.removedEdition(of: period))
    case .others:
      isMade = true
      log.add(.chain, path, line: header.line, .notKept(period, digest: digest.hexadecimal))
    case .nothing: notes.append(.noEdition(of: period))
    }
  }

  private func period(_ word: String, _ log: inout VerificationLog) -> Period? {
    guard let text = header[word] else { return nil }
    guard let period = Period(text) else {
      log.add(.chain, path, line: header.line, .malformed(word, found: text))
      return nil
    }
    return period
  }

  private func digest(_ word: String, _ log: inout VerificationLog) -> SHA256Digest? {
    guard let text = header[word] else { return nil }
    guard let digest = SHA256Digest(hexadecimal: text) else {
      log.add(.chain, path, line: header.line, .malformed(word, found: text))
      return nil
    }
    return digest
  }
}
