import ContentDigest
import FolderListing
import Glibc
import ReportModel
import TrainingDomain

/// The editions of an output folder, published and replaced, in their order.
package struct KeptEditions {
  /// One that stands there.
  package struct Entry: Equatable, Sendable {
    package let period: Period
    /// Its folder within the output folder: `2026-10`, or `.editions/2026-10/1a2b3c4d5e6f`.
    package let path: String
    package let code: String
    /// The chain that it states; nil where it states none: it is older than chains, or damaged.
    package let chain: EditionChain?
  }

  private let output: String

  package init(in output: String) {
    self.output = output
  }

  /// Months, newest first; of each the published edition, then those that it replaced, newest first.
  package var entries: [Entry] {
    let published = names("").compactMap { Period($0) }
    return Set(published + periods).sorted(by: >).flatMap { period in
      let codes = codes(of: period)
      let kept = (codes.chained + codes.others).map { Self.path($0, of: period) }
      return (["\(period)"] + kept).compactMap { entry(period, $0) }
    }
  }

  /// The months of which replaced editions are kept.
  package var periods: [Period] {
    names(EditionShelf.kept).filter { isFolder("\(EditionShelf.kept)/\($0)") }.compactMap { Period($0) }
  }

  /// The codes of a month's replaced editions: those that the chain of corrections leads to, newest first, and others,
  /// of which nobody can say how old they are. Whatever else lies there is no edition.
  package func codes(of period: Period) -> (chained: [String], others: [String]) {
    let folder = "\(EditionShelf.kept)/\(period)"
    var rest = names(folder).filter { SHA256Digest.isShortCode($0) && isFolder("\(folder)/\($0)") }
    var chained: [String] = []
    var corrected = edition("\(period)")?.chain?.corrected
    while let code = corrected?.shortCode, let place = rest.firstIndex(of: code) {
      chained.append(rest.remove(at: place))
      corrected = corrects(code, of: period)
    }
    return (chained, rest)
  }

  /// The edition that a replaced edition corrects; nil for an original.
  package func corrects(_ code: String, of period: Period) -> SHA256Digest? {
    edition(Self.path(code, of: period))?.chain?.corrected
  }

  private func entry(_ period: Period, _ path: String) -> Entry? {
    edition(path).flatMap { edition in
      SHA256Digest(hexadecimal: edition.digest).map { digest in
        Entry(period: period, path: path, code: digest.shortCode, chain: edition.chain)
      }
    }
  }

  private static func path(_ code: String, of period: Period) -> String {
    "\(EditionShelf.kept)/\(period)/\(code)"
  }

  private func edition(_ path: String) -> StandingEdition? { StandingEdition(at: "\(output)/\(path)") }

  /// A folder itself, not a link to one.
  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat("\(output)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func names(_ folder: String) -> [String] { (try? folderNames(in: "\(output)/\(folder)")) ?? [] }
}
