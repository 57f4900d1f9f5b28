import ContentDigest
import Evidence
import EvidenceFiles
import FolderListing
import Glibc
import XMLConformance

/// The evidence of one edition in the folder that auditors get. Somebody else may have filled it: links are not
/// followed, and no file is ever whole in memory.
package struct EvidenceFolder {
  package let path: String
  /// The files of evidence in their order; empty where there are none.
  package let names: [String]

  package init(_ path: String) {
    self.path = path
    let all = (try? folderNames(in: path, atMost: EditionFolder.mostFiles)) ?? []
    names = all.filter { $0.hasPrefix("evidence-") && $0.hasSuffix(".xml") }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  /// Whether a folder stands there that says it has evidence, or has some.
  var isThere: Bool { !names.isEmpty || listed.contains { $0.hasPrefix("evidence-") } }

  /// The files that the folder's own list of digests names; empty where it has none.
  private var listed: [String] {
    var log = VerificationLog()
    guard let sums = EditionFolder.bytes(of: ChecksumReading.path, in: path, &log) else { return [] }
    return Array(ChecksumReading(sums, &log).entries.keys)
  }

  /// Whether the folder holds what its list of digests names, and belongs to an edition, so that nobody has changed it
  /// since.
  /// - Parameter edition: of that edition's report.xml.
  package func isSound(edition: SHA256Digest) -> Bool {
    var log = VerificationLog()
    let check = EvidenceCheck(self, edition: edition, published: nil)
    check.checkDigests(&log)
    return log.failures.isEmpty && !names.isEmpty
  }

  /// Where the evidence of an edition stands: `output/internal/2026-10` of `output/2026-10`, and
  /// `output/internal/.editions/2026-10/CODE` of `output/.editions/2026-10/CODE`.
  package static func path(ofEdition edition: String) -> String? {
    var parts = edition.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    while parts.last == "" { parts.removeLast() }
    guard let last = parts.last, last != ".", last != ".." else { return nil }
    let depth = parts.count >= 3 && parts[parts.count - 3] == ".editions" ? 3 : 1
    parts.insert("internal", at: parts.count - depth)
    return parts.joined(separator: "/")
  }

  /// Shows every entry with the file's name and the line.
  package func replay(
    _ visit: (_ entry: EvidenceEntry, _ file: String, _ line: Int) -> Void
  ) throws(EvidenceUnreadable) {
    for name in names {
      var reader = EvidenceReader()
      try read(name, with: &reader) { visit($0, name, $1) }
    }
  }

  /// Reads one file; the reader then holds what the file says of itself.
  func read(
    _ name: String, with reader: inout EvidenceReader, _ visit: (EvidenceEntry, Int) -> Void
  ) throws(EvidenceUnreadable) {
    guard let file = OpenFile(path + "/" + name) else {
      throw EvidenceUnreadable(file: name, line: 0, reason: "cannot be read")
    }
    do throws(XMLFault) {
      try reader.read(file.next, visit)
    } catch {
      throw EvidenceUnreadable(file: name, line: error.line, reason: error.message)
    }
  }

  /// A regular file that is read from its start.
  final class OpenFile {
    private let descriptor: Int32

    /// Nil for what is no regular file, or cannot be opened.
    init?(_ path: String) {
      // Without O_NONBLOCK a pipe put in the file's place would wait for its writer.
      descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      var status = stat()
      guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        return nil
      }
    }

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Writes the next bytes and returns how many: 0 at the end, less than 0 where they cannot be had.
    func next(_ target: UnsafeMutableRawBufferPointer) -> Int {
      while true {
        let count = Glibc.read(descriptor, target.baseAddress, target.count)
        if count >= 0 || errno != EINTR { return count }
      }
    }
  }
}
