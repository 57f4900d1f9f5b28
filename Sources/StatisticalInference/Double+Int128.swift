extension Double {
  /// The number nearest to a sum, as `Double(sum)` gives it, which takes thousands of instructions for 128 bits.
  init(nearest sum: Int128) {
    self = Int64(exactly: sum).map { Double($0) } ?? Double(sum)
  }
}
