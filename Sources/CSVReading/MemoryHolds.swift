import Glibc

/// Whether a byte stands among the next `count`, of which the C library looks at many at once.
func memoryHolds(_ byte: UInt8, _ base: UnsafeRawPointer, _ count: Int) -> Bool {
  count > 0 && memchr(base, Int32(byte), count) != nil
}
