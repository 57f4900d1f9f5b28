import CLibXML2

/// Bytes that are asked for piece by piece, as a stream that libxml2 reads from, so that it holds no copy of them.
final class ByteSource {
  private let fill: (UnsafeMutableRawBufferPointer) -> Int

  /// - Parameter bytes: must outlive the reading.
  convenience init(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    self.init { target in
      let piece = rest.prefix(target.count)
      rest = rest.dropFirst(piece.count)
      target.copyBytes(from: piece)
      return piece.count
    }
  }

  /// - Parameter fill: writes the next bytes and returns how many; 0 at the end, less than 0 where they cannot be had.
  init(fill: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
    self.fill = fill
  }

  /// A buffer over this source, which must outlive it; nil where memory is short.
  func inputBuffer() -> xmlParserInputBufferPtr? {
    let owner = Unmanaged.passUnretained(self).toOpaque()
    return xmlParserInputBufferCreateIO(
      { owner, target, length in
        guard let owner, let target, length > 0 else { return 0 }
        let source = Unmanaged<ByteSource>.fromOpaque(owner).takeUnretainedValue()
        let count = source.fill(UnsafeMutableRawBufferPointer(start: target, count: Int(length)))
        return Int32(truncatingIfNeeded: count)
      }, nil, owner, XML_CHAR_ENCODING_NONE)
  }
}
