/// Eight bytes of text looked at together; the first one is the lowest.
package struct ByteWord {
  private static let lows: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  private let word: UInt64

  /// - Parameter bytes: at least eight of them.
  @inline(__always)
  package init(_ bytes: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
  }

  /// The highest bit of each byte that is not ASCII.
  package var high: UInt64 {
    @inline(__always) get { word & ~Self.lows }
  }

  /// The highest bit of each byte that equals `byte`, exactly.
  @inline(__always)
  package func places(of byte: UInt8) -> UInt64 {
    let other = word ^ (Self.ones &* UInt64(byte))
    return ~(((other & Self.lows) &+ Self.lows) | other | Self.lows)
  }
}
