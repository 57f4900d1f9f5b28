import ContentDigest
import FolderListing
import Glibc
import TrainingDomain

/// An output folder, where the editions stand that another one names: the published ones and those that were replaced.
struct EditionShelf {
  /// What was found where an edition was looked for.
  enum Finding {
    case edition
    /// Its digest alone, on the list of editions that are not kept any more.
    case removed
    /// Editions of its period, but not this one.
    case others
    case nothing
  }

  /// More editions of one month than anybody publishes.
  static let mostEditions = 2000

  private let output: String
  private static let report = "report.xml"
  static let kept = ".editions"
  /// In a month's folder of kept editions: a line (`RemovedEdition`) for each that is not kept any more.
  private static let removed = "removed.txt"

  /// - Parameters:
  ///   - output: nil for the folder that the edition lies in.
  ///   - edition: the folder of an edition, published or replaced.
  init(output: String?, of edition: String) {
    self.output = output ?? Self.output(of: edition)
  }

  /// `OUTPUT/2026-10` lies in OUTPUT, and so does `OUTPUT/.editions/2026-10/CODE`.
  private static func output(of edition: String) -> String {
    let resolved = realpath(edition, nil)
    defer { free(resolved) }
    guard let resolved else { return edition + "/.." }
    let parts = String(cString: resolved).split(separator: "/")
    let isKept = parts.count > 3 && parts[parts.count - 3] == kept
    return "/" + parts.dropLast(isKept ? 3 : 1).joined(separator: "/")
  }

  /// Looks for the edition of a period whose report.xml has a digest.
  /// - Parameter own: digest of the report.xml that names it, which is none of the others.
  func find(_ digest: SHA256Digest, of period: Period, besides own: SHA256Digest) -> Finding {
    let folders = folders(digest, period)
    var finding = Finding.nothing
    for folder in folders {
      var log = VerificationLog()
      guard let bytes = EditionFolder.bytes(of: "\(folder)/\(Self.report)", in: output, &log) else {
        continue
      }
      let found = SHA256Digest(of: bytes)
      if found == digest { return .edition }
      if found != own { finding = .others }
    }
    return isRemoved(digest, period) ? .removed : finding
  }

  /// The folder of a period's edition whose report.xml has a digest; nil where there is none.
  func folder(of digest: SHA256Digest, _ period: Period) -> String? {
    folders(digest, period).first { folder in
      var log = VerificationLog()
      let bytes = EditionFolder.bytes(of: "\(folder)/\(Self.report)", in: output, &log)
      return bytes.map { SHA256Digest(of: $0) } == digest
    }.map { "\(output)/\($0)" }
  }

  /// Where a period's edition may lie, the likeliest first.
  private func folders(_ digest: SHA256Digest, _ period: Period) -> [String] {
    let kept = "\(Self.kept)/\(period)"
    let names = (try? folderNames(in: "\(output)/\(kept)", atMost: Self.mostEditions)) ?? []
    // A replaced edition is called by its short code, so that hardly ever more than one is read.
    return ["\(period)"] + names.filter { $0 == digest.shortCode }.map { "\(kept)/\($0)" }
      + names.filter { $0 != digest.shortCode }.map { "\(kept)/\($0)" }
  }

  /// Whether the chain of the period's published edition leads to one that is on the list of what is not kept any more.
  /// The list alone says nothing: anybody could add a line.
  private func isRemoved(_ digest: SHA256Digest, _ period: Period) -> Bool {
    let removed = removedEditions(of: period)
    guard removed[digest] != nil else { return false }
    var next = corrected(by: "\(output)/\(period)")
    for _ in 0..<Self.mostEditions {
      guard let link = next, link != digest else { return next == digest }
      if let folder = folder(of: link, period) {
        next = corrected(by: folder)
      } else {
        next = removed[link] ?? nil
      }
    }
    return false
  }

  private func corrected(by folder: String) -> SHA256Digest? {
    StandingEdition(at: folder)?.chain?.corrected
  }

  /// By digest, what each of them corrected; nil for an original.
  private func removedEditions(of period: Period) -> [SHA256Digest: SHA256Digest?] {
    var log = VerificationLog()
    guard let list = EditionFolder.bytes(of: "\(Self.kept)/\(period)/\(Self.removed)", in: output, &log)
    else {
      return [:]
    }
    let lines = list.split(separator: 0x0A).compactMap {
      RemovedEdition(line: String(decoding: $0, as: UTF8.self))
    }
    return Dictionary(lines.map { ($0.digest, $0.corrects) }, uniquingKeysWith: { $1 })
  }
}
