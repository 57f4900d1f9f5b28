import CSVReading
import ContentDigest
import Findings
import TrainingDomain

/// One file of the input folder while it is read: what was decided, and where its rows ended.
package struct SourceFile: Sendable {
  package let path: String
  package internal(set) var bytes = 0
  /// Lower-case hexadecimal; empty until the file was read whole.
  package internal(set) var sha256 = ""
  /// Nil for a file that is set aside.
  package internal(set) var profile: FileProfile?
  var entry: InputEntry?
  /// What the file was when it was profiled; its rows must come from the very same.
  var state: FileState?
  package var ledger = RowLedger()

  /// Whether its rows speak of people whom the roster knows.
  package var namesPeople: Bool { profile?.tables.contains { $0.kind.namesPeople } ?? false }

  /// Takes the digest of a file that is set aside, and its lines as rejected: what is not text has none.
  mutating func setAside(_ file: borrowing InputFile, isText: Bool) throws(InputFile.Fault) {
    var hasher = SHA256Hasher()
    var count = LineCount()
    var decoder = TextDecoder(TextEncoding.decided(try file.contents(upTo: 64 * 1024)).encoding)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let got = try decoder.fill(block) { (raw) throws(InputFile.Fault) -> Int in
        let got = try file.read(into: raw, at: &offset)
        hasher.update(UnsafeRawBufferPointer(rebasing: raw[..<got]))
        return got
      }
      if got == 0 { break }
      count.add(UnsafeRawBufferPointer(rebasing: block[..<got]))
    }
    try file.checkUnchanged(readBytes: offset)
    sha256 = hasher.finalized().hexadecimal
    if isText { ledger.rejected = count.lines }
  }
}
