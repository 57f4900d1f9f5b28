import ContentDigest
import FolderListing
import TrainingDomain

/// The editions of an output folder, published and replaced, in their order.
package struct KeptEditions {
  /// One that stands there.
  package struct Entry: Equatable, Sendable {
    package let period: Period
    /// Its folder within the output folder: `2026-10`, or `.editions/2026-10/1a2b3c4d5e6f`.
    package let path: String
    package let code: String
    /// Short code of the edition that it corrects; nil for an original, and where it states no chain.
    package let corrects: String?
  }

  private let output: String

  package init(in output: String) {
    self.output = output
  }

  /// Months, newest first; of each the published edition, then those that it replaced, newest first.
  package var entries: [Entry] {
    let published = names("").compactMap { Period($0) }
    return Set(published + periods).sorted(by: >).flatMap { period in
      (["\(period)"] + codes(of: period).map { Self.path($0, of: period) }).compactMap { entry(period, $0) }
    }
  }

  /// The months of which replaced editions are kept.
  package var periods: [Period] { names(EditionShelf.kept).compactMap { Period($0) } }

  /// The codes of a month's replaced editions, newest first: by the chain of corrections. Editions that it does not lead
  /// to are older, or nobody's.
  package func codes(of period: Period) -> [String] {
    var rest = names("\(EditionShelf.kept)/\(period)").filter { !$0.contains(".") }
    var ordered: [String] = []
    var corrected = edition("\(period)")?.chain?.corrects
    while let code = corrected.flatMap({ SHA256Digest(hexadecimal: $0)?.shortCode }),
      let place = rest.firstIndex(of: code)
    {
      ordered.append(rest.remove(at: place))
      corrected = edition(Self.path(code, of: period))?.chain?.corrects
    }
    return ordered + rest
  }

  private func entry(_ period: Period, _ path: String) -> Entry? {
    edition(path).flatMap { edition in
      SHA256Digest(hexadecimal: edition.digest).map { digest in
        Entry(
          period: period, path: path, code: digest.shortCode,
          corrects: edition.chain?.corrects.flatMap { SHA256Digest(hexadecimal: $0)?.shortCode })
      }
    }
  }

  private static func path(_ code: String, of period: Period) -> String {
    "\(EditionShelf.kept)/\(period)/\(code)"
  }

  private func edition(_ path: String) -> StandingEdition? { StandingEdition(at: "\(output)/\(path)") }

  private func names(_ folder: String) -> [String] { (try? folderNames(in: "\(output)/\(folder)")) ?? [] }
}
