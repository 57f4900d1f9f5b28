/// A line of the list of editions that are not kept any more: what of an edition the chain needs.
package struct RemovedEdition: Equatable, Sendable {
  /// Of its report.xml.
  package let digest: SHA256Digest
  /// Of the edition that it corrects; nil for an original.
  package let corrects: SHA256Digest?

  package init(digest: SHA256Digest, corrects: SHA256Digest?) {
    self.digest = digest
    self.corrects = corrects
  }

  /// A line as `line` writes it, without its end; nil where it does not begin with a digest. Whatever else stands there
  /// names no edition that it corrects.
  package init?(line: some StringProtocol) {
    let words = line.split(separator: " ")
    guard let digest = words.first.flatMap({ SHA256Digest(hexadecimal: $0) }) else { return nil }
    self.digest = digest
    corrects = words.count == 3 && words[1] == "corrects" ? SHA256Digest(hexadecimal: words[2]) : nil
  }

  /// `DIGEST corrects DIGEST`, or `DIGEST original`, with the line's end.
  package var line: String {
    digest.hexadecimal + (corrects.map { " corrects " + $0.hexadecimal } ?? " original") + "\n"
  }
}
