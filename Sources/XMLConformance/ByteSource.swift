import CLibXML2

/// Bytes in memory as a stream that libxml2 reads from, so that it holds no second copy of them.
final class ByteSource {
  private var rest: Slice<UnsafeRawBufferPointer>

  /// - Parameter bytes: must outlive the reading.
  init(_ bytes: UnsafeRawBufferPointer) {
    rest = bytes[...]
  }

  /// A buffer over this source, which must outlive it; nil where memory is short.
  func inputBuffer() -> xmlParserInputBufferPtr? {
    let owner = Unmanaged.passUnretained(self).toOpaque()
    return xmlParserInputBufferCreateIO(
      { owner, target, length in
        guard let owner, let target, length > 0 else { return 0 }
        let source = Unmanaged<ByteSource>.fromOpaque(owner).takeUnretainedValue()
        return source.read(into: UnsafeMutableRawBufferPointer(start: target, count: Int(length)))
      }, nil, owner, XML_CHAR_ENCODING_NONE)
  }

  private func read(into target: UnsafeMutableRawBufferPointer) -> Int32 {
    let piece = rest.prefix(target.count)
    rest = rest.dropFirst(piece.count)
    target.copyBytes(from: piece)
    return Int32(piece.count)
  }
}
