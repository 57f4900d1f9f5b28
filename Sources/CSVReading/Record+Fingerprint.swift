extension Record {
  /// A print of the record's cells (FNV-1a, 64 bits), by which the same row is known again.
  package var fingerprint: UInt64 {
    var print: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<count {
      for byte in self[index] { print = (print ^ UInt64(byte)) &* 0x100_0000_01B3 }
      print = (print ^ 0x1F) &* 0x100_0000_01B3
    }
    return print
  }
}
