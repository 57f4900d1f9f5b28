import CSVReading
import ContentDigest

extension InputFile {
  /// Lower-case hexadecimal SHA-256 of the whole file.
  borrowing func digest() throws(Fault) -> String {
    var hasher = SHA256Hasher()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1024, alignment: 16)
    defer { block.deallocate() }
    var offset = 0
    while true {
      let got = try read(into: block, at: &offset)
      if got == 0 { return hasher.finalized().hexadecimal }
      hasher.update(UnsafeRawBufferPointer(rebasing: block[..<got]))
    }
  }
}
