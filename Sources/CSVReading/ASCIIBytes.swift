/// Whether all bytes are ASCII.
package func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var all: UInt64 = 0
  var index = 0
  while index &+ 32 <= bytes.count {
    for word in 0..<4 {
      all |= bytes.loadUnaligned(fromByteOffset: index &+ 8 &* word, as: UInt64.self)
    }
    index &+= 32
  }
  while index < bytes.count {
    all |= UInt64(bytes[index])
    index &+= 1
  }
  return all & 0x8080_8080_8080_8080 == 0
}
